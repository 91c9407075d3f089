package it.apsis.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that somebody may have meant who wrote one that there is not. */
public final class NearWord {
    private static final int MOST_SLIPS = 4;
    private static final int LETTERS_FOR_A_SLIP = 3;

    private NearWord() {}

    /**
     * The nearest word, by {@linkplain EditDistance slips of the pen}: at most four, and one for each three letters that were
     * written. A short word may have one.
     *
     * @param written what was written
     * @param known the words that there are
     * @return the nearest, the first in alphabetical order of several; empty where none is near
     */
    public static Optional<String> of(String written, Collection<String> known) {
        int most = Math.max(1, Math.min(MOST_SLIPS, written.length() / LETTERS_FOR_A_SLIP));
        return known.stream()
                .filter(word -> EditDistance.within(written, word, most) <= most)
                .min(Comparator.comparingInt((String word) -> EditDistance.within(written, word, most))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * The end of a message about a word that there is not.
     *
     * @param written what was written
     * @param known the words that there are
     * @return a question after a semicolon with the nearest word; nothing where none is near
     */
    public static String question(String written, Collection<String> known) {
        return of(written, known).map(word -> "; did you mean '" + word + "'?").orElse("");
    }
}
