package it.apsis.validation.statistical;

import it.apsis.codelist.CodeList;
import it.apsis.reference.ReferenceData;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Question;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.MarkerScale;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.validation.Check;
import it.apsis.validation.EditionValue;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import it.apsis.validation.declared.Test;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Whether the score of a marker is on its scale. */
final class MarkerScaleRules {
    /** A score of another year's scale is for the rule of that scale, not for this one. */
    private static final Set<String> WITH_LEGACY_RULE = Set.of("rmnch", "desertification");

    /** The rule of activities that take no markers. */
    static final String NOT_APPLICABLE = "marker_not_applicable";

    private static final Function<RuleContext, List<Test<ActivityRecord>>> UNMARKED = Declared.where(NOT_APPLICABLE);

    private static final EditionValue<List<Scale>> SCALES = EditionValue.of(MarkerScaleRules::scales);

    private MarkerScaleRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(ActivityRule.of("marker_score_invalid")
                .reads(MarkerScaleRules::isRead)
                .needs()
                .check(MarkerScaleRules::invalid));
    }

    /** All markers, and what tells whether they apply at all. */
    private static boolean isRead(Field field) {
        return StatisticalSurvey.rules().get(NOT_APPLICABLE).questions().contains(field.key());
    }

    /** A marker and the scores of its scale. */
    private record Scale(Question<ActivityRecord, ?, ?> question, Set<?> scores, List<String> names) {}

    private static Check<ActivityRow> invalid(RuleContext context) {
        List<Test<ActivityRecord>> unmarked = UNMARKED.apply(context);
        Scale[] scales = SCALES.in(context).stream()
                .filter(scale -> context.isAsked(scale.question().key()))
                .toArray(Scale[]::new);
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            UnreadableRules.report(row, "marker_score_invalid", out);
            for (Scale scale : scales) {
                Object score = scale.question().get(activity);
                // Where markers do not apply at all, that is what is wrong, whatever the score.
                if (score != null && !scale.scores().contains(score) && isMarked(activity, unmarked)) {
                    out.report(Raised.at(scale.question().key()).with("allowed", scale.names()));
                }
            }
        };
    }

    private static boolean isMarked(ActivityRecord activity, List<Test<ActivityRecord>> unmarked) {
        return unmarked.stream().noneMatch(test -> test.holds(activity));
    }

    private static List<Scale> scales(Questionnaire form, ReferenceData reference) {
        CodeList markers = reference.codeLists().list("markers");
        return form.fields().stream()
                .filter(field -> field.answer() == AnswerType.MARKER)
                .map(field -> scale(field, markers, form.flowYear()))
                .toList();
    }

    private static Scale scale(Field field, CodeList markers, int year) {
        MarkerScale scale = MarkerScale.of(field.key(), markers);
        Set<Integer> tolerated = WITH_LEGACY_RULE.contains(field.key()) ? scale.ever() : scale.in(year);
        List<String> names = scale.in(year).stream().map(Object::toString).toList();
        return new Scale(ActivityQuestions.get(field.key()), Set.copyOf(tolerated), names);
    }
}
