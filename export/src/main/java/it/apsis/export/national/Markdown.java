package it.apsis.export.national;

/** Text from anybody in a cell of a Markdown table: nothing in it is markup, a link or HTML. */
final class Markdown {
    private static final String MARKS = "\\`*_{}[]()#+!|~@:";

    private Markdown() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(point -> {
            if (point == '<') {
                escaped.append("&lt;");
            } else if (point == '&') {
                escaped.append("&amp;");
            } else if (Character.isWhitespace(point) || Character.isISOControl(point)) {
                escaped.append(' ');
            } else if (point < 128 && MARKS.indexOf(point) >= 0) {
                // Round brackets and colons alone do nothing, and figures are full of them.
                boolean plain = point == '(' || point == ')' || (point == ':' && !isScheme(text));
                escaped.append(plain ? "" : "\\").appendCodePoint(point);
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    /** Addresses become links of their own accord in some dialects. */
    private static boolean isScheme(String text) {
        return text.contains("://");
    }
}
