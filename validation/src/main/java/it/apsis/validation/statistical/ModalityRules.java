package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.AID_TYPE;
import static it.apsis.statistical.ActivityQuestions.BI_MULTI;
import static it.apsis.statistical.ActivityQuestions.FINANCE_TYPE;
import static it.apsis.statistical.ActivityQuestions.INVESTMENT_PROJECT;
import static it.apsis.statistical.ActivityQuestions.TECHNICAL_COOPERATION;

import it.apsis.codelist.CodeLists;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Check;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a type of aid goes with: scholarships, and the flags of items 24 and 26. */
final class ModalityRules {
    private static final String BILATERAL = "1";

    private ModalityRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of("scholarship_mismatch").needs(AID_TYPE).check(ModalityRules::scholarship),
                ActivityRule.of("technical_cooperation_on_admin_cost").check(ModalityRules::technicalCooperation),
                ActivityRule.of("investment_flag_outside_project").check(ModalityRules::investment),
                ActivityRule.of("investment_and_technical_cooperation")
                        .when(activity ->
                                isSet(activity.investmentProject()) && isSet(activity.technicalCooperation())));
    }

    static boolean isSet(@Nullable Boolean flag) {
        return flag != null && flag;
    }

    private static Check<ActivityRow> scholarship(RuleContext context) {
        AidKinds aidTypes = AidKinds.of(context);
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            String kind = aidTypes.kind(activity.aidType());
            if (!AidKinds.SCHOLARSHIP.equals(kind) && !AidKinds.STUDENT_COSTS.equals(kind)) {
                return;
            }
            // Bi/multi 2 without B02 is told by multilateral_core_mismatch.
            boolean wrongBiMulti = isOther(context, "collaboration", activity.biMulti(), BILATERAL)
                    && !MultilateralCoreRules.MULTILATERAL.equals(Answers.text(activity.biMulti()));
            boolean wrongFinance =
                    isOther(context, "finance-types", activity.financeType(), CoreContributionRules.STANDARD_GRANT);
            if (wrongBiMulti || wrongFinance) {
                out.report(scholarship(activity, wrongFinance, wrongBiMulti));
            }
        };
    }

    private static Raised scholarship(ActivityRecord activity, boolean wrongFinance, boolean wrongBiMulti) {
        List<String> questions = new ArrayList<>();
        if (wrongFinance) {
            questions.add(FINANCE_TYPE.key());
        }
        if (wrongBiMulti) {
            questions.add(BI_MULTI.key());
        }
        questions.add(AID_TYPE.key());
        Raised raised = Raised.at(questions).with(AID_TYPE.key(), Answers.text(activity.aidType()));
        if (wrongFinance) {
            raised = raised.with(FINANCE_TYPE.key(), Answers.text(activity.financeType()))
                    .with("expected_finance_type", CoreContributionRules.STANDARD_GRANT);
        }
        return wrongBiMulti
                ? raised.with(BI_MULTI.key(), Answers.text(activity.biMulti())).with("expected_bi_multi", BILATERAL)
                : raised;
    }

    private static boolean isOther(RuleContext context, String list, @Nullable ActivityCode code, String expected) {
        CodeLists lists = context.codeLists();
        return code != null
                && !code.value().equals(expected)
                && lists.list(list).isValid(code.value(), context.flowYear());
    }

    private static Check<ActivityRow> technicalCooperation(RuleContext context) {
        AidKinds aidTypes = AidKinds.of(context);
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            if (isSet(activity.technicalCooperation()) && aidTypes.is(AidKinds.ADMINISTRATION, activity.aidType())) {
                out.report(Raised.at(TECHNICAL_COOPERATION.key(), AID_TYPE.key())
                        .with(AID_TYPE.key(), AidKinds.ADMINISTRATION));
            }
        };
    }

    /** B01 too: on real returns an NGO was financed in this way. */
    private static Check<ActivityRow> investment(RuleContext context) {
        AidKinds aidTypes = AidKinds.of(context);
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            if (!isSet(activity.investmentProject())) {
                return;
            }
            String kind = aidTypes.kind(activity.aidType());
            if (kind != null && !kind.equals(AidKinds.PROJECT) && !kind.equals(AidKinds.CORE_SUPPORT)) {
                out.report(Raised.at(INVESTMENT_PROJECT.key(), AID_TYPE.key())
                        .with(AID_TYPE.key(), Answers.text(activity.aidType()))
                        .with("expected_aid_type", AidKinds.PROJECT));
            }
        };
    }
}
