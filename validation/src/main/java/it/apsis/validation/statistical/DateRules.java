package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.COMMITMENT;
import static it.apsis.statistical.ActivityQuestions.COMMITMENT_DATE;
import static it.apsis.statistical.ActivityQuestions.EXPECTED_COMPLETION;
import static it.apsis.statistical.ActivityQuestions.EXPECTED_START;
import static it.apsis.statistical.ActivityQuestions.FINAL_REPAYMENT;
import static it.apsis.statistical.ActivityQuestions.FIRST_REPAYMENT;
import static it.apsis.statistical.ActivityQuestions.REPORTING_YEAR;

import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days that are missing, out of their year, or in the wrong order. */
final class DateRules {
    private static final String UNEXPECTED = "commitment_date_unexpected";

    private DateRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of("commitment_date_missing").check(DateRules::missing),
                ActivityRule.of(UNEXPECTED).check(context -> DateRules::unexpected),
                // Where the year of the row is blank or unreadable, that of the form stands for it.
                ActivityRule.of("commitment_date_outside_year")
                        .needs(COMMITMENT_DATE)
                        .yieldsTo(UNEXPECTED)
                        .check(DateRules::outsideYear),
                ActivityRule.of("dates_reversed").check(context -> DateRules::reversed),
                ActivityRule.of("repayment_dates_reversed")
                        .yieldsTo(EarlierCommitmentRules.NOT_BLANK)
                        .check(context -> DateRules::repaymentReversed));
    }

    private static Check<ActivityRow> missing(RuleContext context) {
        if (!context.isAsked(COMMITMENT_DATE.key())) {
            return Check.none();
        }
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            if (activity.commitmentDate() == null && Amounts.isPositive(activity.commitment())) {
                out.report(aboutDate(activity));
            }
        };
    }

    private static void unexpected(ActivityRow row, Findings out) {
        ActivityRecord activity = row.activity();
        if (activity.commitmentDate() != null && Amounts.isNoCommitment(activity.commitment())) {
            out.report(aboutDate(activity));
        }
    }

    private static Raised aboutDate(ActivityRecord activity) {
        return Raised.at(COMMITMENT_DATE.key(), COMMITMENT.key())
                .with(COMMITMENT.key(), Answers.text(activity.commitment()));
    }

    private static Check<ActivityRow> outsideYear(RuleContext context) {
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            LocalDate date = activity.commitmentDate();
            if (date != null && date.getYear() != Answers.year(activity, context)) {
                out.report(Raised.at(COMMITMENT_DATE.key(), REPORTING_YEAR.key())
                        .with("date_year", date.getYear())
                        .with(REPORTING_YEAR.key(), Answers.year(activity, context)));
            }
        };
    }

    private static void reversed(ActivityRow row, Findings out) {
        ActivityRecord activity = row.activity();
        if (isAfter(activity.expectedStart(), activity.expectedCompletion())) {
            List<String> questions = List.of(EXPECTED_START.key(), EXPECTED_COMPLETION.key());
            out.report(Answers.with(Raised.at(questions), activity, questions));
        }
    }

    private static void repaymentReversed(ActivityRow row, Findings out) {
        ActivityRecord activity = row.activity();
        if (isAfter(activity.firstRepayment(), activity.finalRepayment())) {
            List<String> questions = List.of(FIRST_REPAYMENT.key(), FINAL_REPAYMENT.key());
            out.report(Answers.with(Raised.at(questions), activity, questions));
        }
    }

    private static boolean isAfter(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && last != null && first.isAfter(last);
    }
}
