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
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table on a sheet for reading: its header in view, a filter on each column, numbers and days as such. Row by
 * row, in constant memory; the same input gives the same bytes. Not thread-safe. A sheet has no more than
 * {@value #MOST_ROWS} rows.
 */
public final class WorkbookTable {
    /** The rows of a sheet, as the standard has them. */
    public static final int MOST_ROWS = 1_048_576;

    private static final CellStyle ROW = Look.TABLE_CELL;

    private static final CellStyle TOTAL = ROW.inBold().filled(Look.MIST);

    /** Of longer texts the beginning is shown: a row stays one among others. */
    private static final int MOST_LINES = 5;

    /** What a program keeps of a number; longer ones are written as text, and nothing is lost. */
    private static final int DIGITS = 15;

    /** The first day that the systems of 1900 and 1904 both know. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1904, 1, 2);

    private final @Nullable WorkbookWriter own;
    private final Styles styles;
    private final SheetPlan plan;
    private final SheetWriter sheet;
    private final Cells cells;
    private final double[] widths;
    private final int headerRow;
    private int row;
    private int last;

    /**
     * A column of the table.
     *
     * @param header its header
     * @param width how wide it is, in characters
     */
    public record Column(String header, double width) {}

    /** The numbers of the styles of a row. */
    private record Cells(int text, int amount, int whole, int day, int time) {
        static Cells of(CellStyle row, Styles styles) {
            return new Cells(
                    styles.of(row.formatted(CellFormats.TEXT)),
                    styles.of(row.formatted(CellFormats.AMOUNT).aligned("right", "top")),
                    styles.of(row.formatted(CellFormats.WHOLE).aligned("right", "top")),
                    styles.of(row.formatted(CellFormats.DATE)),
                    styles.of(row.formatted(CellFormats.TIME)));
        }
    }

    private WorkbookTable(
            WorkbookWriter workbook,
            Styles styles,
            SheetPlan plan,
            TableWorkbook.Sheet table,
            int headerRow,
            boolean own) {
        this.own = own ? workbook : null;
        this.styles = styles;
        this.plan = plan;
        this.cells = Cells.of(ROW, styles);
        this.widths = table.columns().stream().mapToDouble(Column::width).toArray();
        this.headerRow = headerRow;
        this.sheet = workbook.sheet();
        title(table);
        int head = styles.of(Look.TABLE_HEAD.aligned("center", "center"));
        sheet.row(headerRow, 45);
        for (int i = 0; i < widths.length; i++) {
            sheet.text(i, table.columns().get(i).header(), head);
        }
        this.row = headerRow;
        this.last = headerRow;
    }

    private void title(TableWorkbook.Sheet table) {
        String title = table.title();
        String subtitle = table.subtitle();
        if (title != null) {
            band(sheet.row(1, 30), title, styles.of(Look.TITLE));
            band(sheet.row(2, 20), subtitle == null ? "" : subtitle, styles.of(Look.SUBTITLE));
        }
    }

    private void band(SheetWriter to, String text, int style) {
        to.text(0, text, style);
        for (int i = 1; i < widths.length; i++) {
            to.blank(i, style);
        }
    }

    static SheetPlan plan(String name, @Nullable String title, List<Column> columns, int headerRow) {
        SheetPlan plan =
                new SheetPlan(name).frozen(headerRow, 0).printed(true, true, headerRow, title == null ? name : title);
        columns.forEach(column -> plan.columns(column.width()));
        return plan;
    }

    static WorkbookTable of(WorkbookWriter workbook, Styles styles, SheetPlan plan, TableWorkbook.Sheet table) {
        return new WorkbookTable(workbook, styles, plan, table, table.headerRow(), false);
    }

    /**
     * Begins a workbook of one table.
     *
     * @param out where to; flushed by {@link #finish} and not closed
     * @param name the name of its sheet, at most 31 signs
     * @param columns its columns
     * @return the table
     */
    public static WorkbookTable begin(OutputStream out, String name, List<Column> columns) {
        return beginAt(out, name, columns, 1);
    }

    /** Begins a table whose header stands where it stood in another file. */
    static WorkbookTable beginAt(OutputStream out, String name, List<Column> columns, int headerRow) {
        Styles styles = new Styles();
        SheetPlan plan = plan(name, null, columns, headerRow);
        WorkbookWriter workbook = new WorkbookWriter(out, styles, name, List.of(plan));
        TableWorkbook.Sheet table = new TableWorkbook.Sheet(name, null, null, columns);
        return new WorkbookTable(workbook, styles, plan, table, headerRow, true);
    }

    /**
     * Writes a row.
     *
     * @param values its cells, one for each column: a number, a day, a time of the clock, any other thing by its text; null
     *     for a blank one
     * @throws it.apsis.statistical.UnusableReturnException where the sheet is full
     */
    public void row(List<? extends @Nullable Object> values) {
        rowAt(row + 1, values);
    }

    /**
     * How many further rows the sheet takes.
     *
     * @return the rows that are left
     */
    public int room() {
        return MOST_ROWS - row;
    }

    /**
     * Writes a row with the totals; the filter leaves it out.
     *
     * @param values its cells, one for each column
     */
    public void totals(List<? extends @Nullable Object> values) {
        Cells total = Cells.of(TOTAL, styles);
        int before = last;
        write(row + 1, values, total);
        last = before;
    }

    void rowAt(int number, List<? extends @Nullable Object> values) {
        write(number, values, cells);
    }

    private void write(int number, List<? extends @Nullable Object> values, Cells look) {
        row = number;
        last = number;
        sheet.row(number, height(values));
        for (int i = 0; i < Math.max(values.size(), widths.length); i++) {
            Object value = i < values.size() ? values.get(i) : null;
            if (value != null) {
                cell(i, value, look);
            } else {
                sheet.blank(i, look.text());
            }
        }
    }

    /** Programs do not make rows higher that they did not write; 0 where one line will do. */
    private double height(List<? extends @Nullable Object> values) {
        double height = 0;
        for (int i = 0; i < Math.min(values.size(), widths.length); i++) {
            if (values.get(i) instanceof String text && (text.length() > widths[i] || text.indexOf('\n') >= 0)) {
                height = Math.max(height, Look.height(text, widths[i]));
            }
        }
        return Math.min(height, Look.height(MOST_LINES));
    }

    private void cell(int position, Object value, Cells look) {
        if (value instanceof BigDecimal number && number.precision() <= DIGITS) {
            sheet.number(position, number.toPlainString(), look.amount());
        } else if (value instanceof Integer || value instanceof Long) {
            sheet.number(position, value.toString(), look.whole());
        } else if (value instanceof LocalDate date && !date.isBefore(FIRST_DAY)) {
            sheet.day(position, date, look.day());
        } else if (value instanceof LocalDateTime time && !time.toLocalDate().isBefore(FIRST_DAY)) {
            sheet.time(position, time, look.time());
        } else {
            sheet.text(position, value.toString(), look.text());
        }
    }

    /** Ends the table. */
    public void finish() {
        plan.filter(new Range(headerRow, 0, Math.max(last, headerRow), Math.max(0, widths.length - 1)));
        sheet.finish();
        if (own != null) {
            own.finish();
        }
    }
}
