package it.apsis.export.form;

import it.apsis.codelist.CodeLists;
import it.apsis.export.collect.ChoiceValue;
import it.apsis.export.collect.Condition;
import it.apsis.export.collect.Demands;
import it.apsis.export.collect.Expr;
import it.apsis.export.collect.NodePath;
import it.apsis.export.form.AnswerPlaces.Place;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.Severity;
import it.apsis.rule.Clause;
import it.apsis.rule.Criterion;
import it.apsis.rule.Criterion.Answered;
import it.apsis.rule.Criterion.AnyOf;
import it.apsis.rule.Criterion.Blank;
import it.apsis.rule.Criterion.Flagged;
import it.apsis.rule.Criterion.OneOf;
import it.apsis.rule.Declarations;
import it.apsis.rule.DeclaredRule;
import it.apsis.schema.Questionnaire;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The declared rules of a questionnaire as a form for collection carries them.
 *
 * <ul>
 *   <li>What has to be answered is an obligation of its question.
 *   <li>What has to stay blank is not asked, whatever the severity of the rule.
 *   <li>Anything else that is an error is a constraint of the last question it looks at, when all others have been asked;
 *       a device judges no constraint of a question that is blank.
 *   <li>Warnings are no constraints: a device would not let the answer pass.
 * </ul>
 */
final class CollectionRules {
    private final AnswerPlaces places;
    private final CriterionExpressions expressions;
    private final Map<NodePath, Demands> demands = new HashMap<>();
    private final Map<String, Demands> relevance = new HashMap<>();
    private final Map<String, String> fixed = new HashMap<>();

    CollectionRules(Questionnaire form, CodeLists lists, AnswerPlaces places) {
        this.places = places;
        this.expressions = new CriterionExpressions(form, places);
        for (DeclaredRule rule : Declarations.of(form, lists)) {
            for (Clause clause : rule.clauses()) {
                read(rule.rule(), clause);
            }
        }
    }

    /** What is asked of the answer at a node. */
    Demands of(NodePath node) {
        return demands.getOrDefault(node, Demands.NONE);
    }

    /** When an answer is asked at all. */
    Demands relevance(String key) {
        return relevance.getOrDefault(key, Demands.NONE);
    }

    /** The value of the only code that an answer can be; empty where there is a choice. */
    String initial(String key) {
        return fixed.getOrDefault(key, "");
    }

    private void read(RuleDescriptor rule, Clause clause) {
        Expr where = where(clause);
        if (where == null) {
            return;
        }
        for (Criterion asked : clause.then()) {
            if (asked instanceof Blank blank) {
                relevance.merge(blank.key(), Demands.relevant(condition(rule, Expr.not(where))), Demands::and);
            } else if (rule.severity() == Severity.ERROR) {
                ask(rule, clause, where, asked);
            }
        }
    }

    /** When a sentence is about a document; null where that cannot be said. */
    private @Nullable Expr where(Clause clause) {
        List<Expr> all = new ArrayList<>();
        for (Criterion criterion : clause.where()) {
            Optional<Expr> one = expressions.of(criterion, true);
            if (one.isEmpty()) {
                return null;
            }
            all.add(one.get());
        }
        List<Expr> excepted = new ArrayList<>();
        for (Criterion criterion : clause.unless()) {
            Optional<Expr> one = expressions.of(criterion, true);
            if (one.isEmpty()) {
                return null;
            }
            excepted.add(one.get());
        }
        if (!excepted.isEmpty()) {
            all.add(Expr.not(Expr.all(excepted)));
        }
        return Expr.all(all);
    }

    private void ask(RuleDescriptor rule, Clause clause, Expr where, Criterion asked) {
        Optional<Expr> fails = expressions.of(asked, false);
        if (fails.isEmpty() || required(rule, where, asked)) {
            return;
        }
        if (clause.where().isEmpty()
                && asked instanceof OneOf one
                && one.codes().size() == 1) {
            fixed.put(one.key(), ChoiceValue.of(one.codes().get(0)));
        }
        Stream<String> answered = Stream.concat(
                clause.where().stream().flatMap(criterion -> answered(criterion, true)), answered(asked, false));
        answered.flatMap(key -> places.find(key).stream())
                .max(Comparator.comparingInt(Place::order))
                .ifPresent(last -> {
                    Expr wrong = isAlways(where) ? fails.get() : Expr.all(List.of(where, fails.get()));
                    add(last, Demands.constraint(condition(rule, Expr.not(wrong))));
                });
    }

    private static boolean isAlways(Expr expression) {
        return expression.equals(Expr.all(List.of()));
    }

    /** Whether all that is asked is an answer; where one of several is enough it is the last that cannot be left. */
    private boolean required(RuleDescriptor rule, Expr where, Criterion asked) {
        List<Criterion> several = asked instanceof AnyOf any ? any.criteria() : List.of(asked);
        Optional<Place> last = several.stream()
                .flatMap(one -> one.keys().stream())
                .flatMap(key -> places.find(key).stream())
                .max(Comparator.comparingInt(Place::order));
        if (last.isEmpty() || isTable(last.get()) || !several.stream().allMatch(Answered.class::isInstance)) {
            return false;
        }
        List<Expr> when = new ArrayList<>();
        if (!isAlways(where)) {
            when.add(where);
        }
        several.stream()
                .filter(one -> !one.keys().contains(last.get().field().key()))
                .forEach(one -> expressions.of(one, false).ifPresent(when::add));
        add(last.get(), Demands.required(condition(rule, Expr.all(when))));
        return true;
    }

    /** The answers that are given for certain where a criterion holds, or where it fails. */
    private Stream<String> answered(Criterion criterion, boolean holds) {
        if (criterion instanceof AnyOf any) {
            return holds ? Stream.empty() : any.criteria().stream().flatMap(one -> answered(one, false));
        }
        boolean given = true;
        if (criterion instanceof Answered answered) {
            // How many rows a table has is always answered.
            given = holds
                    || places.find(answered.key())
                            .filter(CollectionRules::isTable)
                            .isPresent();
        } else if (criterion instanceof Blank) {
            given = !holds;
        } else if (criterion instanceof Flagged flagged) {
            given = flagged.set() == holds;
        }
        return given ? criterion.keys().stream() : Stream.empty();
    }

    private static boolean isTable(Place place) {
        return AnswerPlaces.isCounted(place.field());
    }

    private void add(Place place, Demands further) {
        demands.merge(place.node(), further, Demands::and);
    }

    private static Condition condition(RuleDescriptor rule, Expr expression) {
        return new Condition(
                expression,
                new Bilingual(message(rule, Language.ENGLISH), message(rule, Language.ITALIAN)),
                rule.code());
    }

    private static String message(RuleDescriptor rule, Language language) {
        String advice = rule.text(language).advice();
        return rule.text(language).summary() + (advice.isEmpty() ? "" : ". " + advice);
    }
}
