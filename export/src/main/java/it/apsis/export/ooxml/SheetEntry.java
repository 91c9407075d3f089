package it.apsis.export.ooxml;

/**
 * A sheet of a workbook.
 *
 * @param name its name
 * @param part the name of its part
 * @param hidden whether it is hidden
 */
public record SheetEntry(String name, String part, boolean hidden) {}
