package it.apsis.export;

import it.apsis.schema.Question;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds out which fields a return answers: a first pass for formats that have a column for these alone. */
public final class AnsweredFields {
    private AnsweredFields() {}

    /**
     * Reads a return to its end.
     *
     * @param reading the return, which is not closed
     * @return the keys of the fields in which something stands in some row, readable or not
     */
    public static Set<String> of(ReturnReading reading) {
        Set<Question<ActivityRecord, ?, ?>> open = new LinkedHashSet<>(ActivityQuestions.all());
        Set<String> answered = new LinkedHashSet<>();
        for (ReturnRow row : reading) {
            if (row instanceof ActivityRow activity) {
                List<Question<ActivityRecord, ?, ?>> found = open.stream()
                        .filter(question -> isAnswered(activity.activity(), question))
                        .toList();
                found.forEach(question -> answered.add(question.key()));
                found.forEach(open::remove);
            }
        }
        return answered;
    }

    private static boolean isAnswered(ActivityRecord activity, Question<ActivityRecord, ?, ?> question) {
        return question.get(activity) != null || activity.unreadable().get(question.key()) != null;
    }
}
