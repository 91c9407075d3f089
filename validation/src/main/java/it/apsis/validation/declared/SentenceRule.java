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
import it.apsis.validation.EditionValue;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.ArrayList;
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
    private final Function<S, D> document;
    private final EditionValue<Sentences<D>> sentences;
    private final List<String> needs;
    private final List<String> yieldsTo;

    private SentenceRule(
            RuleDescriptor descriptor, Declarations declarations, AnswerAccess<D> answers, Function<S, D> document) {
        this.descriptor = descriptor;
        this.document = document;
        this.needs = declarations.needs(descriptor.code());
        this.yieldsTo = declarations.yieldsTo(descriptor.code());
        this.sentences = EditionValue.of((form, reference) -> {
            Tests<D> tests = new Tests<>(form, reference.codeLists(), answers);
            return new Sentences<>(
                    tests,
                    declarations.rule(descriptor.code(), form, reference.codeLists()).clauses().stream()
                            .map(clause -> new SentenceForm<>(clause, tests))
                            .toList());
        });
    }

    /** What the rule says in an edition. */
    private record Sentences<D>(Tests<D> tests, List<SentenceForm<D>> forms) {}

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
        Sentences<D> ready = sentences.in(context);
        List<Sentence<D>> asked = new ArrayList<>(ready.forms().size());
        for (SentenceForm<D> form : ready.forms()) {
            if (isAsked(form.clause(), context)) {
                asked.add(form.begin());
            }
        }
        return asked.isEmpty() ? Check.none() : new SentenceCheck<>(asked, document, ready.tests(), context);
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
        return needs;
    }

    @Override
    public List<String> yieldsTo() {
        return yieldsTo;
    }
}
