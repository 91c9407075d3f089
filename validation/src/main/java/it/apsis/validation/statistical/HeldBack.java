package it.apsis.validation.statistical;

import it.apsis.finding.Place;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ReturnColumns;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.RuleContext;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The blank cells at the top of a column: as many as a report can keep, and how many there are. Not thread-safe. */
final class HeldBack {
    private static final int FIRST_SIZE = 16;

    private final int most;
    private long[] rows = {};
    private long[] lines = {};
    private ImpliedNature[] natures = {};
    private int size;
    private long count;
    private @Nullable ActivityRow first;

    HeldBack(int most) {
        this.most = most;
    }

    long count() {
        return count;
    }

    void add(ActivityRow row, ImpliedNature nature) {
        count++;
        if (first == null) {
            first = row;
        }
        if (size == most) {
            return;
        }
        if (size == rows.length) {
            int larger = Math.max(FIRST_SIZE, size * 2);
            rows = Arrays.copyOf(rows, larger);
            lines = Arrays.copyOf(lines, larger);
            natures = Arrays.copyOf(natures, larger);
        }
        rows[size] = row.row();
        lines[size] = row.line();
        natures[size] = nature;
        size++;
    }

    /** Reports what was held back, each cell at its own place, and forgets it. */
    void release(String key, RuleContext context, Findings out) {
        if (first == null) {
            return;
        }
        ReturnColumns columns = first.columns();
        String sheet = first.place(null).sheet();
        for (int i = 0; i < size; i++) {
            Place row = new Place(rows[i], lines[i], sheet, null, -1, columns.isSheet());
            out.report(Raised.at(key).place(columns.place(row, key)).suggesting(natures[i].suggestions(context)));
        }
        if (count > size) {
            out.report(Raised.at(key).place(Place.WHOLE).counted(count - size));
        }
        rows = new long[0];
        lines = new long[0];
        natures = new ImpliedNature[0];
        first = null;
    }
}
