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

    /** So many columns that answer nothing keep what was read in them; of the others each knows the cell above. */
    private static final int OWN_CACHES = 64;

    private final ColumnCells[] columns;
    private final ColumnCells surplus = new ColumnCells(KEPT, null, false);
    private final PlainText plainText = new PlainText();
    private final long headerRow;

    /** By position, what stands in the record or, where it is shorter, stood in one above. */
    private ReadCell[] read;

    private String[] texts;
    private boolean below;

    TypedRows(ReturnColumns sheet, Questionnaire form, DecimalMark mark, long headerRow) {
        this.headerRow = headerRow;
        this.columns = new ColumnCells[sheet.all().size()];
        for (Column column : sheet.all()) {
            String key = column.key();
            columns[column.position()] = key != null && column.equals(sheet.find(key))
                    ? cells(form.field(key), form.flowYear(), mark)
                    : new ColumnCells(KEPT, null, column.position() < OWN_CACHES);
        }
        this.read = new ReadCell[columns.length];
        this.texts = new String[columns.length];
    }

    private ColumnCells cells(Field field, int flowYear, DecimalMark mark) {
        boolean text = field.answer() == AnswerType.TEXT || field.answer() == AnswerType.LONG_TEXT;
        return new ColumnCells(CellReaders.of(field, flowYear, mark), text ? plainText : null, true);
    }

    @Override
    void begin() {
        below = row() > headerRow;
    }

    @Override
    void cell(int position, char[] buffer, int offset, int length) {
        if (position >= read.length) {
            int more = Math.max(64, 2 * position);
            read = Arrays.copyOf(read, more);
            texts = Arrays.copyOf(texts, more);
        }
        if (!below) {
            texts[position] = new String(buffer, offset, length);
            return;
        }
        ReadCell cell = position < columns.length
                ? columns[position].readOther(buffer, offset, length)
                : surplus.readNew(buffer, offset, length);
        if (cell != null) {
            read[position] = cell;
            texts[position] = cell.text();
        }
    }

    @Override
    String text(int position) {
        return texts[position];
    }

    /** Whether nothing stands in the record. */
    boolean isBlank() {
        return first() == count();
    }

    /** The first cell with anything in it, of a record that is not blank. */
    ReadCell firstCell() {
        return read[first()];
    }

    private int first() {
        int first = 0;
        while (first < count() && read[first].isBlank()) {
            first++;
        }
        return first;
    }

    /** The cells as they were read; those from {@link #count} on are of another record. */
    ReadCell[] read() {
        return read;
    }

    /** The texts of the cells, which are handed over. */
    String[] texts() {
        return Arrays.copyOf(texts, count());
    }
}
