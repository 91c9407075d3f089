package it.apsis.export.form;

import it.apsis.codelist.CodeLists;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.Severity;
import it.apsis.rule.Clause;
import it.apsis.rule.Criterion;
import it.apsis.rule.Criterion.Answered;
import it.apsis.rule.Criterion.Blank;
import it.apsis.rule.Criterion.Compared;
import it.apsis.rule.Criterion.Matching;
import it.apsis.rule.Criterion.OneOf;
import it.apsis.rule.Declarations;
import it.apsis.rule.DeclaredRule;
import it.apsis.rule.Relation;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the declared rules of a questionnaire make of each of its questions. */
final class SurveyConditions {
    private final SurveyExpressions expressions;
    private final Map<String, List<Check>> checks = new LinkedHashMap<>();
    private final Map<String, List<Check>> demands = new LinkedHashMap<>();
    private final Map<String, List<SurveyExpression>> unasked = new LinkedHashMap<>();
    private final Map<String, String> only = new LinkedHashMap<>();

    /**
     * What a rule asks of an answer.
     *
     * @param rule the rule
     * @param expression true where the rule complains
     * @param pattern whether the expression is a regular one, which the text has to match
     */
    record Check(RuleDescriptor rule, SurveyExpression expression, boolean pattern) {}

    SurveyConditions(Questionnaire form, CodeLists lists, SurveyExpressions expressions) {

        this.expressions = expressions;
        for (DeclaredRule rule : Declarations.of(form, lists)) {
            rule.clauses().forEach(clause -> add(rule.rule(), clause));
        }
    }

    private void add(RuleDescriptor rule, Clause clause) {
        boolean always = clause.where().isEmpty() && clause.unless().isEmpty();
        for (Criterion then : clause.then()) {
            if (always && then instanceof Matching matching) {
                put(
                        checks,
                        matching.key(),
                        new Check(rule, SurveyExpression.of("^(?:" + matching.pattern() + ")$"), true));
            } else if (SurveyExpressions.isCarried(then) && areCarried(clause)) {
                add(rule, clause, then);
            }
        }
    }

    private static boolean areCarried(Clause clause) {
        return clause.where().stream().allMatch(SurveyExpressions::isCarried)
                && clause.unless().stream().allMatch(SurveyExpressions::isCarried);
    }

    private void add(RuleDescriptor rule, Clause clause, Criterion then) {
        List<SurveyExpression> about = about(clause);
        String key = then.keys().get(0);
        if (about.isEmpty() && then instanceof OneOf one && one.codes().size() == 1) {
            only.put(key, one.codes().get(0));
        }
        if (isNothing(then) && !about.isEmpty() && rule.severity() != Severity.INFO) {
            put(unasked, key, SurveyExpression.all(about));
        }
        if (then instanceof Answered && rule.severity() == Severity.ERROR) {
            put(demands, key, new Check(rule, SurveyExpression.all(about), false));
        } else {
            List<SurveyExpression> all = new ArrayList<>(about);
            all.add(expressions.fails(then));
            put(checks, key, new Check(rule, SurveyExpression.all(all), false));
        }
    }

    /** When a clause is about a document; none: always. */
    private List<SurveyExpression> about(Clause clause) {
        List<SurveyExpression> about = new ArrayList<>();
        clause.where().forEach(criterion -> about.add(expressions.holds(criterion)));
        if (!clause.unless().isEmpty()) {
            List<SurveyExpression> unless =
                    clause.unless().stream().map(expressions::holds).toList();
            about.add(SurveyExpression.all(unless).negated());
        }
        return about;
    }

    /** Whether no answer, or none but zero, is right. */
    private static boolean isNothing(Criterion criterion) {
        return criterion instanceof Blank
                || (criterion instanceof Compared compared
                        && compared.relation() == Relation.EQUAL
                        && compared.number().signum() == 0);
    }

    private static <T> void put(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, unused -> new ArrayList<>()).add(value);
    }

    /** What is to be checked where the answer stands. */
    List<Check> checks(Field field) {
        return checks.getOrDefault(field.key(), List.of());
    }

    /** The rules that ask for the answer where it is blank, each with its condition. */
    List<Check> demands(Field field) {
        return demands.getOrDefault(field.key(), List.of());
    }

    /** The only code that is right, whatever else is answered. */
    Optional<String> onlyAnswer(Field field) {
        return Optional.ofNullable(only.get(field.key()));
    }

    /** When the question is shown; always where it is empty. An answer that is there is never hidden. */
    Optional<SurveyExpression> shown(Field field) {
        List<SurveyExpression> either = new ArrayList<>();
        either.add(expressions.given(field.key()));
        List<SurveyExpression> wrong = unasked.getOrDefault(field.key(), List.of());
        if (field.requiredWhen().filter(when -> !when.isNotNil()).isPresent()) {
            demands(field).forEach(demand -> either.add(demand.expression()));
        } else if (!wrong.isEmpty()) {
            either.add(SurveyExpression.any(wrong).negated());
        }
        return either.size() == 1 ? Optional.empty() : Optional.of(SurveyExpression.any(either));
    }
}
