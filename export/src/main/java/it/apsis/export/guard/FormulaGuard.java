package it.apsis.export.guard;

/**
 * Keeps spreadsheets from taking a cell for a formula: an apostrophe in front, which they do not show. Files that our
 * readers take back are {@linkplain #protect protected} and {@linkplain #restore restored}, so that nothing is lost: a text
 * that has apostrophes before a dangerous sign already gets one more. Files that are only looked at are
 * {@linkplain #neutralise neutralised}, which is stricter.
 */
public final class FormulaGuard {
    /** What stands in front of a guarded text. */
    public static final char GUARD = '\'';

    private static final String STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String SEPARATORS = ";\t\r\n";

    private FormulaGuard() {}

    /**
     * The text as it is to be written.
     *
     * @param text any text
     * @return the text, guarded where a spreadsheet could take it for a formula
     */
    public static String protect(String text) {
        if (text.isEmpty() || !(text.charAt(0) == GUARD || isDangerous(text.charAt(0)))) {
            return text;
        }
        return needsGuard(text) ? GUARD + text : text;
    }

    /**
     * The text as it was before {@link #protect}.
     *
     * @param text a text that was protected, or never needed to be
     * @return the text without the guard
     */
    public static String restore(String text) {
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

    /**
     * A text that no spreadsheet takes for a formula, however it splits the line. Not only the beginning of a cell counts:
     * an Italian spreadsheet separates columns by semicolons, so that it opens a file with commas by taking each line
     * apart at the semicolons, tabs and line breaks within its texts. Plain signed numbers stay as they are.
     *
     * @param text any text
     * @return the text with an apostrophe before every sign that could begin a formula
     */
    public static String neutralise(String text) {
        if (!text.isEmpty() && isNumber(text)) {
            return text;
        }
        StringBuilder guarded = new StringBuilder(text.length() + 8);
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (start && STARTS.indexOf(sign) >= 0) {
                guarded.append(GUARD);
            }
            guarded.append(sign);
            start = SEPARATORS.indexOf(sign) >= 0 || (start && isPassedOver(sign));
        }
        return guarded.toString();
    }

    /** Blanks, quotes and controls before a sign do not keep every spreadsheet from reading a formula. */
    private static boolean isPassedOver(char sign) {
        return sign == '"'
                || Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.isISOControl(sign);
    }
}
