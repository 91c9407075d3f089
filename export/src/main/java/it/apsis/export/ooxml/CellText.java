package it.apsis.export.ooxml;

/**
 * The text of a cell as a workbook holds it. What XML cannot carry, and a carriage return, which it would change, are
 * written {@code _x000D_}; so is the underscore of a text that looks like one of these.
 */
public final class CellText {
    /** What a cell can hold. */
    public static final int LONGEST = 32_767;

    private static final int ESCAPE_LENGTH = 7;
    private static final int CODE_END = 6;
    private static final int HEX = 16;
    private static final String DIGITS = "0123456789ABCDEF";

    private CellText() {}

    /**
     * A text for a part.
     *
     * @param text any text; halves of surrogate pairs become the replacement character
     * @return the text, in signs that XML can carry
     */
    public static String escape(String text) {
        int i = 0;
        while (i < text.length() && !needsEscape(text, i)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
        for (; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!needsEscape(text, i)) {
                escaped.append(sign);
            } else if (Character.isSurrogate(sign)) {
                escaped.append('\uFFFD');
            } else {
                escaped.append("_x");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    escaped.append(DIGITS.charAt(sign >> shift & HEX - 1));
                }
                escaped.append('_');
            }
        }
        return escaped.toString();
    }

    private static boolean needsEscape(String text, int i) {
        char sign = text.charAt(i);
        if (sign == '_') {
            // What follows may be written with an underscore in front, which would end an escape.
            return hasCode(text, i) && (text.charAt(i + CODE_END) == '_' || isEscaped(text, i + CODE_END));
        }
        return Character.isSurrogate(sign) ? !isPaired(text, i) : isEscaped(text, i);
    }

    private static boolean isEscaped(String text, int i) {
        char sign = text.charAt(i);
        if (sign < ' ') {
            return sign != '\n' && sign != '\t';
        }
        return sign >= '\uFFFE';
    }

    private static boolean isPaired(String text, int i) {
        char sign = text.charAt(i);
        return Character.isHighSurrogate(sign)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /**
     * The text of a part.
     *
     * @param text a text as {@link #escape} or a spreadsheet writes it
     * @return the text that is meant
     */
    public static String unescape(String text) {
        int next = nextEscape(text, 0);
        if (next < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int begin = 0;
        while (next >= 0) {
            plain.append(text, begin, next).append((char) Integer.parseInt(text, next + 2, next + 6, HEX));
            begin = next + ESCAPE_LENGTH;
            next = nextEscape(text, begin);
        }
        return plain.append(text, begin, text.length()).toString();
    }

    private static int nextEscape(String text, int from) {
        int next = text.indexOf("_x", from);
        while (next >= 0 && !isEscape(text, next)) {
            next = text.indexOf("_x", next + 1);
        }
        return next;
    }

    private static boolean isEscape(String text, int at) {
        return hasCode(text, at) && text.charAt(at + CODE_END) == '_';
    }

    /** Whether an x and four digits stand behind an underscore, and another sign behind them. */
    private static boolean hasCode(String text, int at) {
        if (at + ESCAPE_LENGTH > text.length() || text.charAt(at + 1) != 'x') {
            return false;
        }
        for (int i = at + 2; i < at + CODE_END; i++) {
            if (Character.digit(text.charAt(i), HEX) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }
}
