package it.apsis.export.html;

import java.io.IOException;

/**
 * Makes any text harmless between tags and in a quoted attribute alike: the five signs that mean something there become
 * references, and what no page may hold (controls, halves of surrogate pairs, noncharacters) becomes U+FFFD.
 */
final class HtmlEscaper {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int FIRST_PLAIN = 0x20;
    private static final int FIRST_DELETE = 0x7F;
    private static final int LAST_C1 = 0x9F;

    private HtmlEscaper() {}

    static void escape(CharSequence text, Appendable out) throws IOException {
        int length = text.length();
        int done = 0;
        int next;
        for (int i = 0; i < length; i = next) {
            int point = Character.codePointAt(text, i);
            next = i + Character.charCount(point);
            if (!isPlain(point)) {
                out.append(text, done, i);
                done = next;
                boolean beforeLineFeed = point == '\r' && next < length && text.charAt(next) == '\n';
                if (!beforeLineFeed) {
                    out.append(substitute(point));
                }
            }
        }
        out.append(text, done, length);
    }

    /** Most signs of most texts: nothing to look at. */
    private static boolean isPlain(int point) {
        if (point < FIRST_PLAIN) {
            return point == '\n' || point == '\t';
        }
        if (point < FIRST_DELETE) {
            return point != '<' && point != '>' && point != '&' && point != '"' && point != '\'';
        }
        return point > LAST_C1 && !isSurrogate(point) && !isNoncharacter(point);
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** The last two of each plane, and a block in between, are no characters and never will be. */
    private static boolean isNoncharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    }

    private static String substitute(int point) {
        return switch (point) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\r' -> "\n";
            default -> String.valueOf(REPLACEMENT);
        };
    }
}
