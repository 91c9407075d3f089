package it.apsis.statistical;

import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.schema.Question;
import java.util.List;

/**
 * The activities that one reader makes, one after the other. Each row knows in which answers it differs from the one before,
 * so that whoever looks at them in their order has to look again only at what has changed. Not thread-safe; the rows are
 * immutable.
 *
 * <p>A set of answers is a number: one bit for each, by {@link Question#index}.
 */
public final class ActivitySeries {
    /** Every answer, and the row itself. */
    public static final long EVERYTHING = -1L;

    /** What could not be read, of whatever answer. */
    public static final long UNREADABLE = 1L << (Long.SIZE - 2);

    private final ReturnColumns columns;
    private long count;

    /**
     * A series without a row so far.
     *
     * @param columns the columns of the sheet
     */
    public ActivitySeries(ReturnColumns columns) {
        this.columns = columns;
    }

    /**
     * The bit of an answer.
     *
     * @param key the key of its question
     * @return a number of one bit
     * @throws IllegalArgumentException where there is no such question
     */
    public static long bit(String key) {
        return 1L << ActivityQuestions.get(key).index();
    }

    /**
     * The next row.
     *
     * @param place where it stands
     * @param activity its activity
     * @param cells the original texts by position of column; not copied: the caller hands them over
     * @param notes what the reader has to say
     * @param changed the answers that are others than those of the row before, in it or in what could not be read there;
     *     answers that are the same may be among them
     * @return the row
     */
    public ActivityRow next(Place place, ActivityRecord activity, String[] cells, List<Finding> notes, long changed) {
        count++;
        return new ActivityRow(
                columns, place.row(), place.line(), place.sheet(), activity, cells, notes, this, count, changed);
    }
}
