package it.apsis.export.report;

/** Texts from a document, made fit to be shown: short, on one line, and unable to command a terminal. */
final class Excerpt {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char ELLIPSIS = '…';

    private Excerpt() {}

    /** At most so many code points, the last one an ellipsis where something was left out. */
    static String cut(String text, int most) {
        if (text.length() <= most || text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)) + ELLIPSIS;
    }

    /**
     * One line of visible signs: white space becomes one blank each, controls (escape sequences begin with one), signs
     * that turn the direction of writing and halves of surrogate pairs become U+FFFD.
     */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            line.appendCodePoint(shown(point));
        }
        return line.toString();
    }

    private static int shown(int point) {
        if (point == '\n' || point == '\t' || point == '\r' || point == '\u2028' || point == '\u2029') {
            return ' ';
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE -> REPLACEMENT;
            case Character.FORMAT -> isDirection(point) ? REPLACEMENT : point;
            default -> point;
        };
    }

    private static boolean isDirection(int point) {
        return (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200E
                || point == 0x200F
                || point == 0x061C;
    }
}
