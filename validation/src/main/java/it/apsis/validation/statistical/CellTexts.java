package it.apsis.validation.statistical;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The original texts of one column, each as a number of two bytes: most cells hold one of a few texts, or a code that is
 * known otherwise with the same signs around it. Not thread-safe.
 */
final class CellTexts implements Serializable {
    private static final long serialVersionUID = 1;

    /** Where a pattern has the code, and what a pattern with a code begins with. */
    private static final String CODE = "\0";

    /** What a pattern begins with that is the text as it stands, although there is a code. */
    private static final String AS_IS = "=";

    /** A text for which there is no number any more: it is kept by its row. */
    private static final char OTHER = 0;

    private static final char JUST_THE_CODE = 1;

    private final int most;
    private final List<@Nullable String> patterns = new ArrayList<>();
    private final Map<@Nullable String, Character> numbers = new HashMap<>();
    private final Map<Long, String> others = new HashMap<>();

    CellTexts() {
        this(Character.MAX_VALUE);
    }

    /** With fewer numbers, from 3. */
    CellTexts(int most) {
        this.most = most;
        patterns.add(null);
        add(CODE + CODE);
        add((String) null);
    }

    /**
     * The number of a text.
     *
     * @param text the text of the cell, or null
     * @param code the code in it that is known otherwise; null where none is
     * @param row the row in which it stands
     */
    char number(@Nullable String text, @Nullable String code, long row) {
        if (code != null && code.equals(text)) {
            return JUST_THE_CODE;
        }
        return number(pattern(text, code), row);
    }

    private static @Nullable String pattern(@Nullable String text, @Nullable String code) {
        // Where there is no code, as in every row of most columns, no string is made.
        if (text == null || code == null) {
            return text;
        }
        return text.contains(CODE) ? AS_IS + text : CODE + text.replace(code, CODE);
    }

    private char number(@Nullable String pattern, long row) {
        Character number = numbers.get(pattern);
        if (number != null) {
            return number;
        }
        if (patterns.size() == most && pattern != null) {
            others.put(row, pattern);
            return OTHER;
        }
        return add(pattern);
    }

    private char add(@Nullable String pattern) {
        char number = (char) patterns.size();
        patterns.add(pattern);
        numbers.put(pattern, number);
        return number;
    }

    /** The text of a number; the code is the one that was known. */
    @Nullable
    String text(char number, @Nullable String code, long row) {
        String pattern = pattern(number, row);
        if (pattern == null || code == null) {
            return pattern;
        }
        String rest = pattern.substring(1);
        return pattern.startsWith(AS_IS) ? rest : rest.replace(CODE, code);
    }

    private @Nullable String pattern(char number, long row) {
        return number == OTHER ? others.get(row) : patterns.get(number);
    }

    /** The number that a text of others has here. */
    char number(CellTexts theirs, char number, long row) {
        // The first numbers are mostly the same.
        boolean same = number != OTHER
                && number < patterns.size()
                && number < theirs.patterns.size()
                && String.valueOf(patterns.get(number)).equals(String.valueOf(theirs.patterns.get(number)));
        return same ? number : number(theirs.pattern(number, row), row);
    }
}
