package it.apsis.export.cell;

import it.apsis.finding.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads several words that are separated by semicolons.
 *
 * @param repair makes the word of a sloppy text
 * @param answer the answer of all words, or null where one has not the form
 */
record ListReader(UnaryOperator<String> repair, Function<List<String>, @Nullable Object> answer) implements CellReader {
    private static final char SEPARATOR = ';';

    /** The Greek question mark, which is a semicolon to Unicode: composed, the one becomes the other. */
    private static final char SAME_AS_SEPARATOR = '\u037E';

    @Override
    public ReadCell read(String text) {
        if (Blanks.isBlank(text)) {
            return ReadCell.of(text, null);
        }
        List<String> words = words(text.replace(SAME_AS_SEPARATOR, SEPARATOR));
        Object value = words.isEmpty() ? null : answer.apply(words);
        if (value == null) {
            return ReadCell.unreadable(text, Causes.CODE_MALFORMED);
        }
        String canonical = String.join(";", words);
        return canonical.equals(text)
                ? ReadCell.of(text, value)
                : ReadCell.noted(text, value, Causes.CODE_NORMALISED, Attributes.of(Causes.READ_AS, canonical));
    }

    private List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int next = text.indexOf(SEPARATOR, begin);
            int end = next < 0 ? text.length() : next;
            String word = repair.apply(text.substring(begin, end));
            if (!Blanks.isBlank(word)) {
                words.add(word);
            }
            begin = end + 1;
        }
        return words;
    }
}
