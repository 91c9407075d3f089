package it.apsis.export.jackson;

import java.util.Locale;

/** Halves of surrogate pairs: no Unicode text has any, a Java string may. */
final class Surrogates {
    private static final int FIRST_PLAIN = 0x20;
    private static final int LAST_ASCII = 0x7E;

    private Surrogates() {}

    /** Where the first half without its other half stands, or -1. */
    static int firstLone(CharSequence text) {
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = Character.codePointAt(text, i);
            if (Character.getType(point) == Character.SURROGATE) {
                return i;
            }
        }
        return -1;
    }

    /** A JSON string, quotes and all, of ASCII alone: the only way to write halves so that they are read back. */
    static String literal(CharSequence text) {
        StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < FIRST_PLAIN || sign > LAST_ASCII || sign == '"' || sign == '\\') {
                literal.append(String.format(Locale.ROOT, "\\u%04x", (int) sign));
            } else {
                literal.append(sign);
            }
        }
        return literal.append('"').toString();
    }

    /** The text with U+FFFD for each half. */
    static String replaced(String text) {
        StringBuilder replaced = new StringBuilder(text);
        for (int at = firstLone(replaced); at >= 0; at = firstLone(replaced)) {
            replaced.setCharAt(at, '\uFFFD');
        }
        return replaced.toString();
    }
}
