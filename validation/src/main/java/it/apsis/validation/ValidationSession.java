package it.apsis.validation;

import it.apsis.finding.SourceDescription;
import it.apsis.finding.ValidationReport;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import it.apsis.statistical.SkippedRow;

/** The checking of one return, row by row. Not thread-safe. */
public final class ValidationSession {
    private final ReturnHead head;
    private final RuleRun<ActivityRow> run;
    private final AmountSums sums = new AmountSums();

    ValidationSession(RuleSet<ActivityRow> rules, RuleContext context, ReturnHead head, Limits limits) {
        this.head = head;
        this.run = new RuleRun<>(rules, context, limits);
        run.note(head.findings());
    }

    /**
     * Checks a row.
     *
     * @param row the row
     * @throws IllegalStateException after {@link #finish}
     */
    public void accept(ReturnRow row) {
        if (row instanceof ActivityRow activity) {
            sums.add(activity.activity());
            run.accept(
                    activity,
                    activity.row(),
                    activity.activity().unreadable().asMap().keySet());
        } else if (row instanceof SkippedRow skipped) {
            run.note(skipped.findings());
        }
    }

    /**
     * Ends the return.
     *
     * @param tail what is known after the last row
     * @return the verdict
     * @throws IllegalStateException where it was finished before
     */
    public ValidationReport finish(ReturnTail tail) {
        run.note(tail.findings());
        return run.finish(
                new SourceDescription(
                        head.file(), head.sheet(), head.layout(), tail.rows(), tail.skippedRows(), tail.sha256()),
                sums.totals());
    }
}
