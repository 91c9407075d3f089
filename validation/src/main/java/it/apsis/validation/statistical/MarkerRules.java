package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.AID_TYPE;
import static it.apsis.statistical.ActivityQuestions.BIODIVERSITY;
import static it.apsis.statistical.ActivityQuestions.CLIMATE_ADAPTATION;
import static it.apsis.statistical.ActivityQuestions.CLIMATE_MITIGATION;
import static it.apsis.statistical.ActivityQuestions.DESERTIFICATION;
import static it.apsis.statistical.ActivityQuestions.NUTRITION;
import static it.apsis.statistical.ActivityQuestions.PURPOSE;
import static it.apsis.statistical.ActivityQuestions.TRADE_DEVELOPMENT;

import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where the policy markers apply, and which go together. */
final class MarkerRules {
    static final String NOT_APPLICABLE = "marker_not_applicable";

    static final Set<String> UNMARKED =
            Set.of(AidKinds.ADMINISTRATION, AidKinds.REFUGEES, AidKinds.DEBT_RELIEF, AidKinds.MULTILATERAL_CORE);
    private static final Set<String> WITHOUT_NUTRITION = Set.of(AidKinds.ADMINISTRATION, AidKinds.MULTILATERAL_CORE);
    private static final List<Question<ActivityRecord, ActivityRecord.Builder, Integer>> RIO =
            List.of(BIODIVERSITY, CLIMATE_MITIGATION, CLIMATE_ADAPTATION, DESERTIFICATION);

    private MarkerRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of(NOT_APPLICABLE).needs(AID_TYPE).check(MarkerRules::notApplicable),
                ActivityRule.of("nutrition_marker_not_applicable").check(MarkerRules::nutrition),
                ActivityRule.of("trade_marker_outside_productive_sector")
                        .yieldsTo(NOT_APPLICABLE)
                        .check(context -> MarkerRules::trade),
                // A score that cannot be read is a score: a blank one beside it is in question all the same.
                ActivityRule.of("rio_markers_partial")
                        .needs()
                        .yieldsTo(NOT_APPLICABLE)
                        .check(MarkerRules::rioPartial));
    }

    private static Check<ActivityRow> notApplicable(RuleContext context) {
        AidKinds aidTypes = AidKinds.of(context);
        AnsweredQuestions all = new AnsweredQuestions(markers(context), context);
        AnsweredQuestions others = new AnsweredQuestions(
                markers(context).stream()
                        .filter(marker -> marker.index() != NUTRITION.index())
                        .toList(),
                context);
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            String kind = aidTypes.kind(activity.aidType());
            if (kind == null || !UNMARKED.contains(kind)) {
                return;
            }
            AnsweredQuestions markers = WITHOUT_NUTRITION.contains(kind) ? others : all;
            if (markers.isAny(activity)) {
                out.report(Raised.at(markers.in(activity)).with(AID_TYPE.key(), Answers.text(activity.aidType())));
            }
        };
    }

    private static List<Question<ActivityRecord, ActivityRecord.Builder, ?>> markers(RuleContext context) {
        List<Question<ActivityRecord, ActivityRecord.Builder, ?>> markers = new ArrayList<>();
        for (Field field : context.form().fields()) {
            if (field.answer() == AnswerType.MARKER) {
                markers.add(ActivityQuestions.get(field.key()));
            }
        }
        return markers;
    }

    private static Check<ActivityRow> nutrition(RuleContext context) {
        AidKinds aidTypes = AidKinds.of(context);
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            if (activity.nutrition() == null) {
                return;
            }
            String kind = aidTypes.kind(activity.aidType());
            if (kind != null && WITHOUT_NUTRITION.contains(kind)) {
                out.report(Raised.at(NUTRITION.key(), AID_TYPE.key())
                        .with(AID_TYPE.key(), Answers.text(activity.aidType())));
            }
        };
    }

    private static void trade(ActivityRow row, Findings out) {
        ActivityRecord activity = row.activity();
        Integer score = activity.tradeDevelopment();
        Purposes purpose = activity.purpose();
        if (score != null && purpose != null && (score == 1 || score == 2) && !hasProductiveSector(purpose)) {
            out.report(Raised.at(TRADE_DEVELOPMENT.key(), PURPOSE.key())
                    .with(PURPOSE.key(), Answers.text(purpose))
                    .with("productive_sectors", List.of("240", "250", "311-332")));
        }
    }

    private static boolean hasProductiveSector(Purposes purposes) {
        List<PurposeShare> shares = purposes.shares();
        for (int i = 0; i < shares.size(); i++) {
            if (isProductive(shares.get(i).purpose().value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProductive(String purpose) {
        return purpose.startsWith("240")
                || purpose.startsWith("250")
                || (purpose.compareTo("311") >= 0 && purpose.compareTo("333") < 0);
    }

    private static Check<ActivityRow> rioPartial(RuleContext context) {
        List<Question<ActivityRecord, ActivityRecord.Builder, Integer>> rio =
                RIO.stream().filter(marker -> context.isAsked(marker.key())).toList();
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            int screened = 0;
            for (int i = 0; i < rio.size(); i++) {
                if (isScreened(rio.get(i), activity)) {
                    screened++;
                }
            }
            if (screened > 0 && screened < rio.size()) {
                out.report(Raised.at(rio.stream()
                        .filter(marker -> !isScreened(marker, activity))
                        .map(Question::key)
                        .toList()));
            }
        };
    }

    private static boolean isScreened(
            Question<ActivityRecord, ActivityRecord.Builder, Integer> marker, ActivityRecord activity) {
        return marker.get(activity) != null || activity.unreadable().get(marker.key()) != null;
    }
}
