package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.AID_TYPE;
import static it.apsis.statistical.ActivityQuestions.COMMITMENT;
import static it.apsis.statistical.ActivityQuestions.CRS_ID;
import static it.apsis.statistical.ActivityQuestions.DISBURSEMENT;
import static it.apsis.statistical.ActivityQuestions.NATURE_OF_SUBMISSION;
import static it.apsis.statistical.ActivityQuestions.REPORTING_YEAR;

import it.apsis.finding.Suggestion;
import it.apsis.statistical.ActivityCode.Nature;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import it.apsis.statistical.CrsId;
import it.apsis.text.Bilingual;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nature of a submission and the two amounts that everything is about. */
final class NewActivityRules {
    static final String BOTH_ZERO = "both_amounts_zero";
    static final String NEGATIVE = "negative_amount_on_new_activity";
    static final String WITHOUT_COMMITMENT = "new_activity_without_commitment";

    private static final String NEW = "1";
    private static final String DERIVED = "8";
    private static final Set<String> CORRECTIONS = Set.of("2", "3", "9");

    private NewActivityRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of(BOTH_ZERO)
                        .when(activity ->
                                Amounts.isZero(activity.commitment()) && Amounts.isZero(activity.disbursement())),
                ActivityRule.of(NEGATIVE)
                        .needs(NATURE_OF_SUBMISSION)
                        .yieldsTo(BOTH_ZERO)
                        .check(context -> NewActivityRules::negative),
                ActivityRule.of(WITHOUT_COMMITMENT)
                        .yieldsTo(BOTH_ZERO, NEGATIVE)
                        .check(context -> NewActivityRules::withoutCommitment),
                ActivityRule.of("disbursement_exceeds_commitment")
                        .needs(DISBURSEMENT, COMMITMENT, NATURE_OF_SUBMISSION)
                        .yieldsTo(BOTH_ZERO, NEGATIVE, WITHOUT_COMMITMENT)
                        .check(NewActivityRules::exceeds),
                ActivityRule.of("commitment_derived_mismatch").check(context -> NewActivityRules::derived),
                ActivityRule.of("refugee_nature_unusual").check(NewActivityRules::refugees));
    }

    static boolean isNew(ActivityRecord activity) {
        return NEW.equals(nature(activity));
    }

    private static @Nullable String nature(ActivityRecord activity) {
        Nature nature = activity.natureOfSubmission();
        return nature == null ? null : nature.value();
    }

    private static void negative(ActivityRow row, Findings out) {
        ActivityRecord activity = row.activity();
        boolean commitment = Amounts.isNegative(activity.commitment());
        boolean disbursement = Amounts.isNegative(activity.disbursement());
        if (!commitment && !disbursement) {
            return;
        }
        String nature = nature(activity);
        if (nature == null || CORRECTIONS.contains(nature)) {
            return;
        }
        List<String> questions = new ArrayList<>();
        if (commitment) {
            questions.add(COMMITMENT.key());
        }
        if (disbursement) {
            questions.add(DISBURSEMENT.key());
        }
        questions.add(NATURE_OF_SUBMISSION.key());
        out.report(Answers.with(Raised.at(questions), activity, questions));
    }

    private static void withoutCommitment(ActivityRow row, Findings out) {
        ActivityRecord activity = row.activity();
        if (isNew(activity) && Amounts.isNoCommitment(activity.commitment())) {
            List<String> questions = List.of(COMMITMENT.key(), NATURE_OF_SUBMISSION.key());
            out.report(Answers.with(Raised.at(questions), activity, questions));
        }
    }

    /** Without a commitment there is nothing to exceed: other rules tell of it. */
    private static Check<ActivityRow> exceeds(RuleContext context) {
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            Amount commitment = activity.commitment();
            if (Amounts.isPositive(commitment)
                    && Amounts.exceeds(activity.disbursement(), commitment)
                    && looksNew(activity, context)) {
                List<String> questions = isNew(activity)
                        ? List.of(DISBURSEMENT.key(), COMMITMENT.key(), NATURE_OF_SUBMISSION.key())
                        : List.of(DISBURSEMENT.key(), COMMITMENT.key(), CRS_ID.key(), REPORTING_YEAR.key());
                out.report(Answers.with(Raised.at(questions), activity, questions));
            }
        };
    }

    private static boolean looksNew(ActivityRecord activity, RuleContext context) {
        CrsId id = activity.crsId();
        return activity.natureOfSubmission() == null
                ? id != null && id.year() == Answers.year(activity, context)
                : isNew(activity);
    }

    private static void derived(ActivityRow row, Findings out) {
        ActivityRecord activity = row.activity();
        Amount disbursement = activity.disbursement();
        if (DERIVED.equals(nature(activity))
                && activity.commitment() != null
                && disbursement != null
                && !disbursement.equals(activity.commitment())) {
            List<String> questions = List.of(COMMITMENT.key(), DISBURSEMENT.key(), NATURE_OF_SUBMISSION.key());
            String instead = Answers.text(disbursement);
            out.report(Answers.with(Raised.at(questions), activity, questions)
                    .suggesting(List.of(new Suggestion(instead, Bilingual.same(instead)))));
        }
    }

    private static Check<ActivityRow> refugees(RuleContext context) {
        AidKinds aidTypes = AidKinds.of(context);
        List<Suggestion> suggestion =
                Answers.suggestions(context.codeLists().list("nature-of-submission"), context.flowYear(), DERIVED);
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            String nature = nature(activity);
            if (nature != null && !nature.equals(DERIVED) && aidTypes.is(AidKinds.REFUGEES, activity.aidType())) {
                out.report(Raised.at(NATURE_OF_SUBMISSION.key(), AID_TYPE.key())
                        .with(AID_TYPE.key(), Answers.text(activity.aidType()))
                        .with("expected_nature", DERIVED)
                        .suggesting(suggestion));
            }
        };
    }
}
