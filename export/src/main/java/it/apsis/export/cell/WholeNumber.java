package it.apsis.export.cell;

import org.jspecify.annotations.Nullable;

/** A whole number as it stands in a cell, perhaps with the {@code .0} that spreadsheets leave behind. */
final class WholeNumber {
    private static final int MOST_DIGITS = 9;

    private WholeNumber() {}

    /** Drops blanks around a number and {@code .0}, {@code .00}, {@code ,0} or {@code ,00} at its end. */
    static String repaired(String text) {
        String number = Blanks.strip(text);
        int end = number.length();
        int zeros = 0;
        while (zeros < 2 && end > 0 && number.charAt(end - 1) == '0') {
            end--;
            zeros++;
        }
        boolean fraction = zeros > 0 && end > 1 && (number.charAt(end - 1) == '.' || number.charAt(end - 1) == ',');
        return fraction ? number.substring(0, end - 1) : number;
    }

    /** The number, or null where it is none or is too long to matter. */
    static @Nullable Integer parse(String number) {
        int begin = number.startsWith("-") || number.startsWith("\u2212") ? 1 : 0;
        int length = number.length() - begin;
        if (length < 1 || length > MOST_DIGITS) {
            return null;
        }
        int value = 0;
        for (int i = begin; i < number.length(); i++) {
            char digit = number.charAt(i);
            if (digit < '0' || digit > '9') {
                return null;
            }
            value = value * 10 + (digit - '0');
        }
        return begin == 1 ? -value : value;
    }
}
