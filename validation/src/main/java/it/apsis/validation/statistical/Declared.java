package it.apsis.validation.statistical;

import it.apsis.reference.ReferenceData;
import it.apsis.rule.Clause;
import it.apsis.rule.Declarations;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.validation.EditionValue;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import it.apsis.validation.declared.SentenceRule;
import it.apsis.validation.declared.Test;
import it.apsis.validation.declared.Tests;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The rules that are sentences of {@code statistical-declarations.csv}, and its words for rules that are more than that. */
final class Declared {
    private static final ActivityAnswers ANSWERS = new ActivityAnswers();

    private Declared() {}

    static List<Rule<ActivityRow>> all() {
        return all(Declarations.statistical());
    }

    static List<Rule<ActivityRow>> all(Declarations declarations) {
        return SentenceRule.all(declarations, ANSWERS, ActivityRow::activity);
    }

    /** A criterion in the words of the table, such as {@code aid_type in refugees}: gives each document a test of its own. */
    static Function<RuleContext, Test<ActivityRecord>> test(String criterion) {
        EditionValue<Supplier<Test<ActivityRecord>>> ready = EditionValue.of((form, reference) -> tests(form, reference)
                .of(Declarations.statistical()
                        .criteria(criterion, form, reference.codeLists())
                        .get(0)));
        return context -> ready.in(context).get();
    }

    /** What has to be so for the sentences of a rule to be about an activity: gives each document tests of its own. */
    static Function<RuleContext, List<Test<ActivityRecord>>> where(String rule) {
        EditionValue<List<Supplier<Test<ActivityRecord>>>> ready = EditionValue.of((form, reference) -> {
            Tests<ActivityRecord> tests = tests(form, reference);
            return clauses(rule, form, reference).stream()
                    .flatMap(clause -> clause.where().stream())
                    .map(tests::of)
                    .toList();
        });
        return context -> ready.in(context).stream().map(Supplier::get).toList();
    }

    /** The sentences of a rule. */
    static EditionValue<List<Clause>> sentences(String rule) {
        return EditionValue.of((form, reference) -> clauses(rule, form, reference));
    }

    private static List<Clause> clauses(String rule, Questionnaire form, ReferenceData reference) {
        return Declarations.statistical()
                .rule(rule, form, reference.codeLists())
                .clauses();
    }

    private static Tests<ActivityRecord> tests(Questionnaire form, ReferenceData reference) {
        return new Tests<>(form, reference.codeLists(), ANSWERS);
    }
}
