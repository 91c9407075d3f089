package it.apsis.classification;

import java.util.List;
import java.util.Optional;

/**
 * What the components of a practice make of it.
 *
 * @param decided the class they decide, or empty
 * @param candidates what they leave open, in the order of the scheme; none where they decide
 */
public record Derivation(Optional<String> decided, List<String> candidates) {
    /**
     * Copies the list.
     *
     * @param decided the class they decide, or empty
     * @param candidates what they leave open, in the order of the scheme; none where they decide
     */
    public Derivation {
        candidates = List.copyOf(candidates);
    }
}
