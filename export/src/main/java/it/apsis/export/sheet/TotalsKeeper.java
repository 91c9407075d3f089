package it.apsis.export.sheet;

import it.apsis.export.cell.ReadCell;
import it.apsis.finding.Place;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.SkippedRow;

/** Keeps the sums that totals rows are compared with. One thread. */
public interface TotalsKeeper {
    /**
     * Takes an activity.
     *
     * @param activity the activity
     */
    void add(ActivityRecord activity);

    /**
     * Takes a totals row.
     *
     * @param place where it stands
     * @param first its first cell with anything in it
     * @param read its cells as they were read, by position; not kept
     * @param count how many of them count; the others are blank
     * @return the row, with what there is to say of it
     */
    SkippedRow skip(Place place, ReadCell first, ReadCell[] read, int count);
}
