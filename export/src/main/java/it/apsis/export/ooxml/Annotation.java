package it.apsis.export.ooxml;

/**
 * What is to be shown on a cell of somebody's workbook.
 *
 * @param row the row of the cell, from 1
 * @param column the column of the cell, from 0
 * @param fill the colour behind it
 * @param text the words of its note
 */
public record Annotation(int row, int column, String fill, String text) {
    String address() {
        return Range.cell(row, column).reference();
    }
}
