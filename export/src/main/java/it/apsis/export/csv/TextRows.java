package it.apsis.export.csv;

import it.apsis.export.guard.FormulaGuard;
import java.util.Arrays;

/** Takes the cells of a record as texts. */
final class TextRows extends RowHandler {
    private static final String[] NONE = {};

    private String[] cells = NONE;

    @Override
    void begin() {
        // The cells of the record before are written over.
    }

    @Override
    void cell(int position, char[] buffer, int offset, int length) {
        if (position >= Limits.COLUMNS) {
            return;
        }
        if (position == cells.length) {
            cells = Arrays.copyOf(cells, Math.max(64, 2 * position));
        }
        cells[position] = FormulaGuard.restore(new String(buffer, offset, length));
    }

    /** A cell of the record; blank where the record is shorter. */
    @Override
    String text(int position) {
        return position < Math.min(count(), Limits.COLUMNS) ? cells[position] : "";
    }

    /** Whether it has more cells than a header can have. */
    boolean isTooWide() {
        return count() > Limits.COLUMNS;
    }

    /** All cells. */
    String[] texts() {
        return Arrays.copyOf(cells, Math.min(count(), Limits.COLUMNS));
    }
}
