package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.COMMITMENT;
import static it.apsis.statistical.ActivityQuestions.PARTIALLY_UNTIED;
import static it.apsis.statistical.ActivityQuestions.TIED;
import static it.apsis.statistical.ActivityQuestions.UNTIED;

import it.apsis.finding.Totals;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import it.apsis.validation.Check;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether goods and services of a new commitment may be bought anywhere: items 36 to 38. */
final class TyingRules {
    private static final List<String> ALL = List.of(UNTIED.key(), PARTIALLY_UNTIED.key(), TIED.key());

    private TyingRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(ActivityRule.of("tying_sum_mismatch").check(TyingRules::sum));
    }

    private static boolean areAsked(RuleContext context) {
        return ALL.stream().allMatch(context::isAsked);
    }

    /** Where not all three are asked, what is missing from the sum may stand where nobody asked for it. */
    private static Check<ActivityRow> sum(RuleContext context) {
        boolean complete = areAsked(context);
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            Amount commitment = activity.commitment();
            if (commitment == null || !commitment.isPositive()) {
                return;
            }
            BigDecimal sum = plus(plus(plus(null, activity.untied()), activity.partiallyUntied()), activity.tied());
            if (sum == null) {
                return;
            }
            int order = sum.compareTo(commitment.thousandEuro());
            if (order > 0 || (order < 0 && complete)) {
                out.report(raised(activity, commitment, sum));
            }
        };
    }

    private static Raised raised(ActivityRecord activity, Amount commitment, BigDecimal sum) {
        List<String> questions = given(activity);
        Raised raised = Raised.at(questions)
                .with("sum", Totals.plain(sum))
                .with(COMMITMENT.key(), Answers.text(commitment))
                .with("difference", Totals.plain(commitment.thousandEuro().subtract(sum)));
        return Answers.with(raised, activity, questions);
    }

    /** Not {@link Amount#plus}: the sum of two amounts at the end of the range is out of it. */
    private static @Nullable BigDecimal plus(@Nullable BigDecimal sum, @Nullable Amount amount) {
        if (amount == null) {
            return sum;
        }
        return sum == null ? amount.thousandEuro() : sum.add(amount.thousandEuro());
    }

    private static List<String> given(ActivityRecord activity) {
        return ALL.stream()
                .filter(key -> ActivityQuestions.get(key).get(activity) != null)
                .toList();
    }
}
