package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.AID_TYPE;
import static it.apsis.statistical.ActivityQuestions.BI_MULTI;
import static it.apsis.statistical.ActivityQuestions.CHANNEL_CODE;
import static it.apsis.statistical.ActivityQuestions.EXPECTED_COMPLETION;
import static it.apsis.statistical.ActivityQuestions.EXPECTED_START;
import static it.apsis.statistical.ActivityQuestions.GEOGRAPHICAL_AREA;
import static it.apsis.statistical.ActivityQuestions.PURPOSE;
import static it.apsis.statistical.ActivityQuestions.RECIPIENT;

import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.statistical.ActivityCode.Collaboration;
import it.apsis.statistical.ActivityCode.Recipient;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Check;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** General contributions to multilateral bodies, which nobody ties to a country, a purpose or a time. */
final class MultilateralCoreRules {
    static final String MULTILATERAL = "2";

    private MultilateralCoreRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                // Each of the three says enough about another. Bi/multi 2 under B01 is told by the rule of B01.
                ActivityRule.of("multilateral_core_mismatch")
                        .needs()
                        .yieldsTo("core_contribution_mismatch")
                        .check(MultilateralCoreRules::mismatch),
                ActivityRule.of("multilateral_core_answer_not_blank")
                        .needs(AID_TYPE)
                        .check(MultilateralCoreRules::notBlank));
    }

    private static Check<ActivityRow> mismatch(RuleContext context) {
        AidKinds aidTypes = AidKinds.of(context);
        Channels channels = Channels.of(context);
        CodeList collaboration = context.codeLists().list("collaboration");
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            String kind = aidTypes.kind(activity.aidType());
            Collaboration biMulti = activity.biMulti();
            boolean asType = AidKinds.MULTILATERAL_CORE.equals(kind);
            boolean asBiMulti = biMulti != null && biMulti.value().equals(MULTILATERAL);
            if (!asType && !asBiMulti) {
                return;
            }
            Channels.Facts channel = channels.find(activity.channelCode());
            boolean wrongChannel = channel != null && !takesCoreContributions(channel);
            boolean otherType = kind != null && !asType;
            boolean otherBiMulti =
                    biMulti != null && !asBiMulti && collaboration.isValid(biMulti.value(), context.flowYear());
            List<String> wrong = wrong(otherType, otherBiMulti, channel, wrongChannel);
            if (!wrong.isEmpty()) {
                out.report(raised(activity, wrong, channel));
            }
        };
    }

    /** The answer that the two others speak against comes first. */
    private static List<String> wrong(
            boolean otherType, boolean otherBiMulti, Channels.@Nullable Facts channel, boolean wrongChannel) {
        boolean multilateralChannel = channel != null && !wrongChannel;
        if (otherType) {
            return multilateralChannel
                    ? List.of(AID_TYPE.key(), BI_MULTI.key())
                    : List.of(BI_MULTI.key(), AID_TYPE.key());
        }
        if (otherBiMulti) {
            return wrongChannel
                    ? List.of(AID_TYPE.key(), BI_MULTI.key(), CHANNEL_CODE.key())
                    : List.of(BI_MULTI.key(), AID_TYPE.key());
        }
        return wrongChannel ? List.of(CHANNEL_CODE.key(), AID_TYPE.key(), BI_MULTI.key()) : List.of();
    }

    private static Raised raised(ActivityRecord activity, List<String> wrong, Channels.@Nullable Facts channel) {
        Raised raised = Raised.at(wrong)
                .with("expected_aid_type", AidKinds.MULTILATERAL_CORE)
                .with("expected_bi_multi", MULTILATERAL);
        raised = activity.aidType() == null ? raised : raised.with(AID_TYPE.key(), Answers.text(activity.aidType()));
        raised = activity.biMulti() == null ? raised : raised.with(BI_MULTI.key(), Answers.text(activity.biMulti()));
        if (channel == null || !wrong.contains(CHANNEL_CODE.key())) {
            return raised;
        }
        raised = raised.with(CHANNEL_CODE.key(), channel.code());
        return channel.coreModality().isEmpty() ? raised : raised.with("core_modality", channel.coreModality());
    }

    private static boolean takesCoreContributions(Channels.Facts channel) {
        String modality = channel.coreModality();
        return channel.isIndividualMultilateral()
                && (modality.isEmpty() || modality.equals(AidKinds.MULTILATERAL_CORE));
    }

    private static Check<ActivityRow> notBlank(RuleContext context) {
        AidKinds aidTypes = AidKinds.of(context);
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            if (aidTypes.is(AidKinds.MULTILATERAL_CORE, activity.aidType())) {
                List<String> answered = answered(activity, context.codeLists());
                if (!answered.isEmpty()) {
                    out.report(Raised.at(answered).with(AID_TYPE.key(), Answers.text(activity.aidType())));
                }
            }
        };
    }

    private static List<String> answered(ActivityRecord activity, CodeLists lists) {
        List<String> answered = new ArrayList<>();
        if (isKnown(activity.recipient(), lists)) {
            answered.add(RECIPIENT.key());
        }
        if (Answers.areKnown(activity.purpose(), lists)) {
            answered.add(PURPOSE.key());
        }
        if (activity.geographicalArea() != null) {
            answered.add(GEOGRAPHICAL_AREA.key());
        }
        if (activity.expectedStart() != null) {
            answered.add(EXPECTED_START.key());
        }
        if (activity.expectedCompletion() != null) {
            answered.add(EXPECTED_COMPLETION.key());
        }
        return answered;
    }

    private static boolean isKnown(@Nullable Recipient recipient, CodeLists lists) {
        return recipient != null && lists.list("recipients").isKnown(recipient.value());
    }
}
