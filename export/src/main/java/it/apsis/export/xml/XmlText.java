package it.apsis.export.xml;

/** Texts as XML 1.0 can hold them. */
public final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /**
     * A text that XML can hold.
     *
     * @param text any text
     * @return the text with line feeds for all line breaks, without the control signs that XML does not have, and with the
     *     replacement character for halves of surrogate pairs
     */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(sign -> append(clean, sign));
        return clean.toString();
    }

    /** Returns the text on one line: a parser would make blanks of the line breaks of an attribute. */
    static String line(String text) {
        return clean(text).replaceAll("\\s+", " ").strip();
    }

    private static void append(StringBuilder text, int sign) {
        if (sign >= ' ' || sign == '\n' || sign == '\t') {
            boolean half = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
            text.appendCodePoint(half || sign == 0xFFFE || sign == 0xFFFF ? REPLACEMENT : sign);
        }
    }
}
