package it.apsis.validation.statistical;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.finding.Suggestion;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.AnswerText;
import it.apsis.statistical.Purposes;
import it.apsis.validation.Raised;
import it.apsis.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rules share about answers: their text, their year, and what could stand in their place. */
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

    /** The year that a number or a date of this row is held against: its own, or that of the form where it has none. */
    static int year(ActivityRecord activity, RuleContext context) {
        Integer own = activity.reportingYear();
        return own == null ? context.flowYear() : own;
    }

    /** Whether all purposes are given and in their list; those that are not are told by another rule. */
    static boolean areKnown(@Nullable Purposes purposes, CodeLists lists) {
        return purposes != null
                && purposes.shares().stream()
                        .allMatch(share -> lists.list("crs-purposes")
                                .isKnown(share.purpose().value()));
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
