package it.apsis.statistical;

import it.apsis.finding.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a return that is in memory already. */
final class InMemoryReading extends AbstractReturnReading {
    private final List<ActivityRecord> activities;
    private int next;

    InMemoryReading(StatisticalReturn document) {
        super(head(document));
        this.activities = document.activities();
    }

    private static ReturnHead head(StatisticalReturn document) {
        var form = StatisticalSurvey.form(document.flowYear());
        return new ReturnHead(
                form,
                true,
                StatisticalSurvey.NATIVE_LAYOUT,
                null,
                null,
                Place.WHOLE,
                ReturnColumns.ofKeys(form),
                document.entity(),
                document.nilReturn(),
                List.of());
    }

    @Override
    protected @Nullable ReturnRow read() {
        if (next == activities.size()) {
            return null;
        }
        ActivityRecord activity = activities.get(next);
        next++;
        return ActivityRow.of(head().columns(), next, activity);
    }

    @Override
    protected ReturnTail end() {
        return new ReturnTail(next, 0, null, List.of());
    }

    @Override
    protected void release() {
        // Nothing is open.
    }
}
