package it.apsis.export.sheet;

/** A code as drop-down lists write it: with its name behind a dash. */
public final class NamedCode {
    private NamedCode() {}

    /**
     * The code of a text such as {@code 31120 - Agricultural development}.
     *
     * @param text the text of a cell
     * @return what stands before a dash between blanks, where that is one word; the text itself where it is not
     */
    public static String of(String text) {
        String stripped = text.strip();
        int end = 0;
        while (end < stripped.length() && !isBlank(stripped.charAt(end))) {
            end++;
        }
        int dash = end;
        while (dash < stripped.length() && isBlank(stripped.charAt(dash))) {
            dash++;
        }
        boolean named = dash > end
                && dash + 1 < stripped.length()
                && "-–—".indexOf(stripped.charAt(dash)) >= 0
                && isBlank(stripped.charAt(dash + 1));
        return named ? stripped.substring(0, end) : text;
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\u00A0' || sign == '\t' || sign == '\u202F';
    }
}
