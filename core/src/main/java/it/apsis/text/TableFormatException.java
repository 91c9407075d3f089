package it.apsis.text;

/**
 * Says that a table of reference data, one of the library's own or one that an application brings, cannot be used.
 * Returns never cause it: what is wrong in a return is a finding.
 */
public final class TableFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Name of the table, as its reader was given it. */
    private final String table;

    /** Physical line of the cause. */
    private final int line;

    /** What is wrong there. */
    private final String reason;

    /**
     * Creates the exception.
     *
     * @param table the name of the table, such as a file name
     * @param line the physical line at which the cause stands, from 1; 0 when it is the table as a whole
     * @param reason what is wrong, in English, without the name and the line
     */
    public TableFormatException(String table, int line, String reason) {
        super(line > 0 ? table + ", line " + line + ": " + reason : table + ": " + reason);
        this.table = table;
        this.line = line;
        this.reason = reason;
    }

    /**
     * Returns the name of the table.
     *
     * @return the name, as the reader of the table was given it
     */
    public String table() {
        return table;
    }

    /**
     * Returns the line at which the cause stands.
     *
     * @return the physical line from 1, or 0 when it is the table as a whole
     */
    public int line() {
        return line;
    }

    /**
     * Returns what is wrong.
     *
     * @return the reason in English, without the name and the line
     */
    public String reason() {
        return reason;
    }
}
