package it.apsis.validation;

import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Subject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Something for rules to look at in tests: answers of one letter. */
record Line(long row, Map<String, String> answers, Set<String> unreadable) implements Subject {
    static Line of(long row, String... answers) {
        return new Line(
                row,
                Map.of("a", answers.length > 0 ? answers[0] : "", "b", answers.length > 1 ? answers[1] : ""),
                Set.of());
    }

    Line unreadable(String... keys) {
        return new Line(row, answers, Set.of(keys));
    }

    @Override
    public List<Finding> notes() {
        return List.of();
    }

    @Override
    public Place place(String question) {
        Place place = Place.row(row, row);
        return question == null ? place : place.cell(question, question.charAt(0) - 'a');
    }

    @Override
    public String text(String question) {
        return answers.get(question);
    }
}
