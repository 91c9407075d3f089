package it.apsis.export.cell;

/** What counts as nothing around or in place of an answer. */
public final class Blanks {
    private static final char DELETE = 0x7F;

    private Blanks() {}

    /**
     * Whether a sign is a blank of any kind: white space, no-break and zero-width ones too.
     *
     * @param sign the sign
     * @return true where it is
     */
    public static boolean isBlank(char sign) {
        if (sign <= ' ') {
            return true;
        }
        if (sign < DELETE) {
            return false;
        }
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.FORMAT
                || Character.isISOControl(sign);
    }

    /**
     * Whether a text has nothing but blanks.
     *
     * @param text the text
     * @return true where it has no other sign
     */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * A text without blanks around it.
     *
     * @param text the text
     * @return the same text where there are none
     */
    public static String strip(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }
}
