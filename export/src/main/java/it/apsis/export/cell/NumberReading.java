package it.apsis.export.cell;

/** How the text of a number is to be understood. */
enum NumberReading {
    /** It can be read in one way. */
    CLEAR,
    /** It has an exponent. */
    SCIENTIFIC,
    /** It could be a thousand or a fraction. */
    AMBIGUOUS
}
