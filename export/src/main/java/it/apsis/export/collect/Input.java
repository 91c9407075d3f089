package it.apsis.export.collect;

/** How a question is answered on a device. */
public enum Input {
    /** A line of text. */
    TEXT("text", "string"),
    /** Several lines of text. */
    LINES("text", "string"),
    /** A text of digits, so that no zero at its beginning is lost. */
    DIGITS("text", "string"),
    /** A whole number. */
    INTEGER("integer", "int"),
    /** A number with decimals. */
    DECIMAL("decimal", "decimal"),
    /** A day. */
    DATE("date", "date"),
    /** One choice. */
    ONE("select_one", "string"),
    /** Several choices. */
    SEVERAL("select_multiple", "string");

    private final String sheetType;
    private final String bindType;

    Input(String sheetType, String bindType) {
        this.sheetType = sheetType;
        this.bindType = bindType;
    }

    /** The word in the column {@code type} of an XLSForm. */
    String sheetType() {
        return sheetType;
    }

    /** The type of the bind of an XForm. */
    String bindType() {
        return bindType;
    }
}
