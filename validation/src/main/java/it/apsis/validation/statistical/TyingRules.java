package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.COMMITMENT;
import static it.apsis.statistical.ActivityQuestions.PARTIALLY_UNTIED;
import static it.apsis.statistical.ActivityQuestions.TIED;
import static it.apsis.statistical.ActivityQuestions.UNTIED;

import it.apsis.finding.Totals;
import it.apsis.statistical.ActivityCode.Collaboration;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether goods and services of a new commitment may be bought anywhere: items 36 to 38. */
final class TyingRules {
    private static final List<String> ALL = List.of(UNTIED.key(), PARTIALLY_UNTIED.key(), TIED.key());

    /** All that the list calls bilateral. */
    private static final Set<String> BILATERAL = Set.of("1", "3", "7", "8");

    private static final Set<String> EXEMPT = Set.of(AidKinds.ADMINISTRATION, AidKinds.AWARENESS, AidKinds.REFUGEES);

    private TyingRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of("new_activity_tying_missing").check(TyingRules::missing),
                ActivityRule.of("tying_sum_mismatch").check(TyingRules::sum),
                ActivityRule.of("tying_without_commitment")
                        .needs(COMMITMENT)
                        .check(context -> TyingRules::withoutCommitment));
    }

    private static boolean areAsked(RuleContext context) {
        return ALL.stream().allMatch(context::isAsked);
    }

    private static Check<ActivityRow> missing(RuleContext context) {
        if (!areAsked(context)) {
            return Check.none();
        }
        AidKinds aidTypes = AidKinds.of(context);
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            if (isBlank(activity)
                    && NewActivityRules.isNew(activity)
                    && Amounts.isPositive(activity.commitment())
                    && !ModalityRules.isSet(activity.technicalCooperation())
                    && isBilateral(activity)) {
                String kind = aidTypes.kind(activity.aidType());
                if (kind != null && !EXEMPT.contains(kind)) {
                    out.report(Raised.at(ALL).with(COMMITMENT.key(), Answers.text(activity.commitment())));
                }
            }
        };
    }

    private static boolean isBlank(ActivityRecord activity) {
        return activity.untied() == null && activity.partiallyUntied() == null && activity.tied() == null;
    }

    private static boolean isBilateral(ActivityRecord activity) {
        Collaboration biMulti = activity.biMulti();
        return biMulti != null && BILATERAL.contains(biMulti.value());
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
        List<String> questions = given(activity, false);
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

    private static void withoutCommitment(ActivityRow row, Findings out) {
        ActivityRecord activity = row.activity();
        if (!isBlank(activity) && Amounts.isNoCommitment(activity.commitment())) {
            List<String> questions = given(activity, true);
            if (!questions.isEmpty()) {
                out.report(Raised.at(questions).with(COMMITMENT.key(), Answers.text(activity.commitment())));
            }
        }
    }

    private static List<String> given(ActivityRecord activity, boolean otherThanZero) {
        List<String> questions = new ArrayList<>();
        if (isGiven(activity.untied(), otherThanZero)) {
            questions.add(UNTIED.key());
        }
        if (isGiven(activity.partiallyUntied(), otherThanZero)) {
            questions.add(PARTIALLY_UNTIED.key());
        }
        if (isGiven(activity.tied(), otherThanZero)) {
            questions.add(TIED.key());
        }
        return questions;
    }

    private static boolean isGiven(@Nullable Amount amount, boolean otherThanZero) {
        return otherThanZero ? Amounts.isGiven(amount) : amount != null;
    }
}
