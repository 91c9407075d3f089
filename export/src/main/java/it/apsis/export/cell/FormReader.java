package it.apsis.export.cell;

import it.apsis.finding.Attributes;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer that is one word of a known form: a code, a CRS number, a rate of interest.
 *
 * @param repair makes the word of a sloppy text; any text where it cannot
 * @param answer the answer of a word, or null where the word has not the form
 * @param cause the code of the rule that tells of a cell that is none
 */
record FormReader(UnaryOperator<String> repair, Function<String, @Nullable Object> answer, String cause)
        implements CellReader {
    @Override
    public ReadCell read(String text) {
        if (Blanks.isBlank(text)) {
            return ReadCell.of(text, null);
        }
        String word = repair.apply(text);
        Object value = answer.apply(word);
        if (value == null) {
            return ReadCell.unreadable(text, cause);
        }
        return word.equals(text)
                ? ReadCell.of(text, value)
                : ReadCell.noted(text, value, Causes.CODE_NORMALISED, Attributes.of(Causes.READ_AS, word));
    }
}
