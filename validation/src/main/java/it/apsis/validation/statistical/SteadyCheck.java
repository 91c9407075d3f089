package it.apsis.validation.statistical;

import it.apsis.finding.Finding;
import it.apsis.finding.Suggestion;
import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import java.util.List;

/** A check that always says the same of the same answers, and of which it is known which those are. */
final class SteadyCheck implements Check<ActivityRow> {
    private final Check<ActivityRow> check;
    private final long reads;

    SteadyCheck(Check<ActivityRow> check, long reads) {
        this.check = check;
        this.reads = reads;
    }

    @Override
    public void check(ActivityRow row, Findings out) {
        check.check(row, out);
    }

    @Override
    public long restsOn() {
        return reads;
    }

    @Override
    public List<Suggestion> suggestions(Finding kept) {
        return check.suggestions(kept);
    }
}
