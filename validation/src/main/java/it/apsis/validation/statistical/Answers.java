package it.apsis.validation.statistical;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.finding.Suggestion;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.AnswerText;
import it.apsis.validation.Raised;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rules share about answers: their text, and what could stand in their place. */
final class Answers {
    private Answers() {}

    /** An answer as the form writes it; an amount with two decimals or more. */
    static String text(@Nullable Object answer) {
        return answer instanceof Amount amount ? amount.toString() : AnswerText.of(answer);
    }

    /** Those of these codes that are valid in a year, with their names. */
    static List<Suggestion> suggestions(CodeList list, int year, String... codes) {
        List<Suggestion> suggestions = new ArrayList<>();
        for (String code : codes) {
            list.entry(code, year).ifPresent(entry -> suggestions.add(suggestion(entry)));
        }
        return suggestions;
    }

    static Suggestion suggestion(CodeEntry entry) {
        return new Suggestion(entry.code(), entry.name());
    }

    /** With what stands in these answers, under their keys. */
    static Raised with(Raised raised, ActivityRecord activity, List<String> questions) {
        Raised all = raised;
        for (String question : questions) {
            Object answer = ActivityQuestions.get(question).get(activity);
            all = answer == null ? all : all.with(question, text(answer));
        }
        return all;
    }
}
