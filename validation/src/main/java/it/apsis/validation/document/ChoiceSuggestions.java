package it.apsis.validation.document;

import it.apsis.finding.Suggestion;
import it.apsis.schema.ChoiceList;
import java.util.List;

/** What to write in the place of a value outside its choices. */
public final class ChoiceSuggestions {
    private static final int MOST = 3;

    private ChoiceSuggestions() {}

    /**
     * The nearest choices.
     *
     * @param list the choices
     * @param written what was written
     * @return suggestions, the nearest first
     */
    public static List<Suggestion> near(ChoiceList list, String written) {
        return list.nearest(written, MOST).stream()
                .map(choice -> new Suggestion(choice.code(), choice.label()))
                .toList();
    }
}
