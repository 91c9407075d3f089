package it.apsis.export.workbook;

import it.apsis.schema.AnswerType;

/** Number formats, by the type of the answer. */
final class CellFormats {
    static final String TEXT = "@";
    static final String DATE = "dd\\-mm\\-yyyy";
    static final String TIME = "dd\\-mm\\-yyyy\\ hh:mm:ss";
    static final String AMOUNT = "#,##0.00####";
    static final String WHOLE = "0";

    private CellFormats() {}

    /** Codes are text, so that no zero gets lost. */
    static String of(AnswerType type) {
        return switch (type) {
            case AMOUNT, DECIMAL -> AMOUNT;
            case DATE -> DATE;
            case YEAR, INTEGER -> WHOLE;
            default -> TEXT;
        };
    }
}
