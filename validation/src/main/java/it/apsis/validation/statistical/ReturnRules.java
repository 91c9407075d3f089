package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.INSTITUTION;
import static it.apsis.statistical.ActivityQuestions.REPORTING_YEAR;

import it.apsis.entity.Body;
import it.apsis.entity.EntityId;
import it.apsis.finding.Place;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.NilReturn;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.GatheringCheck;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether there are activities, and of which years. */
final class ReturnRules {
    private static final String NOT_RESPONDENT = "institution_not_respondent";
    private static final String OTHER_YEAR = "reporting_year_mismatch";

    private ReturnRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of("return_empty")
                        .check(context -> context.nilReturn() == null ? new Empty() : Check.none()),
                ActivityRule.of("nil_return_with_activities")
                        .alsoRaises(NOT_RESPONDENT, OTHER_YEAR)
                        .check(ReturnRules::declared),
                ActivityRule.of("mixed_reporting_years")
                        .check(context -> context.isYearGiven() ? Check.none() : new Years(context)));
    }

    private static Check<ActivityRow> declared(RuleContext context) {
        NilReturn declaration = context.nilReturn();
        return declaration == null ? Check.none() : new Declared(context, declaration);
    }

    /** Counts rows. */
    private abstract static class Counting implements GatheringCheck<ActivityRow, Tally> {
        private Tally rows = new Tally();

        final Tally rows() {
            return rows;
        }

        @Override
        public final Tally gathered() {
            return rows;
        }

        @Override
        public final void resume(Tally gathered) {
            rows = gathered;
        }
    }

    /** No activity, and no declaration that there is none. */
    private static final class Empty extends Counting {
        @Override
        public void check(ActivityRow row, Findings out) {
            rows().add();
        }

        @Override
        public void finish(Findings out) {
            if (rows().rows() == 0) {
                out.report();
            }
        }
    }

    /** A declaration: whose it is and of which year, and whether there are activities beside it. */
    private static final class Declared extends Counting {
        private final RuleContext context;
        private final NilReturn declaration;

        Declared(RuleContext context, NilReturn declaration) {
            this.context = context;
            this.declaration = declaration;
        }

        @Override
        public void check(ActivityRow row, Findings out) {
            rows().add();
        }

        @Override
        public void finish(Findings out) {
            long count = rows().rows();
            if (count > 0) {
                out.report(Raised.byRule().with("entity", declaration.entity()).with("rows", count));
            }
            int expected = context.flowYear();
            if (context.isYearGiven() && declaration.year() != expected) {
                out.report(Raised.at(REPORTING_YEAR.key())
                        .as(OTHER_YEAR)
                        .place(Place.WHOLE)
                        .value(String.valueOf(declaration.year()))
                        .with("expected", expected));
            }
            String respondent = context.respondent();
            if (respondent != null && !isOf(respondent)) {
                out.report(ofAnother(respondent));
            }
        }

        /** Where neither is known, the codes decide. */
        private boolean isOf(String respondent) {
            Set<EntityId> answering = ids(respondent);
            Set<EntityId> declaring = ids(declaration.entity());
            return (answering.isEmpty() || declaring.isEmpty())
                    ? respondent.strip().equalsIgnoreCase(declaration.entity().strip())
                    : !Collections.disjoint(answering, declaring);
        }

        private Set<EntityId> ids(String written) {
            return context.reference().bodies().look(written, context.flowYear()).bodies().stream()
                    .map(Body::id)
                    .collect(Collectors.toSet());
        }

        private Raised ofAnother(String respondent) {
            Raised raised = Raised.at(INSTITUTION.key())
                    .as(NOT_RESPONDENT)
                    .place(Place.WHOLE)
                    .value(declaration.entity())
                    .with("respondent", respondent);
            return context.reference().bodies().look(respondent, context.flowYear()).bodies().stream()
                    .findFirst()
                    .map(body -> raised.with("respondent_name", body.title()))
                    .orElse(raised);
        }
    }

    /** Rows of several years, where nobody has named one. */
    private static final class Years extends Counting {
        private final int flowYear;

        Years(RuleContext context) {
            this.flowYear = context.flowYear();
        }

        @Override
        public void check(ActivityRow row, Findings out) {
            Integer year = row.activity().reportingYear();
            if (year != null && year != flowYear) {
                rows().add(year);
            }
        }

        @Override
        public void finish(Findings out) {
            long count = rows().rows();
            if (count > 0) {
                TreeSet<Integer> years = new TreeSet<>(rows().years());
                years.add(flowYear);
                out.report(Raised.at(REPORTING_YEAR.key())
                        .with("flow_year", flowYear)
                        .with("rows", count)
                        .with("years", years.stream().map(String::valueOf).toList()));
            }
        }
    }
}
