package it.apsis.export.workbook;

import it.apsis.export.cell.ReadCell;
import it.apsis.export.cell.ReadingFindings;
import it.apsis.export.ooxml.SheetCell;
import it.apsis.export.ooxml.SheetReader;
import it.apsis.export.ooxml.SheetRow;
import it.apsis.export.sheet.CellValues;
import it.apsis.export.sheet.RowSorter;
import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of activities. One thread. */
final class WorkbookRows {
    private static final CellReading SURPLUS = CellReading.kept();

    private final ReturnHead head;
    private final @Nullable SheetReader rows;
    private final CellReading[] columns;
    private final CellValues values;
    private final @Nullable String sha256;
    private final RowSorter sorter;
    private ReadCell[] read;

    private long lastRow;
    private long hiddenRows;
    private long firstHidden;

    WorkbookRows(
            ReturnHead head,
            @Nullable SheetReader rows,
            CellReading[] columns,
            CellValues values,
            @Nullable String sha256) {
        this.head = head;
        this.rows = rows;
        this.columns = columns.clone();
        this.values = values;
        this.sha256 = sha256;
        this.sorter = new RowSorter(head);
        this.read = new ReadCell[columns.length];
        this.lastRow = head.header().row();
    }

    /** No row at all. */
    static WorkbookRows none(ReturnHead head, @Nullable String sha256) {
        return new WorkbookRows(head, null, new CellReading[0], new CellValues(false), sha256);
    }

    /** The next row; null where there is none. */
    @Nullable
    ReturnRow next() {
        SheetRow row = rows == null ? null : rows.next();
        while (row != null && rows != null) {
            if (row.number() > head.header().row()) {
                ReturnRow found = row(row);
                if (found != null) {
                    return found;
                }
            }
            row = rows.next();
        }
        return null;
    }

    private @Nullable ReturnRow row(SheetRow row) {
        int width = columns.length;
        for (SheetCell cell : row.cells()) {
            width = Math.max(width, cell.column() + 1);
        }
        if (read.length < width) {
            read = new ReadCell[width];
        }
        String[] texts = new String[width];
        Arrays.fill(texts, "");
        Arrays.fill(read, 0, width, ReadCell.EMPTY);
        int first = Integer.MAX_VALUE;
        for (SheetCell cell : row.cells()) {
            int at = cell.column();
            ReadCell answer = (at < columns.length ? columns[at] : SURPLUS).read(cell, values);
            read[at] = answer;
            texts[at] = answer.text();
            first = answer.isBlank() ? first : Math.min(first, at);
        }
        if (first == Integer.MAX_VALUE) {
            return null;
        }
        return filled(row, first, Math.max(columns.length, lastFilled(width) + 1), texts);
    }

    private int lastFilled(int width) {
        int last = width - 1;
        while (last >= 0 && read[last].isBlank()) {
            last--;
        }
        return last;
    }

    private ReturnRow filled(SheetRow row, int first, int count, String[] texts) {
        sorter.blank(row.number() - lastRow - 1);
        lastRow = row.number();
        if (row.hidden()) {
            firstHidden = hiddenRows == 0 ? row.number() : firstHidden;
            hiddenRows++;
        }
        Place place = new Place(row.number(), 0, head.sheet(), null, -1, true);
        String[] cells = texts.length == count ? texts : Arrays.copyOf(texts, count);
        return sorter.filled(place, read[first], read, count, cells);
    }

    private List<Finding> hidden() {
        return hiddenRows == 0
                ? List.of()
                : List.of(ReadingFindings.of(
                        "hidden_rows_read",
                        Place.WHOLE,
                        null,
                        null,
                        Attributes.of("rows", hiddenRows).with("first", firstHidden)));
    }

    /** What there is to say after the last row. */
    ReturnTail tail() {
        return sorter.tail(sha256, hidden());
    }

    void close() {
        if (rows != null) {
            rows.close();
        }
    }
}
