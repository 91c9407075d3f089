package it.apsis.validation.descriptive;

import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.descriptive.DescriptiveQuestions;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.descriptive.Initiative;
import it.apsis.schema.AnswerForm;
import it.apsis.schema.AnswerType;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.document.DocumentRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Amounts, and days in their order. */
final class NumberRules {
    private NumberRules() {}

    static List<Rule<DescriptiveQuestionnaire>> all() {
        return List.of(
                AnswerPart.rule("descriptive_amount_negative", NumberRules::negative),
                DocumentRule.of(
                        DescriptiveSurvey.rules().get("descriptive_dates_reversed"), context -> NumberRules::reversed));
    }

    private static void negative(AnswerPart part, Findings out) {
        boolean negative = part.type() == AnswerType.AMOUNT
                && AnswerForm.decimal(part.value())
                        .filter(amount -> amount.signum() < 0)
                        .isPresent();
        if (negative) {
            out.report(part.raised());
        }
    }

    private static void reversed(DescriptiveQuestionnaire document, Findings out) {
        List<Initiative> initiatives = document.get(DescriptiveQuestions.INITIATIVES);
        for (int i = 0; i < initiatives.size(); i++) {
            Optional<LocalDate> start = initiatives.get(i).start();
            Optional<LocalDate> end = initiatives.get(i).end();
            if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
                out.report(Raised.at(DescriptiveQuestions.INITIATIVES.key())
                        .value(start.get() + " > " + end.get())
                        .with("entry", i + 1)
                        .with("start", start.get())
                        .with("end", end.get()));
            }
        }
    }
}
