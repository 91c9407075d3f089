package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.AID_TYPE;
import static it.apsis.statistical.ActivityQuestions.BI_MULTI;
import static it.apsis.statistical.ActivityQuestions.CHANNEL_CODE;
import static it.apsis.statistical.ActivityQuestions.FINANCE_TYPE;

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

/** General contributions to bodies that are not multilateral, and to programmes that others manage. */
final class CoreContributionRules {
    static final String CORE_BILATERAL = "3";
    static final String EX_POST = "7";
    static final String STANDARD_GRANT = "110";

    private static final String INTERNATIONAL_NGO = "21000";
    private static final List<String> GROUPS = List.of(INTERNATIONAL_NGO, "22000", "23000", "31000", "32000", "51000");

    private CoreContributionRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of("core_contribution_mismatch").needs(AID_TYPE).check(CoreContributionRules::mismatch),
                ActivityRule.of("pooled_programme_channel_unusual").check(CoreContributionRules::pooledProgramme));
    }

    private static Check<ActivityRow> mismatch(RuleContext context) {
        AidKinds aidTypes = AidKinds.of(context);
        Channels channels = Channels.of(context);
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            if (!aidTypes.is(AidKinds.CORE_SUPPORT, activity.aidType())) {
                return;
            }
            Channels.Facts channel = channels.find(activity.channelCode());
            List<String> wrong = new ArrayList<>();
            if (isWrong(context, "collaboration", activity.biMulti(), CORE_BILATERAL, EX_POST)) {
                wrong.add(BI_MULTI.key());
            }
            if (isWrong(context, "finance-types", activity.financeType(), STANDARD_GRANT, STANDARD_GRANT)) {
                wrong.add(FINANCE_TYPE.key());
            }
            if (channel != null && !takesCoreSupport(channel)) {
                wrong.add(CHANNEL_CODE.key());
            }
            if (!wrong.isEmpty()) {
                out.report(raised(activity, wrong));
            }
        };
    }

    private static Raised raised(ActivityRecord activity, List<String> wrong) {
        // A multilateral channel under bi/multi 2 is all of one piece: it is the type of aid that does not fit.
        List<String> questions = new ArrayList<>(wrong);
        questions.add(isMultilateral(activity, wrong) ? 0 : wrong.size(), AID_TYPE.key());
        Raised raised = Raised.at(questions).with(AID_TYPE.key(), Answers.text(activity.aidType()));
        if (wrong.contains(BI_MULTI.key())) {
            raised = raised.with(BI_MULTI.key(), Answers.text(activity.biMulti()))
                    .with("expected_bi_multi", CORE_BILATERAL);
        }
        if (wrong.contains(FINANCE_TYPE.key())) {
            raised = raised.with(FINANCE_TYPE.key(), Answers.text(activity.financeType()))
                    .with("expected_finance_type", STANDARD_GRANT);
        }
        return wrong.contains(CHANNEL_CODE.key())
                ? raised.with(CHANNEL_CODE.key(), Answers.text(activity.channelCode()))
                        .with("expected_channel_groups", GROUPS)
                : raised;
    }

    private static boolean isMultilateral(ActivityRecord activity, List<String> wrong) {
        return wrong.contains(CHANNEL_CODE.key())
                && MultilateralCoreRules.MULTILATERAL.equals(Answers.text(activity.biMulti()));
    }

    /** Whether a code is given, valid in the year, and none of the two. */
    private static boolean isWrong(
            RuleContext context, String list, @Nullable ActivityCode code, String expected, String orExpected) {
        CodeLists lists = context.codeLists();
        return code != null
                && !code.value().equals(expected)
                && !code.value().equals(orExpected)
                && lists.list(list).isValid(code.value(), context.flowYear());
    }

    private static boolean takesCoreSupport(Channels.Facts channel) {
        String modality = channel.coreModality();
        return modality.isEmpty() ? channel.isWithinAny(GROUPS) : modality.equals(AidKinds.CORE_SUPPORT);
    }

    private static Check<ActivityRow> pooledProgramme(RuleContext context) {
        AidKinds aidTypes = AidKinds.of(context);
        Channels channels = Channels.of(context);
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            if (!aidTypes.is(AidKinds.POOLED_PROGRAMME, activity.aidType())) {
                return;
            }
            Channels.Facts channel = channels.find(activity.channelCode());
            if (channel != null && !channel.isWithin(INTERNATIONAL_NGO) && !channel.isIndividualMultilateral()) {
                out.report(Raised.at(CHANNEL_CODE.key(), AID_TYPE.key())
                        .with(AID_TYPE.key(), Answers.text(activity.aidType()))
                        .with("expected_channel_group", INTERNATIONAL_NGO));
            }
        };
    }
}
