package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.AID_TYPE;
import static it.apsis.statistical.ActivityQuestions.CHANNEL_CODE;
import static it.apsis.statistical.ActivityQuestions.PURPOSE;

import it.apsis.codelist.CodeLists;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Purposes;
import it.apsis.validation.Check;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Budget support goes to the treasury of the recipient. */
final class BudgetSupportRules {
    private static final String BUDGET_SUPPORT = "51010";
    private static final String RECIPIENT_GOVERNMENT = "12000";

    private BudgetSupportRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of("budget_support_mismatch").needs(AID_TYPE).check(BudgetSupportRules::mismatch));
    }

    private static Check<ActivityRow> mismatch(RuleContext context) {
        AidKinds aidTypes = AidKinds.of(context);
        Channels channels = Channels.of(context);
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            String kind = aidTypes.kind(activity.aidType());
            boolean general = AidKinds.GENERAL_BUDGET_SUPPORT.equals(kind);
            if (!general && !AidKinds.SECTOR_BUDGET_SUPPORT.equals(kind)) {
                return;
            }
            boolean wrongPurpose = general && isOther(activity.purpose(), context.codeLists());
            Channels.Facts channel = channels.find(activity.channelCode());
            boolean wrongChannel = channel != null && !channel.isWithin(RECIPIENT_GOVERNMENT);
            if (wrongPurpose || wrongChannel) {
                out.report(raised(activity, wrongPurpose, wrongChannel));
            }
        };
    }

    private static Raised raised(ActivityRecord activity, boolean wrongPurpose, boolean wrongChannel) {
        List<String> questions = new ArrayList<>();
        if (wrongPurpose) {
            questions.add(PURPOSE.key());
        }
        if (wrongChannel) {
            questions.add(CHANNEL_CODE.key());
        }
        questions.add(AID_TYPE.key());
        Raised raised = Raised.at(questions).with(AID_TYPE.key(), Answers.text(activity.aidType()));
        if (wrongPurpose) {
            raised = raised.with(PURPOSE.key(), Answers.text(activity.purpose()))
                    .with("expected_purpose", BUDGET_SUPPORT);
        }
        return wrongChannel
                ? raised.with(CHANNEL_CODE.key(), Answers.text(activity.channelCode()))
                        .with("expected_channel_group", RECIPIENT_GOVERNMENT)
                : raised;
    }

    private static boolean isOther(@Nullable Purposes given, CodeLists lists) {
        return given != null
                && given.shares().stream()
                        .anyMatch(share -> !share.purpose().value().equals(BUDGET_SUPPORT))
                && Answers.areKnown(given, lists);
    }
}
