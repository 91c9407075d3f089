package it.apsis.export.consolidation;

import it.apsis.text.Language;
import it.apsis.text.Words;
import java.util.Map;

/**
 * Something odd about the folder or its table of submissions.
 *
 * @param line the line of the table, from 1; 0 where it is about none
 * @param code what is odd, such as {@code row-short}
 * @param value what stands there
 */
public record TableProblem(long line, String code, String value) {
    static final Words WORDS = Words.of(
            language -> TableProblem.class.getResourceAsStream("consolidation_" + language.tag() + ".properties"));

    /**
     * The problem in one sentence.
     *
     * @param language the language
     * @return what is odd
     */
    public String message(Language language) {
        return WORDS.render("problem." + code, language, Map.of("line", Long.toString(line), "value", value));
    }
}
