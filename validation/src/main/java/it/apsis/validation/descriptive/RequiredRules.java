package it.apsis.validation.descriptive;

import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.descriptive.ReturnSummary;
import it.apsis.schema.Answer;
import it.apsis.schema.AnswerForm;
import it.apsis.schema.Condition;
import it.apsis.schema.Field;
import it.apsis.schema.TableColumn;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import it.apsis.validation.document.DocumentRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers that have to be there, and those that nobody asked for. */
final class RequiredRules {
    private RequiredRules() {}

    static List<Rule<DescriptiveQuestionnaire>> all() {
        return List.of(
                DocumentRule.of(DescriptiveSurvey.rules().get("descriptive_required_missing"), RequiredRules::missing),
                DocumentRule.of(
                        DescriptiveSurvey.rules().get("descriptive_key_unknown"), context -> RequiredRules::unknown));
    }

    private static Check<DescriptiveQuestionnaire> missing(RuleContext context) {
        boolean nil =
                context.setting(ReturnSummary.class).map(ReturnSummary::nil).orElse(false);
        return (document, out) -> {
            for (Field field : document.form().fields()) {
                if (document.answer(field.key()).isPresent()) {
                    continue;
                }
                Optional<Condition> condition = field.requiredWhen();
                if (field.isMandatory()) {
                    out.report(field.key());
                } else if (condition.isPresent() && holds(condition.get(), document, nil)) {
                    out.report(raised(field, condition.get()));
                }
            }
        };
    }

    /** That a body has something to tell needs no words: the advice says what to do where it has not. */
    private static Raised raised(Field field, Condition condition) {
        Raised raised = Raised.at(field.key());
        return condition.isNotNil() ? raised : raised.with("condition", condition);
    }

    private static boolean holds(Condition condition, DescriptiveQuestionnaire document, boolean nil) {
        String key = condition.key();
        if (key == null) {
            return !nil;
        }
        Answer answer = document.answer(key).orElse(null);
        if (answer instanceof Answer.Items items) {
            return items.values().contains(condition.value());
        }
        return answer instanceof Answer.Text text && isSame(text.value(), condition.value());
    }

    private static boolean isSame(String given, String expected) {
        Optional<Boolean> yes = AnswerForm.yesOrNo(expected);
        return yes.isPresent()
                ? AnswerForm.yesOrNo(given).equals(yes)
                : given.strip().equals(expected);
    }

    private static void unknown(DescriptiveQuestionnaire document, Findings out) {
        document.unknownKeys().forEach(key -> out.report(Raised.at(key).with("key", key)));
        for (Field field : document.form().fields()) {
            Set<String> columns =
                    field.columns().stream().map(TableColumn::name).collect(Collectors.toSet());
            if (!columns.isEmpty() && document.answer(field.key()).orElse(null) instanceof Answer.Entries entries) {
                entries.rows().stream()
                        .flatMap(row -> row.keySet().stream())
                        .filter(column -> !columns.contains(column))
                        .distinct()
                        .sorted()
                        .forEach(column -> out.report(Raised.at(field.key()).with("key", field.key() + "." + column)));
            }
        }
    }
}
