package it.apsis.export.workbook;

import it.apsis.export.ooxml.CellStyle;
import it.apsis.export.ooxml.Range;
import it.apsis.export.ooxml.SheetPlan;
import it.apsis.export.ooxml.SheetWriter;
import it.apsis.export.ooxml.Styles;
import it.apsis.export.ooxml.WorkbookWriter;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as a workbook for reading: one sheet, its header in view, a filter on each column, numbers and days as
 * such. Row by row, in constant memory; the same input gives the same bytes. Not thread-safe.
 */
public final class WorkbookTable {
    /** Not broken into lines: programs do not make rows higher for it that they did not write. */
    private static final CellStyle ROW = Look.BODY.bordered(Look.LINE).aligned("left", "top");

    /** What a program keeps of a number; longer ones are written as text, and nothing is lost. */
    private static final int DIGITS = 15;

    /** The first day that the systems of 1900 and 1904 both know. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1904, 1, 2);

    private final WorkbookWriter workbook;
    private final SheetPlan plan;
    private final SheetWriter sheet;
    private final int text;
    private final int amount;
    private final int whole;
    private final int day;
    private final int width;
    private final int headerRow;
    private int row;

    /**
     * A column of the table.
     *
     * @param header its header
     * @param width how wide it is, in characters
     */
    public record Column(String header, double width) {}

    private WorkbookTable(OutputStream out, String name, List<Column> columns, int headerRow) {
        Styles styles = new Styles();
        this.text = styles.of(ROW.formatted(CellFormats.TEXT));
        this.amount = styles.of(ROW.formatted(CellFormats.AMOUNT).aligned("right", "top"));
        this.whole = styles.of(ROW.formatted(CellFormats.WHOLE).aligned("right", "top"));
        this.day = styles.of(ROW.formatted(CellFormats.DATE));
        this.width = columns.size();
        this.headerRow = headerRow;
        this.plan = new SheetPlan(name).frozen(headerRow, 0).printed(true, true, headerRow, name);
        columns.forEach(column -> plan.columns(column.width()));
        this.workbook = new WorkbookWriter(out, styles, name, List.of(plan));
        this.sheet = workbook.sheet();
        int head = styles.of(Look.TABLE_HEAD.aligned("center", "center"));
        sheet.row(headerRow, 45);
        for (int i = 0; i < width; i++) {
            sheet.text(i, columns.get(i).header(), head);
        }
        this.row = headerRow;
    }

    /**
     * Begins a table.
     *
     * @param out where to; flushed by {@link #finish} and not closed
     * @param name the name of its sheet, at most 31 signs
     * @param columns its columns
     * @return the table
     */
    public static WorkbookTable begin(OutputStream out, String name, List<Column> columns) {
        return new WorkbookTable(out, name, columns, 1);
    }

    /** Begins a table whose header stands where it stood in another file. */
    static WorkbookTable beginAt(OutputStream out, String name, List<Column> columns, int headerRow) {
        return new WorkbookTable(out, name, columns, headerRow);
    }

    /**
     * Writes a row.
     *
     * @param cells its cells, one for each column: a number, a day, any other thing by its text; null for a blank one
     */
    public void row(List<? extends @Nullable Object> cells) {
        rowAt(row + 1, cells);
    }

    void rowAt(int number, List<? extends @Nullable Object> cells) {
        row = number;
        sheet.row(number, 0);
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell != null) {
                cell(i, cell);
            }
        }
    }

    private void cell(int position, Object cell) {
        if (cell instanceof BigDecimal number && number.precision() <= DIGITS) {
            sheet.number(position, number.toPlainString(), amount);
        } else if (cell instanceof Integer || cell instanceof Long) {
            sheet.number(position, cell.toString(), whole);
        } else if (cell instanceof LocalDate date && !date.isBefore(FIRST_DAY)) {
            sheet.day(position, date, day);
        } else {
            sheet.text(position, cell.toString(), text);
        }
    }

    /** Ends the table. */
    public void finish() {
        int header = headerRow;
        plan.filter(new Range(header, 0, Math.max(row, header), Math.max(0, width - 1)));
        sheet.finish();
        workbook.finish();
    }
}
