package it.apsis.export.cell;

/** The sign between whole and fraction in the amounts of a document. */
public enum DecimalMark {
    /** A point, as the form and JSON have it. */
    POINT,
    /** A comma, as Italians write. */
    COMMA,
    /** The document has nothing that settles it: one mark before exactly three digits is taken for a thousand. */
    UNSETTLED
}
