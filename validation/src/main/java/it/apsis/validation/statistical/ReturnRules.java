package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.REPORTING_YEAR;

import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.NilReturn;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.List;
import java.util.TreeSet;

/** Whether there are activities, and of which years. */
final class ReturnRules {
    private ReturnRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of("return_empty")
                        .check(context -> context.nilReturn() == null ? new Empty() : Check.none()),
                ActivityRule.of("nil_return_with_activities").check(ReturnRules::declared),
                ActivityRule.of("mixed_reporting_years")
                        .check(context -> context.isYearGiven() ? Check.none() : new Years(context)));
    }

    private static Check<ActivityRow> declared(RuleContext context) {
        NilReturn declaration = context.nilReturn();
        return declaration == null ? Check.none() : new Declared(declaration);
    }

    /** No activity, and no declaration that there is none. */
    private static final class Empty implements Check<ActivityRow> {
        private boolean empty = true;

        @Override
        public void check(ActivityRow row, Findings out) {
            empty = false;
        }

        @Override
        public void finish(Findings out) {
            if (empty) {
                out.report();
            }
        }
    }

    /** A declaration beside activities. */
    private static final class Declared implements Check<ActivityRow> {
        private final NilReturn declaration;
        private long rows;

        Declared(NilReturn declaration) {
            this.declaration = declaration;
        }

        @Override
        public void check(ActivityRow row, Findings out) {
            rows++;
        }

        @Override
        public void finish(Findings out) {
            if (rows > 0) {
                out.report(Raised.byRule().with("entity", declaration.entity()).with("rows", rows));
            }
        }
    }

    /** Rows of several years, where nobody has named one. */
    private static final class Years implements Check<ActivityRow> {
        private static final int MOST_NAMED = 20;

        private final int flowYear;
        private final TreeSet<Integer> years = new TreeSet<>();
        private long rows;

        Years(RuleContext context) {
            this.flowYear = context.flowYear();
        }

        @Override
        public void check(ActivityRow row, Findings out) {
            Integer year = row.activity().reportingYear();
            if (year != null && year != flowYear) {
                rows++;
                if (years.size() < MOST_NAMED) {
                    years.add(year);
                }
            }
        }

        @Override
        public void finish(Findings out) {
            if (rows > 0) {
                years.add(flowYear);
                out.report(Raised.at(REPORTING_YEAR.key())
                        .with("flow_year", flowYear)
                        .with("rows", rows)
                        .with("years", years.stream().map(String::valueOf).toList()));
            }
        }
    }
}
