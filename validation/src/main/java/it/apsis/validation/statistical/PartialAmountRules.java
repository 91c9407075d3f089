package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.AID_TYPE;
import static it.apsis.statistical.ActivityQuestions.ASSOCIATED_FINANCING;
import static it.apsis.statistical.ActivityQuestions.COMMITMENT;
import static it.apsis.statistical.ActivityQuestions.DISBURSEMENT;
import static it.apsis.statistical.ActivityQuestions.EXPERTS_COMMITMENT;
import static it.apsis.statistical.ActivityQuestions.EXPERTS_DISBURSEMENT;
import static it.apsis.statistical.ActivityQuestions.INVESTMENT_PROJECT;
import static it.apsis.statistical.ActivityQuestions.INVESTMENT_RELATED_TC;

import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The amounts that are part of another one: items 39 to 42. A mere disbursement has none but item 41. */
final class PartialAmountRules {
    private PartialAmountRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of("irtc_without_investment_project")
                        .yieldsTo(EarlierCommitmentRules.NOT_BLANK)
                        .check(context -> withoutFlag(
                                context,
                                INVESTMENT_PROJECT.key(),
                                ActivityRecord::investmentRelatedTc,
                                ActivityRecord::investmentProject)),
                ActivityRule.of("irtc_exceeds_commitment")
                        .yieldsTo(EarlierCommitmentRules.NOT_BLANK, "new_activity_without_commitment")
                        .check(context -> PartialAmountRules::irtcExceeds),
                ActivityRule.of("export_credit_without_associated_financing")
                        .yieldsTo(EarlierCommitmentRules.NOT_BLANK)
                        .check(context -> withoutFlag(
                                context,
                                ASSOCIATED_FINANCING.key(),
                                ActivityRecord::exportCredit,
                                ActivityRecord::associatedFinancing)),
                ActivityRule.of("experts_amount_outside_project")
                        .needs(AID_TYPE)
                        .check(PartialAmountRules::outsideProject),
                ActivityRule.of("experts_amount_exceeds_total")
                        .needs()
                        .check(context -> PartialAmountRules::expertsExceed));
    }

    /** An amount that needs a flag: the flag is the answer that is missing, the amount the one that may be wrong. */
    private static Check<ActivityRow> withoutFlag(
            RuleContext context,
            String flagKey,
            Function<ActivityRecord, @Nullable Amount> amount,
            Function<ActivityRecord, @Nullable Boolean> flag) {
        if (!context.isAsked(flagKey)) {
            return Check.none();
        }
        return (row, out) -> {
            if (Amounts.isGiven(amount.apply(row.activity())) && !ModalityRules.isSet(flag.apply(row.activity()))) {
                out.report();
            }
        };
    }

    private static void irtcExceeds(ActivityRow row, Findings out) {
        ActivityRecord activity = row.activity();
        if (Amounts.isGiven(activity.investmentRelatedTc())
                && Amounts.exceeds(activity.investmentRelatedTc(), activity.commitment())) {
            out.report(Raised.at(INVESTMENT_RELATED_TC.key(), COMMITMENT.key())
                    .with(INVESTMENT_RELATED_TC.key(), Answers.text(activity.investmentRelatedTc()))
                    .with(COMMITMENT.key(), Answers.text(activity.commitment())));
        }
    }

    /** The experts' part of a commitment; null on a mere disbursement, where another rule asks to leave it blank. */
    private static @Nullable Amount expertsCommitment(ActivityRecord activity) {
        return EarlierCommitmentRules.isMereDisbursement(activity) ? null : activity.expertsCommitment();
    }

    private static Check<ActivityRow> outsideProject(RuleContext context) {
        AidKinds aidTypes = AidKinds.of(context);
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            boolean commitment = Amounts.isGiven(expertsCommitment(activity));
            boolean disbursement = Amounts.isGiven(activity.expertsDisbursement());
            if (!commitment && !disbursement) {
                return;
            }
            String kind = aidTypes.kind(activity.aidType());
            if (kind != null && !kind.equals(AidKinds.PROJECT)) {
                List<String> questions = new ArrayList<>();
                if (commitment) {
                    questions.add(EXPERTS_COMMITMENT.key());
                }
                if (disbursement) {
                    questions.add(EXPERTS_DISBURSEMENT.key());
                }
                questions.add(AID_TYPE.key());
                out.report(Raised.at(questions)
                        .with(AID_TYPE.key(), Answers.text(activity.aidType()))
                        .with("expected_aid_type", AidKinds.PROJECT));
            }
        };
    }

    private static void expertsExceed(ActivityRow row, Findings out) {
        ActivityRecord activity = row.activity();
        boolean commitment = Amounts.exceeds(expertsCommitment(activity), activity.commitment())
                && Amounts.isGiven(activity.expertsCommitment());
        boolean disbursement = Amounts.exceeds(activity.expertsDisbursement(), activity.disbursement())
                && Amounts.isGiven(activity.expertsDisbursement());
        if (!commitment && !disbursement) {
            return;
        }
        List<String> questions = new ArrayList<>();
        if (commitment) {
            questions.addAll(List.of(EXPERTS_COMMITMENT.key(), COMMITMENT.key()));
        }
        if (disbursement) {
            questions.addAll(List.of(EXPERTS_DISBURSEMENT.key(), DISBURSEMENT.key()));
        }
        out.report(Answers.with(Raised.at(questions), activity, questions));
    }
}
