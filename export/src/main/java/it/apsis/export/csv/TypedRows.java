package it.apsis.export.csv;

import it.apsis.export.cell.CellReader;
import it.apsis.export.cell.CellReaders;
import it.apsis.export.cell.DecimalMark;
import it.apsis.export.cell.ReadCell;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.Column;
import it.apsis.statistical.ReturnColumns;
import java.util.Arrays;

/** Reads the cells of a record as the answers of their columns. */
final class TypedRows extends RowHandler {
    private static final CellReader KEPT = ReadCell::kept;

    private final ColumnCells[] columns;
    private static final int OWN_CACHES = 64;
    private static final String[] NONE = {};

    private final ColumnCells surplus = new ColumnCells(KEPT, false);
    private final long headerRow;
    private ReadCell[] read;
    private String[] texts = NONE;
    private int first;
    private boolean below;

    TypedRows(ReturnColumns sheet, Questionnaire form, DecimalMark mark, long headerRow) {
        this.headerRow = headerRow;
        this.columns = new ColumnCells[sheet.all().size()];
        for (Column column : sheet.all()) {
            String key = column.key();
            columns[column.position()] = key != null && column.equals(sheet.find(key))
                    ? cells(form.field(key), form.flowYear(), mark)
                    : column.position() < OWN_CACHES ? new ColumnCells(KEPT, false) : surplus;
        }
        this.read = new ReadCell[columns.length];
    }

    private static ColumnCells cells(Field field, int flowYear, DecimalMark mark) {
        boolean text = field.answer() == AnswerType.TEXT || field.answer() == AnswerType.LONG_TEXT;
        return new ColumnCells(CellReaders.of(field, flowYear, mark), text);
    }

    @Override
    void begin() {
        first = -1;
        below = row() > headerRow;
        texts = new String[columns.length];
    }

    @Override
    void cell(int position, char[] buffer, int offset, int length) {
        if (position >= read.length) {
            read = Arrays.copyOf(read, Math.max(64, 2 * position));
        }
        if (position >= texts.length) {
            texts = Arrays.copyOf(texts, Math.max(64, 2 * position));
        }
        if (!below) {
            texts[position] = new String(buffer, offset, length);
            return;
        }
        if (length == 0) {
            read[position] = ReadCell.EMPTY;
            texts[position] = "";
            return;
        }
        ReadCell cell = (position < columns.length ? columns[position] : surplus).read(buffer, offset, length);
        read[position] = cell;
        texts[position] = cell.text();
        if (first < 0 && !cell.isBlank()) {
            first = position;
        }
    }

    @Override
    String text(int position) {
        return texts[position];
    }

    /** Whether nothing stands in the record. */
    boolean isBlank() {
        return first < 0;
    }

    /** The first cell with anything in it, of a record that is not blank. */
    ReadCell firstCell() {
        return read[first];
    }

    /** The cells as they were read; those from {@link #count} on are of another record. */
    ReadCell[] read() {
        return read;
    }

    /** The texts of the cells, which are handed over. */
    String[] texts() {
        return texts.length == count() ? texts : Arrays.copyOf(texts, count());
    }
}
