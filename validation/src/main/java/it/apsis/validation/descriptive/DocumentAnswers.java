package it.apsis.validation.descriptive;

import it.apsis.descriptive.DescriptiveKey;
import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.descriptive.DescriptiveQuestions;
import it.apsis.rule.Declarations;
import it.apsis.validation.Rule;
import it.apsis.validation.declared.AnswerAccess;
import it.apsis.validation.declared.SentenceRule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where declared rules find the answers of a questionnaire. */
final class DocumentAnswers implements AnswerAccess<DescriptiveQuestionnaire> {
    /** The rules that are sentences. */
    static List<Rule<DescriptiveQuestionnaire>> rules(Declarations declarations) {
        return SentenceRule.all(declarations, new DocumentAnswers(), Function.identity());
    }

    @Override
    public Function<DescriptiveQuestionnaire, @Nullable Object> reading(String key) {
        DescriptiveKey<?> question = DescriptiveQuestions.all().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        return document ->
                document.get(question) instanceof Optional<?> answer ? answer.orElse(null) : document.get(question);
    }

    @Override
    public boolean isUnreadable(DescriptiveQuestionnaire document, String key) {
        return document.answer(key).isPresent();
    }

    @Override
    public String text(Object answer) {
        return answer.toString();
    }
}
