package it.apsis.validation.statistical;

import it.apsis.codelist.CodeList;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of some questions an activity answers, where it should answer none of them. An amount of zero is no answer. */
final class AnsweredQuestions {
    private final List<Question<ActivityRecord, ActivityRecord.Builder, ?>> questions;
    private final RuleContext context;

    AnsweredQuestions(List<Question<ActivityRecord, ActivityRecord.Builder, ?>> questions, RuleContext context) {
        this.questions = questions;
        this.context = context;
    }

    boolean isAny(ActivityRecord activity) {
        for (int i = 0; i < questions.size(); i++) {
            if (isAnswer(questions.get(i).get(activity))) {
                return true;
            }
        }
        return false;
    }

    /** The keys of those that are answered, in the order of the form; a code that is in no list is told elsewhere. */
    List<String> in(ActivityRecord activity) {
        List<String> keys = new ArrayList<>();
        for (Question<ActivityRecord, ActivityRecord.Builder, ?> question : questions) {
            Object answer = question.get(activity);
            if (answer != null && isAnswer(answer) && isKnown(question.key(), answer)) {
                keys.add(question.key());
            }
        }
        return keys;
    }

    private static boolean isAnswer(@Nullable Object answer) {
        return answer instanceof Amount amount ? Amounts.isGiven(amount) : answer != null;
    }

    private boolean isKnown(String key, Object answer) {
        CodeList list = context.form()
                .find(key)
                .filter(field -> field.answer() == AnswerType.CODE || field.answer() == AnswerType.INTEGER)
                .flatMap(Field::codeList)
                .flatMap(context.codeLists()::find)
                .orElse(null);
        return list == null || list.isKnown(Answers.text(answer));
    }
}
