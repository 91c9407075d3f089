package it.apsis.validation.statistical;

import it.apsis.finding.Place;
import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.RuleContext;
import java.io.Serializable;
import java.util.Arrays;

/**
 * The blank cells of a column that are held back: the first ones, as many as a report can keep, and how many there are.
 * Not thread-safe.
 */
final class HeldBack implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int FIRST_SIZE = 16;

    private final int most;
    private long[] rows = {};
    private long[] lines = {};
    private ImpliedNature[] natures = {};
    private int size;
    private long count;

    HeldBack(int most) {
        this.most = most;
    }

    long count() {
        return count;
    }

    void add(ActivityRow row, ImpliedNature nature) {
        add(row.row(), row.line(), nature);
        count++;
    }

    private void add(long row, long line, ImpliedNature nature) {
        if (size == most) {
            return;
        }
        if (size == rows.length) {
            int larger = Math.max(FIRST_SIZE, size * 2);
            rows = Arrays.copyOf(rows, larger);
            lines = Arrays.copyOf(lines, larger);
            natures = Arrays.copyOf(natures, larger);
        }
        rows[size] = row;
        lines[size] = line;
        natures[size] = nature;
        size++;
    }

    /** The first ones of both, in the order of the rows. */
    HeldBack merge(HeldBack other) {
        HeldBack both = new HeldBack(most);
        int mine = 0;
        int theirs = 0;
        while (mine < size || theirs < other.size) {
            boolean own = theirs == other.size || (mine < size && rows[mine] < other.rows[theirs]);
            both.add(own ? this : other, own ? mine++ : theirs++);
        }
        both.count = count + other.count;
        return both;
    }

    private void add(HeldBack from, int index) {
        add(from.rows[index], from.lines[index], from.natures[index]);
    }

    /** Reports what was held back, each cell at its own place. */
    void release(String key, RuleContext context, Findings out) {
        for (int i = 0; i < size; i++) {
            out.report(Raised.at(key)
                    .place(context.place(rows[i], lines[i], key))
                    .suggesting(natures[i].suggestions(context)));
        }
        if (count > size) {
            out.report(Raised.at(key).place(Place.WHOLE).counted(count - size));
        }
    }
}
