package it.apsis.validation.practice;

import it.apsis.practice.Feedback;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeQuestions;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers that are half given, or not at all. */
final class CompletenessRules {
    private static final String NOT_ANSWERED = "practice_not_answered";
    private static final String NOT_COLLECTED = "NOT_COLLECTED";

    private CompletenessRules() {}

    static List<Rule<PracticeEntry>> all() {
        return List.of(
                SheetRule.sheet("practice_feedback_incomplete", (sheet, out) -> {
                    feedback(PracticeQuestions.OPERATOR_FEEDBACK.key(), sheet.operatorFeedback(), out);
                    feedback(PracticeQuestions.CITIZEN_FEEDBACK.key(), sheet.citizenFeedback(), out);
                }),
                SheetRule.of(NOT_ANSWERED, CompletenessRules::notAnswered));
    }

    private static void feedback(String key, @Nullable Feedback feedback, Findings out) {
        if (feedback == null || NOT_COLLECTED.equals(feedback.rating())) {
            return;
        }
        if (feedback.rating() == null) {
            out.report(Raised.at(key).with("table_column", "rating"));
        } else if (feedback.text() == null) {
            out.report(Raised.at(key).with("table_column", "text"));
        }
    }

    /** One finding for a sheet, whatever the number of answers left out: those that the table names. */
    private static Check<PracticeEntry> notAnswered(RuleContext context) {
        List<String> optional = PracticeCollection.rules().get(NOT_ANSWERED).questions();
        return (entry, out) -> {
            Set<String> answered = entry.answers().keySet();
            List<String> open =
                    optional.stream().filter(key -> !answered.contains(key)).toList();
            if (!open.isEmpty()) {
                out.report(Raised.at(open));
            }
        };
    }
}
