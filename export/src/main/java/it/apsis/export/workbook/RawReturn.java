package it.apsis.export.workbook;

import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Column;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.SkippedRow;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the cells of a return as they were written, each where it stood. */
final class RawReturn {
    private static final double WIDTH = 22;

    private RawReturn() {}

    static void write(ReturnReading reading, String sheet, OutputStream out) {
        ReturnHead head = reading.head();
        List<WorkbookTable.Column> columns = new ArrayList<>();
        for (Column column : head.columns().all()) {
            columns.add(new WorkbookTable.Column(column.header(), WIDTH));
        }
        int headerRow = (int) Math.max(1, head.header().row());
        int shift = head.columns().isSheet() ? 0 : 1;
        WorkbookTable table = WorkbookTable.beginAt(out, sheet, columns, headerRow);
        for (ReturnRow row : reading) {
            if (row instanceof ActivityRow activity) {
                table.rowAt((int) activity.row() + shift, cells(activity));
            } else if (row instanceof SkippedRow skipped) {
                table.rowAt((int) skipped.row(), first(skipped));
            }
        }
        table.finish();
    }

    private static List<@Nullable Object> cells(ActivityRow row) {
        List<@Nullable Object> cells = new ArrayList<>();
        List<Column> columns = row.columns().all();
        for (int i = 0; i < Math.max(columns.size(), row.width()); i++) {
            String key = i < columns.size() ? columns.get(i).key() : null;
            String text = row.cell(i).isEmpty() && key != null ? row.text(key) : row.cell(i);
            cells.add(text == null || text.isEmpty() ? null : text);
        }
        return cells;
    }

    /** Of a row that was passed over its reader tells no more than how it begins. */
    private static List<@Nullable Object> first(SkippedRow row) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.findings().isEmpty() ? null : row.findings().get(0).value());
        return cells;
    }
}
