package it.apsis.export.layout;

import java.util.List;

/**
 * The header row of a sheet.
 *
 * @param layout the layout that recognises it
 * @param row the number of the record, from 1
 * @param line the physical line where it begins, from 1; 0 where there are no lines
 * @param headers the headers as written, by position
 * @param matches how many of them the layout knows
 */
public record SheetHeader(Layout layout, long row, long line, List<String> headers, int matches) {
    /**
     * Copies the list.
     *
     * @param layout the layout that recognises it
     * @param row the number of the record, from 1
     * @param line the physical line where it begins, from 1; 0 where there are no lines
     * @param headers the headers as written, by position
     * @param matches how many of them the layout knows
     */
    public SheetHeader {
        headers = List.copyOf(headers);
    }
}
