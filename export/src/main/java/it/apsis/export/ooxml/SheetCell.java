package it.apsis.export.ooxml;

/**
 * A cell with something in it.
 *
 * @param column its column, from 0
 * @param type what it holds
 * @param text its text, or its number as the file has it
 * @param kind how it shows a number
 */
public record SheetCell(int column, Type type, String text, CellKind kind) {
    /** What a cell holds. */
    public enum Type {
        /** Text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A day in words of the standard. */
        ISO_DAY,
        /** Yes (1) or no (0). */
        BOOLEAN,
        /** The error that a formula ended in. */
        ERROR,
        /** A formula that nobody has worked out. */
        UNCALCULATED
    }
}
