package it.apsis.rule;

/**
 * Codes as a table names them: {@code 110}, {@code 600*} for all that begin so, {@code 311..332} for all from one to
 * another, those included that begin like the last.
 */
record CodeRange(String first, String last, boolean single) {
    private static final String TO = "..";

    static CodeRange parse(String text) {
        int to = text.indexOf(TO);
        if (to > 0) {
            return new CodeRange(text.substring(0, to), text.substring(to + TO.length()), false);
        }
        return text.endsWith("*")
                ? new CodeRange(text.substring(0, text.length() - 1), text.substring(0, text.length() - 1), false)
                : new CodeRange(text, text, true);
    }

    boolean contains(String code) {
        return single
                ? code.equals(first)
                : code.compareTo(first) >= 0 && (code.compareTo(last) <= 0 || code.startsWith(last));
    }
}
