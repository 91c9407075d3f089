package it.apsis.export.report;

/**
 * Keeps a spreadsheet from taking a text for a formula: an apostrophe goes before a sign that begins one. Plain negative
 * numbers stay as they are.
 *
 * <p>Not only the beginning of a cell counts. An Italian spreadsheet separates columns by semicolons, so that it opens a
 * file with commas by taking each line apart at the semicolons, tabs and line breaks within its texts.
 */
final class FormulaGuard {
    private static final String STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String SEPARATORS = ";\t\r\n";

    private FormulaGuard() {}

    static String guard(String text) {
        if (isNumber(text)) {
            return text;
        }
        StringBuilder guarded = new StringBuilder(text.length() + 8);
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (start && STARTS.indexOf(sign) >= 0) {
                guarded.append('\'');
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

    private static boolean isNumber(String text) {
        if (text.length() < 2 || (text.charAt(0) != '-' && text.charAt(0) != '+')) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!(sign >= '0' && sign <= '9') && sign != '.' && sign != ',') {
                return false;
            }
        }
        return true;
    }
}
