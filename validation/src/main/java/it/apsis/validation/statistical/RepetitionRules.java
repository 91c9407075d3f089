package it.apsis.validation.statistical;

import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import java.util.List;

/** Rows that are too much alike. */
final class RepetitionRules {
    private RepetitionRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of("crs_id_repeated").check(context -> {
                    ActivityNumbers numbers = new ActivityNumbers();
                    return (row, out) -> {
                        int first = numbers.firstOther(row);
                        if (first > 0) {
                            out.report(Raised.byRule().with("first_row", first));
                        }
                    };
                }),
                ActivityRule.of("activity_repeated").check(context -> {
                    FirstRows rows = new FirstRows(-1L);
                    return (row, out) -> {
                        long key = ActivityLikeness.of(row.activity());
                        int same = key == ActivityLikeness.INCOMPARABLE ? -1 : rows.put(key, row.row());
                        if (same >= 0) {
                            out.report(Raised.byRule().with("first_row", rows.row(same)));
                        }
                    };
                }));
    }
}
