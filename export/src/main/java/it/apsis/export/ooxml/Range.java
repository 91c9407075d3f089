package it.apsis.export.ooxml;

import it.apsis.finding.Place;
import java.util.Comparator;

/**
 * A range of cells of a sheet.
 *
 * @param firstRow its first row, from 1
 * @param firstColumn its first column, from 0
 * @param lastRow its last row, from 1
 * @param lastColumn its last column, from 0
 */
public record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    /** From top to bottom, from left to right. */
    static final Comparator<Range> ORDER =
            Comparator.comparingInt(Range::firstRow).thenComparingInt(Range::firstColumn);

    /**
     * One cell.
     *
     * @param row its row, from 1
     * @param column its column, from 0
     * @return the range
     */
    public static Range cell(int row, int column) {
        return new Range(row, column, row, column);
    }

    /**
     * A part of a column.
     *
     * @param column the column, from 0
     * @param first its first row, from 1
     * @param last its last row, from 1
     * @return the range
     */
    public static Range column(int column, int first, int last) {
        return new Range(first, column, last, column);
    }

    /**
     * As formulas on the same sheet write it.
     *
     * @return for instance {@code A5:C9}, or {@code A5} for one cell
     */
    public String reference() {
        String first = Place.letters(firstColumn) + firstRow;
        boolean single = firstRow == lastRow && firstColumn == lastColumn;
        return single ? first : first + ':' + Place.letters(lastColumn) + lastRow;
    }

    /**
     * As other sheets and defined names write it.
     *
     * @param sheet the name of its sheet
     * @return for instance {@code 'Dati 2020'!$A$5:$C$9}
     */
    public String absolute(String sheet) {
        String first = '$' + Place.letters(firstColumn) + '$' + firstRow;
        boolean single = firstRow == lastRow && firstColumn == lastColumn;
        String cells = single ? first : first + ":$" + Place.letters(lastColumn) + '$' + lastRow;
        return quoted(sheet) + '!' + cells;
    }

    /**
     * The name of a sheet in formulas.
     *
     * @param sheet the name
     * @return the name in quotes
     */
    public static String quoted(String sheet) {
        return '\'' + sheet.replace("'", "''") + '\'';
    }
}
