package it.apsis.validation.statistical;

import it.apsis.finding.Place;
import it.apsis.finding.RuleDescriptor;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Findings;
import it.apsis.validation.GatheringCheck;
import it.apsis.validation.Raised;
import it.apsis.validation.RuleContext;
import java.util.Comparator;
import java.util.PriorityQueue;
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
        FirstOnes first = new FirstOnes(context.keptFindings());
        rows.forEachRepetition((firstKey, firstRow, key, seat) -> {
            if (sameness.isWrong(firstKey, key)) {
                first.add(new Repeated(seat, key, firstRow), out);
            }
        });
        first.kept.stream()
                .sorted(Repeated.ORDER)
                .forEach(one -> out.report(Raised.byRule()
                        .place(context.place(one.seat.row(), one.seat.line(), question))
                        .value(one.seat.text(sameness.code(one.key)))
                        .with("first_row", one.firstRow)));
        if (first.unkept > 0) {
            out.report(Raised.byRule().place(Place.WHOLE).counted(first.unkept));
        }
    }

    /** A row to tell of. */
    private record Repeated(KeyedRows.Seat seat, long key, long firstRow) {
        static final Comparator<Repeated> ORDER = Comparator.comparingLong(Repeated::row);

        long row() {
            return seat.row();
        }
    }

    /** The rows to tell of come in no order: those that a report can keep are held, the others are only counted. */
    private static final class FirstOnes {
        private final int most;
        private final PriorityQueue<Repeated> kept = new PriorityQueue<>(Repeated.ORDER.reversed());
        private long unkept;

        FirstOnes(int most) {
            this.most = most;
        }

        void add(Repeated one, Findings out) {
            Repeated last = kept.size() == most ? kept.peek() : null;
            if (!out.isRoomFor(one.row()) || (last != null && one.row() > last.row())) {
                unkept++;
                return;
            }
            kept.add(one);
            if (last != null) {
                kept.remove();
                unkept++;
            }
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
