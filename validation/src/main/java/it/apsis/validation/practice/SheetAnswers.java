package it.apsis.validation.practice;

import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeQuestions;
import it.apsis.practice.PracticeSheet;
import it.apsis.rule.Declarations;
import it.apsis.schema.Question;
import it.apsis.validation.Rule;
import it.apsis.validation.declared.AnswerAccess;
import it.apsis.validation.declared.SentenceRule;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where declared rules find the answers of a sheet. */
final class SheetAnswers implements AnswerAccess<PracticeSheet> {
    /** The rules that are sentences. */
    static List<Rule<PracticeEntry>> rules(Declarations declarations) {
        return SentenceRule.all(declarations, new SheetAnswers(), PracticeEntry::sheet);
    }

    @Override
    public Function<PracticeSheet, @Nullable Object> reading(String key) {
        Question<PracticeSheet, PracticeSheet.Builder, ?> question =
                PracticeQuestions.find(key).orElseThrow();
        return question::get;
    }

    @Override
    public boolean isUnreadable(PracticeSheet sheet, String key) {
        return sheet.unread().stream().anyMatch(unread -> unread.key().equals(key));
    }

    @Override
    public String text(Object answer) {
        return answer.toString();
    }
}
