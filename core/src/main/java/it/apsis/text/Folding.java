package it.apsis.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Folds text to what counts when people compare words: no case, no accents, no punctuation.
 *
 * <p>The result depends on the text alone, never on a locale. Folding twice gives the same as folding once. No string is
 * refused: unpaired surrogates, control and format characters are tolerated. The result is for comparing, not for
 * showing.
 */
public final class Folding {

    private static final char APOSTROPHE = '\'';
    private static final char HYPHEN = '-';

    private Folding() {}

    /**
     * Folds a text for searching and comparing. Accents and other combining marks are dropped, letters become lower
     * case ({@code ß} is {@code ss}, {@code œ} is {@code oe}, {@code ø} is {@code o}, {@code ł} is {@code l}, an i
     * without or with its dot is {@code i}), and every run of white space, apostrophes, hyphens, underscores,
     * punctuation and symbols becomes one space; none is left at the ends.
     *
     * @param text any text
     * @return letters and digits in words that are separated by one space, possibly empty
     */
    public static String fold(String text) {
        String source = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(source.length());
        int length = source.length();
        boolean gap = false;
        int point;
        for (int i = 0; i < length; i += Character.charCount(point)) {
            point = source.codePointAt(i);
            if (isWordPart(point)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                appendLower(folded, point);
            } else if (!isIgnorable(point)) {
                gap = true;
            }
        }
        return folded.toString();
    }

    /**
     * Folds a text and takes it apart.
     *
     * @param text any text
     * @return the folded words in their order, none of them empty; unmodifiable, empty where the text has no letter or
     *     digit
     */
    public static List<String> words(String text) {
        String folded = fold(text);
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int end = folded.indexOf(' '); end >= 0; end = folded.indexOf(' ', begin)) {
            words.add(folded.substring(begin, end));
            begin = end + 1;
        }
        if (begin < folded.length()) {
            words.add(folded.substring(begin));
        }
        return List.copyOf(words);
    }

    /**
     * Folds the header of a column. Case, accents, white space, line breaks, underscores and asterisks at the end do not
     * count; apostrophes and hyphens of every kind become the plain ones; other signs stay. {@code "Reporting year *"},
     * {@code "reporting_year"} and {@code "REPORTING YEAR"} are all {@code reportingyear}.
     *
     * @param text the header as it stands in the file
     * @return the letters, digits and other signs left, possibly empty
     */
    public static String header(String text) {
        String source = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(source.length());
        int length = source.length();
        int point;
        for (int i = 0; i < length; i += Character.charCount(point)) {
            point = source.codePointAt(i);
            if (!isIgnorable(point) && !isHeaderGap(point)) {
                appendLower(folded, plainSign(point));
            }
        }
        int end = folded.length();
        while (end > 0 && folded.charAt(end - 1) == '*') {
            end--;
        }
        return folded.substring(0, end);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordPart(int point) {
        if (point < 0x80) {
            return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9');
        }
        return Character.isLetterOrDigit(point) && plainSign(point) != APOSTROPHE;
    }

    private static boolean isHeaderGap(int point) {
        // Unpaired surrogates go as well: what stood between two of them may be dropped, and they would become a pair.
        return point == '_'
                || Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE;
    }

    private static boolean isIgnorable(int point) {
        if (point < 0x80) {
            return false;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    private static int plainSign(int point) {
        return switch (point) {
            // Grave and acute accents, primes, quotation marks and modifier letters that stand for an apostrophe.
            case '`', 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2BD, 0x2C8, 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2035, 0xFF07 ->
                APOSTROPHE;
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D -> HYPHEN;
            default -> point;
        };
    }

    private static void appendLower(StringBuilder target, int point) {
        if (point < 0x80) {
            target.append((char) (point >= 'A' && point <= 'Z' ? point + ('a' - 'A') : point));
            return;
        }
        int lower = Character.toLowerCase(point);
        switch (lower) {
            case 'ß' -> target.append("ss");
            case 'œ' -> target.append("oe");
            case 'æ' -> target.append("ae");
            case 'þ' -> target.append("th");
            case 'ø' -> target.append('o');
            case 'ł' -> target.append('l');
            case 'đ', 'ð' -> target.append('d');
            case 'ħ' -> target.append('h');
            case 'ı' -> target.append('i');
            case 'ς' -> target.append('σ');
            default -> target.appendCodePoint(lower);
        }
    }
}
