package it.apsis.validation;

import it.apsis.finding.Finding;
import it.apsis.finding.Suggestion;
import it.apsis.statistical.ActivityRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks its check of a row only where it does not remember what it said. Not thread-safe. */
final class RememberedCheck implements Check<ActivityRow> {
    /** Where all checks of one validation find the row of the moment. */
    static final class Desk {
        @Nullable
        RowMemory memory;
    }

    private final Check<ActivityRow> check;
    private final int index;
    private final Desk desk;

    RememberedCheck(Check<ActivityRow> check, int index, Desk desk) {
        this.check = check;
        this.index = index;
        this.desk = desk;
    }

    @Override
    public List<Suggestion> suggestions(Finding kept) {
        return check.suggestions(kept);
    }

    @Override
    public void check(ActivityRow row, Findings out) {
        RowMemory memory = desk.memory;
        if (memory == null) {
            check.check(row, out);
        } else {
            memory.check(index, check, out);
        }
    }
}
