package it.apsis.validation.statistical;

import it.apsis.finding.Place;
import it.apsis.finding.RuleDescriptor;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Findings;
import it.apsis.validation.GatheringCheck;
import it.apsis.validation.Raised;
import it.apsis.validation.RuleContext;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Looks for rows of the same key, while one document passes, and tells of each but the first. Not thread-safe. */
final class Repetitions implements GatheringCheck<ActivityRow, KeyedRows> {
    /** What makes two rows the same. */
    interface Sameness {
        /** The bits of a key that have to agree. */
        long mask();

        /** The key of an activity; {@link KeyedRows#NO_KEY} where there is too little to compare. */
        long key(ActivityRecord activity);

        /** What the key tells of the answer that a finding points at; null where it does not tell it. */
        @Nullable
        String code(long key);

        /** The same, of the activity itself. */
        @Nullable
        String code(ActivityRecord activity);

        /** Whether a row with a key of the same bits is to be told of. */
        boolean isWrong(long first, long key);
    }

    private final RuleContext context;
    private final String question;
    private final Sameness sameness;
    private KeyedRows rows;

    Repetitions(RuleContext context, RuleDescriptor rule, Sameness sameness) {
        this.context = context;
        this.question = rule.questions().get(0);
        this.sameness = sameness;
        this.rows = new KeyedRows(sameness.mask());
    }

    @Override
    public void check(ActivityRow row, Findings out) {
        long key = sameness.key(row.activity());
        if (key != KeyedRows.NO_KEY) {
            rows.add(key, row, question, sameness.code(row.activity()));
        }
    }

    @Override
    public void finish(Findings out) {
        // The rows come in no order: once there is no room, most of them are only counted.
        AtomicLong unkept = new AtomicLong();
        rows.forEachRepetition((firstKey, firstRow, key, seat) -> {
            if (!sameness.isWrong(firstKey, key)) {
                return;
            }
            if (out.isRoomFor(seat.row())) {
                out.report(Raised.byRule()
                        .place(context.place(seat.row(), seat.line(), question))
                        .value(seat.text(sameness.code(key)))
                        .with("first_row", firstRow));
            } else {
                unkept.incrementAndGet();
            }
        });
        if (unkept.get() > 0) {
            out.report(Raised.byRule().place(Place.WHOLE).counted(unkept.get()));
        }
    }

    @Override
    public KeyedRows gathered() {
        return rows;
    }

    @Override
    public void resume(KeyedRows gathered) {
        rows = gathered;
    }
}
