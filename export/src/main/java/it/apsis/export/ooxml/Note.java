package it.apsis.export.ooxml;

/**
 * A note on a cell.
 *
 * @param row the row of the cell, from 1
 * @param column the column of the cell, from 0
 * @param title its first line, in bold
 * @param text the rest
 */
public record Note(int row, int column, String title, String text) {}
