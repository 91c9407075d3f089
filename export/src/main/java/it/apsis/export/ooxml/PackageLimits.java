package it.apsis.export.ooxml;

/** What a workbook may hold at most. Beyond, it is no return, or it was made to do harm. */
final class PackageLimits {
    /** Bytes of the file: ten times a return of a hundred thousand rows. */
    static final int FILE = 1 << 26;

    /** Parts. */
    static final int PARTS = 10_000;

    /** Bytes of one part when it is expanded. */
    static final long PART = 1L << 30;

    /** From here on a part is looked at for being a bomb. */
    static final long SUSPECT = 1L << 25;

    /** How many times its compressed size a part that large may be. */
    static final int RATIO = 400;

    /** Bytes of all shared strings. */
    static final int STRING_BYTES = 1 << 26;

    /** Shared strings. */
    static final int STRINGS = 2_000_000;

    /** Characters of one text of a part. */
    static final int TEXT = 1 << 20;

    /** Cells of a sheet. */
    static final long CELLS = 60_000_000;

    /** Rows and columns of a sheet, as the standard has them. */
    static final int ROWS = 1_048_576;

    static final int COLUMNS = 16_384;

    /** Formats of cells. */
    static final int STYLES = 100_000;

    /** Sheets, names and the like. */
    static final int ENTRIES = 20_000;

    private PackageLimits() {}
}
