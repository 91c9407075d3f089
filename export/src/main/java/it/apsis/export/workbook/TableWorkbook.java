package it.apsis.export.workbook;

import it.apsis.export.ooxml.SheetPlan;
import it.apsis.export.ooxml.Styles;
import it.apsis.export.ooxml.WorkbookWriter;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as a workbook for reading, one sheet each, one after the other, in constant memory. The same input gives
 * the same bytes. Not thread-safe.
 */
public final class TableWorkbook {
    private final WorkbookWriter workbook;
    private final Styles styles;
    private final List<Sheet> sheets;
    private final List<SheetPlan> plans;
    private int begun;

    /**
     * A sheet with one table.
     *
     * @param name its name, at most 31 signs
     * @param title what stands in large letters above the table; null where the header comes first
     * @param subtitle what stands below the title; null where nothing does
     * @param columns the columns of the table
     */
    public record Sheet(
            String name, @Nullable String title, @Nullable String subtitle, List<WorkbookTable.Column> columns) {
        /** The rows of title and subtitle. */
        static final int TITLE_ROWS = 2;

        /**
         * Copies the list.
         *
         * @param name its name, at most 31 signs
         * @param title what stands in large letters above the table; null where the header comes first
         * @param subtitle what stands below the title; null where nothing does
         * @param columns the columns of the table
         */
        public Sheet {
            columns = List.copyOf(columns);
        }

        int headerRow() {
            return title == null ? 1 : TITLE_ROWS + 1;
        }
    }

    private TableWorkbook(OutputStream out, String title, List<Sheet> sheets) {
        this.styles = new Styles();
        this.sheets = List.copyOf(sheets);
        this.plans = new ArrayList<>();
        for (Sheet sheet : sheets) {
            plans.add(WorkbookTable.plan(sheet.name(), sheet.title(), sheet.columns(), sheet.headerRow()));
        }
        this.workbook = new WorkbookWriter(out, styles, title, plans);
    }

    /**
     * Begins a workbook.
     *
     * @param out where to; flushed by {@link #finish} and not closed
     * @param title the title of the document
     * @param sheets its sheets, at least one
     * @return the workbook
     */
    public static TableWorkbook begin(OutputStream out, String title, List<Sheet> sheets) {
        return new TableWorkbook(out, title, sheets);
    }

    /**
     * Begins the table of the next sheet. The one before must have been finished.
     *
     * @return the table
     * @throws java.util.NoSuchElementException where there is no further sheet
     */
    public WorkbookTable next() {
        if (begun == sheets.size()) {
            throw new NoSuchElementException("The workbook has " + begun + " sheets");
        }
        Sheet sheet = sheets.get(begun);
        SheetPlan plan = plans.get(begun);
        begun++;
        return WorkbookTable.of(workbook, styles, plan, sheet);
    }

    /**
     * Ends the workbook. The last table must have been finished.
     *
     * @throws java.io.UncheckedIOException where it cannot be written
     */
    public void finish() {
        workbook.finish();
    }
}
