package it.apsis.export.ooxml;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number its number, from 1
 * @param hidden whether it is hidden
 * @param cells its cells with something in them, in the order of the file
 */
public record SheetRow(int number, boolean hidden, List<SheetCell> cells) {}
