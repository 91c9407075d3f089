package it.apsis.rule;

import it.apsis.finding.Suggestion;
import java.util.List;

/**
 * What a finding of a {@link Clause} says, beside the answers of the criteria that fail.
 *
 * @param beside the keys of further answers that it stands on
 * @param facts what it tells
 * @param suggestions what could be written instead of the first answer
 * @param suggested the keys of answers that could be written instead of the first
 */
public record Complaint(List<String> beside, List<Fact> facts, List<Suggestion> suggestions, List<String> suggested) {
    /**
     * Copies the lists.
     *
     * @param beside the keys of further answers that it stands on
     * @param facts what it tells
     * @param suggestions what could be written instead of the first answer
     * @param suggested the keys of answers that could be written instead of the first
     */
    public Complaint {
        beside = List.copyOf(beside);
        facts = List.copyOf(facts);
        suggestions = List.copyOf(suggestions);
        suggested = List.copyOf(suggested);
    }
}
