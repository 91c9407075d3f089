package it.apsis.export.cell;

/** Reads the cells of one column. Implementations are immutable and never throw. */
@FunctionalInterface
public interface CellReader {
    /**
     * Reads a cell.
     *
     * @param text its text
     * @return what it was read as
     */
    ReadCell read(String text);
}
