package it.apsis.export.csv;

/**
 * Keeps spreadsheets from taking a cell for a formula: an apostrophe in front, which they do not show. The reader takes
 * it away again. A text that has apostrophes before a dangerous sign already gets one more, so that nothing is lost.
 */
final class FormulaGuard {
    static final char GUARD = '\'';

    private FormulaGuard() {}

    /** The text as it is to be written. */
    static String protect(String text) {
        if (text.isEmpty() || !(text.charAt(0) == GUARD || isDangerous(text.charAt(0)))) {
            return text;
        }
        return needsGuard(text) ? GUARD + text : text;
    }

    /** The text as it was before {@link #protect}. */
    static String restore(String text) {
        return text.length() > 1 && text.charAt(0) == GUARD && needsGuard(text) ? text.substring(1) : text;
    }

    private static boolean needsGuard(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == GUARD) {
            first++;
        }
        boolean dangerous = first < text.length() && isDangerous(text.charAt(first));
        return dangerous && (first > 0 || !isNumber(text));
    }

    private static boolean isDangerous(char sign) {
        return sign == '=' || sign == '+' || sign == '-' || sign == '@' || sign == '\t' || sign == '\r';
    }

    /** A sign and then nothing but digits and marks: no formula can be made of these. */
    private static boolean isNumber(String text) {
        boolean sign = text.charAt(0) == '-' || text.charAt(0) == '+';
        for (int i = 1; i < text.length(); i++) {
            char digit = text.charAt(i);
            if ((digit < '0' || digit > '9') && digit != '.' && digit != ',') {
                return false;
            }
        }
        return sign && text.length() > 1;
    }
}
