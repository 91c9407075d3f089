package it.apsis.codelist;

import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shape of the codes of a list, as far as it can be judged without the list.
 *
 * <p>A pattern is one or more alternatives, separated by {@code |}. In an alternative {@code 9} is a digit, {@code A} an
 * upper-case and {@code a} a lower-case letter of the English alphabet, {@code w} a lower-case letter or an underscore,
 * {@code *} any sign; anything else stands for itself. {@code {5}} or {@code {2-3}} behind a sign says how often it
 * comes. Each sign takes as many as it can get, so neighbours should not overlap. Two forms are equal when their patterns
 * are.
 */
public final class CodeForm {

    /** Any text of 1 to 255 signs. */
    public static final CodeForm ANY = of("*{1-255}", new Bilingual("any text", "un testo qualsiasi"));

    private static final int MOST_ZEROS = 2;

    private final CodePattern pattern;
    private final Bilingual description;
    private final boolean numeric;
    private final boolean upper;
    private final boolean lower;

    private CodeForm(CodePattern pattern, Bilingual description) {
        this.pattern = pattern;
        this.description = description;
        Set<Character> signs = pattern.signs();
        boolean capitals = signs.contains('A');
        boolean smallLetters = signs.contains('a') || signs.contains('w');
        this.upper = capitals && !smallLetters;
        this.lower = smallLetters && !capitals;
        this.numeric = signs.equals(Set.of('9'));
    }

    /**
     * Creates a form.
     *
     * @param pattern the pattern
     * @param description the form in words that complete "a code is": {@code five digits}
     * @return the form
     * @throws IllegalArgumentException if the pattern has an empty alternative or a malformed repetition
     */
    public static CodeForm of(String pattern, Bilingual description) {
        return new CodeForm(CodePattern.parse(pattern), description);
    }

    /**
     * Tells whether a text has the shape of a code, which does not make it one.
     *
     * @param text a text
     * @return whether the whole of it fits the pattern
     */
    public boolean matches(CharSequence text) {
        return pattern.matches(text);
    }

    /**
     * Returns the form in words.
     *
     * @param language the language
     * @return words such as {@code five digits} or {@code cinque cifre}
     */
    public String describe(Language language) {
        return description.in(language);
    }

    /**
     * Repairs what spreadsheets and hands do to codes: white space (no-break and zero-width too) around it is dropped,
     * letters become upper or lower case as the pattern has them, and a code of digits alone loses {@code .0},
     * {@code .00}, {@code ,0} or {@code ,00} at its end. Where a point is part of the code nothing is taken away:
     * {@code 16.10} stays, and {@code 8.0} does not become 8. Zeros in front are neither added nor dropped.
     *
     * @param text a text
     * @return the code that the text means, or the same text when no repair gives it the shape of a code
     */
    public String normalise(String text) {
        String code = trim(text);
        if (matches(code)) {
            return code;
        }
        if (upper) {
            code = code.toUpperCase(Locale.ROOT);
        } else if (lower) {
            code = code.toLowerCase(Locale.ROOT);
        } else if (numeric) {
            code = withoutFraction(code);
        }
        return matches(code) ? code : text;
    }

    /**
     * Returns the pattern.
     *
     * @return the pattern, as it was given
     */
    public String pattern() {
        return pattern.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeForm that && pattern().equals(that.pattern());
    }

    @Override
    public int hashCode() {
        return pattern().hashCode();
    }

    @Override
    public String toString() {
        return pattern.toString();
    }

    private static String trim(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static boolean isBlank(char sign) {
        return sign <= ' '
                || Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.FORMAT;
    }

    /** Returns the text without the zeros behind a point or comma that a spreadsheet adds to whole numbers. */
    static String withoutFraction(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '0') {
            end--;
        }
        int zeros = text.length() - end;
        // Three zeros are more likely a thousand than a fraction.
        boolean fraction = zeros > 0
                && zeros <= MOST_ZEROS
                && end > 0
                && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ',');
        return fraction ? text.substring(0, end - 1) : text;
    }
}
