package it.apsis.validation;

import it.apsis.finding.FindingCollector;
import it.apsis.statistical.ActivityRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row, what each rule that looks at rows one by one has said of it, and which answers it read for that. */
final class RowMemory {
    /** What a rule has said. */
    record Outcome(long reads, List<Raised> said) {}

    private final @Nullable Outcome[] outcomes;
    private ActivityRow row;
    private ReadTracker tracker;
    private ActivityRow tracked;
    private FindingCollector findings = FindingCollector.keeping(0);

    RowMemory(ActivityRow row, int rules) {
        this.outcomes = new Outcome[rules];
        this.row = row;
        this.tracker = ReadTracker.of(row.activity());
        this.tracked = withActivity(row, tracker);
    }

    private static ActivityRow withActivity(ActivityRow row, ReadTracker tracker) {
        return ActivityRow.of(row.columns(), row.row(), tracker.tracked());
    }

    /** Forgets what depends on the answers that have changed. */
    void replace(ActivityRow next) {
        // A row that has moved has other places, which a rule may have used.
        long changed = next.row() == row.row() ? ReadTracker.differences(row.activity(), next.activity()) : -1L;
        for (int i = 0; i < outcomes.length; i++) {
            Outcome outcome = outcomes[i];
            if (outcome != null && (changed == -1L || (outcome.reads() & changed) != 0)) {
                outcomes[i] = null;
            }
        }
        row = next;
        tracker = ReadTracker.of(next.activity());
        tracked = withActivity(next, tracker);
        findings = FindingCollector.keeping(0);
    }

    ActivityRow row() {
        return row;
    }

    FindingCollector findings() {
        return findings;
    }

    /** Says again what the rule has said, or asks it. */
    void check(int rule, Check<ActivityRow> check, Findings out) {
        Outcome outcome = outcomes[rule];
        if (outcome != null) {
            outcome.said().forEach(out::report);
            return;
        }
        Recorder recorder = new Recorder(out);
        tracker.take();
        check.check(tracked, recorder);
        outcomes[rule] = new Outcome(tracker.take(), List.copyOf(recorder.said));
    }

    /** Hands on at once, so that the engine can stop a rule that goes round in circles. */
    private static final class Recorder implements Findings {
        private final Findings out;
        private final List<Raised> said = new ArrayList<>(0);

        Recorder(Findings out) {
            this.out = out;
        }

        @Override
        public void report(Raised raised) {
            out.report(raised);
            said.add(raised);
        }
    }
}
