package it.apsis.validation;

import it.apsis.finding.SourceDescription;
import it.apsis.finding.ValidationReport;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import it.apsis.statistical.SkippedRow;
import it.apsis.statistical.UnreadableAnswers;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The checking of one return, or of a part of one, row by row. Not thread-safe. */
public final class ValidationSession {
    private final ReturnHead head;
    private final RuleRun<ActivityRow> run;
    private final AmountSums sums = new AmountSums();
    private @Nullable ActivityRow before;

    ValidationSession(RuleSet<ActivityRow> rules, RuleContext context, ReturnHead head, Limits limits) {
        this.head = head;
        this.run = new RuleRun<>(rules, context, limits);
    }

    /**
     * The rules that cannot see the return in parts: those of scope RETURN, and those with a last word, whose check is no
     * {@link GatheringCheck}.
     *
     * @return their codes; none where {@link #part} works, as it does with the rules of the guide
     */
    public List<String> undivided() {
        return run.undivided();
    }

    /**
     * Checks a row.
     *
     * @param row the row
     * @throws IllegalStateException after {@link #finish}
     * @throws NullPointerException where the row is null
     */
    public void accept(ReturnRow row) {
        Objects.requireNonNull(row, "row");
        if (row instanceof ActivityRow activity) {
            sums.add(activity.activity());
            UnreadableAnswers unreadable = activity.activity().unreadable();
            run.accept(
                    activity,
                    activity.row(),
                    unreadable.isEmpty() ? Set.of() : unreadable.asMap().keySet(),
                    activity.changesSince(before));
            before = activity;
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
        run.note(head.findings());
        run.note(tail.findings());
        return run.finish(
                new SourceDescription(
                        head.file(), head.sheet(), head.layout(), tail.rows(), tail.skippedRows(), tail.sha256()),
                sums.totals());
    }

    /**
     * Ends here, with a part of the rows of the return. The others are for other sessions; which rows are whose makes no
     * difference, but that each session sees its rows in the order of the return.
     *
     * @return what was found in these rows, to be merged
     * @throws IllegalStateException where it was finished before, or some rules are {@link #undivided}
     */
    public PartialReport part() {
        if (!undivided().isEmpty()) {
            throw new IllegalStateException("Rules that cannot see the return in parts: " + undivided());
        }
        return run.part(sums.totals());
    }

    /** Goes on as if all rows of these parts had passed by here. */
    void resume(PartialReport parts) {
        sums.add(parts.sums());
        run.resume(parts);
    }

    /** Gives the rules across rows their last word. */
    PartialReport settle() {
        return run.settle(sums.totals());
    }
}
