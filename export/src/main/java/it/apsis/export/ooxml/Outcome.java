package it.apsis.export.ooxml;

import java.util.Map;
import java.util.function.ToIntFunction;

/** The sheet that an annotated workbook gets. */
public interface Outcome {
    /** The column, from 0, of the name of the sheet of an annotated cell; to be hidden, like the two that follow. */
    int SHEET_COLUMN = 10;

    /** The column of its address. */
    int CELL_COLUMN = 11;

    /** The column of the fill that it had, where it had one. */
    int FILL_COLUMN = 12;

    /** What stands in the first row, in {@link #SHEET_COLUMN}, so that the sheet is known again. */
    String SIGN = FormerAnnotations.SIGN;

    /**
     * The name that the sheet would have.
     *
     * @return the name
     */
    String name();

    /**
     * All of the sheet but its rows.
     *
     * @param name its name, which may be another where there is a sheet of that name
     * @return the plan
     */
    SheetPlan plan(String name);

    /**
     * Writes the rows, and finishes the sheet.
     *
     * @param sheet takes the rows
     * @param styles numbers of styles
     * @param fills the fills that the annotated cells had, by the name of their sheet and their address
     */
    void write(SheetWriter sheet, ToIntFunction<CellStyle> styles, Map<String, Map<String, String>> fills);
}
