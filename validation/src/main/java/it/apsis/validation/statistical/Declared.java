package it.apsis.validation.statistical;

import it.apsis.rule.Clause;
import it.apsis.rule.Declarations;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import it.apsis.validation.declared.SentenceRule;
import it.apsis.validation.declared.Test;
import it.apsis.validation.declared.Tests;
import java.util.List;

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

    /** A criterion in the words of the table, such as {@code aid_type in refugees}. */
    static Test<ActivityRecord> test(String criterion, RuleContext context) {
        return new Tests<>(context, ANSWERS)
                .of(Declarations.statistical()
                        .criteria(criterion, context.form(), context.codeLists())
                        .get(0));
    }

    /** What has to be so for the sentences of a rule to be about an activity. */
    static List<Test<ActivityRecord>> where(String rule, RuleContext context) {
        Tests<ActivityRecord> tests = new Tests<>(context, ANSWERS);
        return sentences(rule, context).stream()
                .flatMap(clause -> clause.where().stream())
                .map(tests::of)
                .toList();
    }

    static List<Clause> sentences(String rule, RuleContext context) {
        return Declarations.statistical()
                .rule(rule, context.form(), context.codeLists())
                .clauses();
    }
}
