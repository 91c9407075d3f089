package it.apsis.statistical;

import it.apsis.finding.Place;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Reads a return that is in memory already. */
final class InMemoryReading implements ReturnReading {
    private final ReturnHead head;
    private final Rows rows;

    InMemoryReading(StatisticalReturn document) {
        var form = StatisticalSurvey.form(document.flowYear());
        var columns = ReturnColumns.ofKeys(form);
        head = new ReturnHead(
                form,
                true,
                StatisticalSurvey.NATIVE_LAYOUT,
                null,
                null,
                Place.WHOLE,
                columns,
                document.entity(),
                document.nilReturn(),
                List.of());
        rows = new Rows(document.activities(), columns);
    }

    @Override
    public ReturnHead head() {
        return head;
    }

    @Override
    public Iterator<ReturnRow> iterator() {
        return rows;
    }

    @Override
    public ReturnTail tail() {
        if (rows.hasNext()) {
            throw new IllegalStateException("The last row has not been read");
        }
        return new ReturnTail(rows.next, 0, null, List.of());
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private static final class Rows implements Iterator<ReturnRow> {
        private final List<ActivityRecord> activities;
        private final ReturnColumns columns;
        private int next;

        Rows(List<ActivityRecord> activities, ReturnColumns columns) {
            this.activities = activities;
            this.columns = columns;
        }

        @Override
        public boolean hasNext() {
            return next < activities.size();
        }

        @Override
        public ReturnRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException("There are " + activities.size() + " activities");
            }
            ActivityRecord activity = activities.get(next);
            next++;
            return ActivityRow.of(columns, next, activity);
        }
    }
}
