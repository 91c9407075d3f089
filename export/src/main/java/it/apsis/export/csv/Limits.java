package it.apsis.export.csv;

/** What a text file may hold at most. Beyond, it is no return: a quote that is never closed, or something else altogether. */
final class Limits {
    /** Signs in a cell: thirty times what a spreadsheet can hold. */
    static final int CELL = 1 << 20;

    /** What FastCSV needs to hold such a cell, and to know that it goes on. */
    static final int BUFFER = CELL + (1 << 15);

    /** Columns of a header: as many as a spreadsheet has. */
    static final int COLUMNS = 16_384;

    /** Signs in a row, where each cell costs something too. */
    static final int ROW = 1 << 24;

    /** The price of a cell in signs. */
    static final int EACH_CELL = 8;

    /** How much of a file settles its encoding, its separator and its header. */
    static final int SAMPLE = 1 << 20;

    private Limits() {}
}
