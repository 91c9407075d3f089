package it.apsis.validation.statistical;

import it.apsis.schema.Question;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivitySeries;
import it.apsis.validation.declared.AnswerAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where declared rules find the answers of an activity. */
final class ActivityAnswers implements AnswerAccess<ActivityRecord> {
    @Override
    public Function<ActivityRecord, @Nullable Object> reading(String key) {
        Question<ActivityRecord, ActivityRecord.Builder, ?> question = ActivityQuestions.get(key);
        return question::get;
    }

    @Override
    public long bit(String key) {
        return ActivitySeries.bit(key);
    }

    @Override
    public boolean isUnreadable(ActivityRecord activity, String key) {
        return activity.unreadable().get(key) != null;
    }

    @Override
    public String text(Object answer) {
        return Answers.text(answer);
    }
}
