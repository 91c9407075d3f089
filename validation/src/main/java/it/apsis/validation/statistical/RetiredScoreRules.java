package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.DESERTIFICATION;
import static it.apsis.statistical.ActivityQuestions.RMNCH;

import it.apsis.codelist.CodeEntry;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Check;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;

/** Scores that a marker had in earlier years and has no more. The scales of each year are in the list of markers. */
final class RetiredScoreRules {
    private RetiredScoreRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of("rmnch_legacy_score")
                        .needs(RMNCH)
                        .yieldsTo(MarkerScaleRules.NOT_APPLICABLE)
                        .check(context -> retired(context, RMNCH)),
                ActivityRule.of("desertification_score_retired")
                        .needs(DESERTIFICATION)
                        .yieldsTo(MarkerScaleRules.NOT_APPLICABLE)
                        .check(context -> retired(context, DESERTIFICATION)));
    }

    private static Check<ActivityRow> retired(
            RuleContext context, Question<ActivityRecord, ActivityRecord.Builder, Integer> marker) {
        List<String> now = new ArrayList<>();
        List<String> before = new ArrayList<>();
        String until = "";
        for (CodeEntry period : context.codeLists().list("markers").periods(marker.key())) {
            if (period.validity().contains(context.flowYear())) {
                now.addAll(scores(period));
            } else if (period.validity().to() < context.flowYear()) {
                before.addAll(scores(period));
                until = Integer.toString(period.validity().to());
            }
        }
        before.removeAll(now);
        return before.isEmpty() || now.isEmpty() ? Check.none() : check(marker, before, now, until);
    }

    private static Check<ActivityRow> check(
            Question<ActivityRecord, ActivityRecord.Builder, Integer> marker,
            List<String> retired,
            List<String> scale,
            String until) {
        int[] scores = retired.stream().mapToInt(Integer::parseInt).toArray();
        return (row, out) -> {
            Integer score = marker.get(row.activity());
            if (score == null) {
                return;
            }
            for (int one : scores) {
                if (score == one) {
                    out.report(Raised.at(marker.key()).with("scale", scale).with("last_year", until));
                }
            }
        };
    }

    private static List<String> scores(CodeEntry period) {
        return period.attribute("allowed_scores")
                .map(scores -> List.of(scores.split("\\|", -1)))
                .orElse(List.of());
    }
}
