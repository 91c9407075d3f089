package it.apsis.export.cell;

/** Signs that stand in numbers beside digits and marks. */
final class NumberSigns {
    private static final char MINUS = '\u2212';
    private static final char EN_DASH = '\u2013';
    private static final char EM_DASH = '\u2014';
    private static final char APOSTROPHE = '\u2019';

    private NumberSigns() {}

    /** Whether a sign is a minus, or the dash that stands for nothing. */
    static boolean isDash(char sign) {
        return sign == '-' || sign == MINUS || sign == EN_DASH || sign == EM_DASH;
    }

    /** Whether a sign may stand between thousands, beside points and commas. */
    static boolean isSpacer(char sign) {
        return sign == ' ' || sign == '\'' || sign == APOSTROPHE || Character.isSpaceChar(sign);
    }
}
