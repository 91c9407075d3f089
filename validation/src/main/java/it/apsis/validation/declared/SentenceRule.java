package it.apsis.validation.declared;

import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.Subject;
import it.apsis.rule.Clause;
import it.apsis.rule.Criterion;
import it.apsis.rule.Criterion.Answered;
import it.apsis.rule.Criterion.AnyOf;
import it.apsis.rule.Criterion.Flagged;
import it.apsis.rule.Declarations;
import it.apsis.validation.Check;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.List;
import java.util.function.Function;

/**
 * A rule that is declared in full.
 *
 * @param <S> what the engine hands over
 * @param <D> the document that has the answers
 */
public final class SentenceRule<S extends Subject, D> implements Rule<S> {
    private final RuleDescriptor descriptor;
    private final Declarations declarations;
    private final AnswerAccess<D> answers;
    private final Function<S, D> document;

    private SentenceRule(
            RuleDescriptor descriptor, Declarations declarations, AnswerAccess<D> answers, Function<S, D> document) {
        this.descriptor = descriptor;
        this.declarations = declarations;
        this.answers = answers;
        this.document = document;
    }

    /**
     * The rules of a table that are declared in full.
     *
     * @param declarations the table
     * @param answers where the answers are
     * @param document from what the engine hands over to what has the answers
     * @return the rules, in the order of the table
     * @param <S> what the engine hands over
     * @param <D> the document that has the answers
     */
    public static <S extends Subject, D> List<Rule<S>> all(
            Declarations declarations, AnswerAccess<D> answers, Function<S, D> document) {
        return declarations.codes().stream()
                .filter(declarations::isWhole)
                .<Rule<S>>map(
                        code -> new SentenceRule<>(declarations.descriptor(code), declarations, answers, document))
                .toList();
    }

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Check<S> prepare(RuleContext context) {
        Tests<D> tests = new Tests<>(context, answers);
        List<Sentence<D>> sentences =
                declarations.rule(descriptor.code(), context.form(), context.codeLists()).clauses().stream()
                        .filter(clause -> isAsked(clause, context))
                        .map(clause -> new Sentence<>(clause, tests))
                        .toList();
        return sentences.isEmpty() ? Check.none() : new SentenceCheck<>(sentences, document, tests, context);
    }

    /** What would be missed has to have been asked. */
    private static boolean isAsked(Clause clause, RuleContext context) {
        return clause.then().stream().allMatch(criterion -> isAsked(criterion, context));
    }

    private static boolean isAsked(Criterion criterion, RuleContext context) {
        if (criterion instanceof AnyOf any) {
            return any.criteria().stream().allMatch(one -> isAsked(one, context));
        }
        boolean missed = criterion instanceof Answered || (criterion instanceof Flagged flag && flag.set());
        return !missed || criterion.keys().stream().allMatch(context::isAsked);
    }

    @Override
    public List<String> needs() {
        return declarations.needs(descriptor.code());
    }

    @Override
    public List<String> yieldsTo() {
        return declarations.yieldsTo(descriptor.code());
    }
}
