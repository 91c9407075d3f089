package it.apsis.export.national;

import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.StatisticalSurvey;
import java.util.List;

/** The activities of one marker, by score. Not thread-safe. */
final class MarkerSums {
    private final Field field;
    private final Question<ActivityRecord, ?, ?> question;
    private final Sum principal = new Sum();
    private final Sum significant = new Sum();
    private final Sum other = new Sum();
    private final Sum notTargeted = new Sum();
    private final Sum notScreened = new Sum();

    private MarkerSums(Field field) {
        this.field = field;
        this.question = ActivityQuestions.get(field.key());
    }

    /** All markers that the form of a year has. */
    static List<MarkerSums> of(int flowYear) {
        return StatisticalSurvey.form(flowYear).fields().stream()
                .filter(field -> field.answer() == AnswerType.MARKER)
                .map(MarkerSums::new)
                .toList();
    }

    void add(ActivityRecord activity) {
        of(activity).add(activity);
    }

    private Sum of(ActivityRecord activity) {
        Object score = question.get(activity);
        if (score == null) {
            return activity.unreadable().get(field.key()) == null ? notScreened : other;
        }
        return switch (score.toString()) {
            case "2" -> principal;
            case "1" -> significant;
            case "0" -> notTargeted;
            default -> other;
        };
    }

    MarkerFigure figure() {
        return new MarkerFigure(
                field.key(),
                field.label(),
                principal.tally(),
                significant.tally(),
                other.tally(),
                notTargeted.tally(),
                notScreened.tally());
    }
}
