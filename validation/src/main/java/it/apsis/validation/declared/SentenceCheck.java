package it.apsis.validation.declared;

import it.apsis.finding.Subject;
import it.apsis.finding.Suggestion;
import it.apsis.rule.Criterion.Matching;
import it.apsis.rule.Fact;
import it.apsis.text.Bilingual;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.RuleContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a rule at work on one document. Those that complain of a subject do so in one finding.
 *
 * @param <S> what the engine hands over
 * @param <D> the document that has the answers
 */
final class SentenceCheck<S extends Subject, D> implements Check<S> {
    private final List<Sentence<D>> sentences;
    private final Function<S, D> document;
    private final Tests<D> tests;
    private final RuleContext context;

    SentenceCheck(List<Sentence<D>> sentences, Function<S, D> document, Tests<D> tests, RuleContext context) {
        this.sentences = List.copyOf(sentences);
        this.document = document;
        this.tests = tests;
        this.context = context;
    }

    @Override
    public void check(S subject, Findings out) {
        D answers = document.apply(subject);
        long changes = out.changes();
        for (int i = 0; i < sentences.size(); i++) {
            if ((sentences.get(i).restsOn() & changes) != 0 && sentences.get(i).complains(answers)) {
                boolean room = out.isRoomFor(subject.place(null).row());
                out.report(complaint(i, answers, room));
                return;
            }
        }
    }

    @Override
    public long restsOn() {
        long bits = 0;
        for (int i = 0; i < sentences.size(); i++) {
            bits |= sentences.get(i).restsOn();
        }
        return bits;
    }

    /** What the first sentence that complains says, and the others behind it that do; without facts where nobody sees them. */
    private Raised complaint(int first, D answers, boolean room) {
        List<Sentence<D>> complaining = new ArrayList<>(1);
        complaining.add(sentences.get(first));
        for (int i = first + 1; i < sentences.size(); i++) {
            if (sentences.get(i).complains(answers)) {
                complaining.add(sentences.get(i));
            }
        }
        Set<String> questions = new LinkedHashSet<>();
        for (Sentence<D> one : complaining) {
            one.addFailing(answers, questions);
        }
        for (Sentence<D> one : complaining) {
            questions.addAll(one.clause().complaint().beside());
        }
        Raised raised = Raised.at(List.copyOf(questions));
        return room ? withFacts(raised, complaining, answers, questions) : raised;
    }

    private Raised withFacts(Raised bare, List<Sentence<D>> complaining, D answers, Set<String> questions) {
        Raised raised = bare;
        List<Suggestion> suggestions = new ArrayList<>();
        for (Sentence<D> one : complaining) {
            for (Fact fact : one.clause().complaint().facts()) {
                raised = with(raised, fact, answers, questions);
            }
            suggestions.addAll(one.clause().complaint().suggestions());
            for (String key : one.clause().complaint().suggested()) {
                String text = text(key, answers);
                if (text != null) {
                    suggestions.add(new Suggestion(text, Bilingual.same(text)));
                }
            }
        }
        return suggestions.isEmpty() ? raised : raised.suggesting(suggestions);
    }

    private Raised with(Raised raised, Fact fact, D answers, Set<String> questions) {
        if (fact instanceof Fact.Constant constant) {
            return constant.values().size() == 1
                    ? raised.with(constant.name(), constant.values().get(0))
                    : raised.with(constant.name(), constant.values());
        }
        if (fact instanceof Fact.ReportingYear year) {
            return raised.with(year.name(), tests.reportingYear().applyAsInt(answers));
        }
        if (fact instanceof Fact.Answers) {
            Raised all = raised;
            for (String key : questions) {
                all = with(all, new Fact.OfAnswer(key, key), answers, questions);
            }
            return all;
        }
        return ofAnswer(raised, fact, answers);
    }

    private Raised ofAnswer(Raised raised, Fact fact, D answers) {
        if (fact instanceof Fact.OfAnswer of) {
            String text = text(of.key(), answers);
            return text == null ? raised : raised.with(of.name(), text);
        }
        if (fact instanceof Fact.YearOf of) {
            Object answer = answer(of.key(), answers);
            return answer == null ? raised : raised.with(of.name(), Values.year(answer));
        }
        if (fact instanceof Fact.CountOf of) {
            Object answer = answer(of.key(), answers);
            return answer == null
                    ? raised
                    : raised.with(of.name(), Values.all(answer).size());
        }
        return fact instanceof Fact.MisfitsOf of
                ? raised.with(of.name(), misfits(of.key(), answers))
                : attribute(raised, (Fact.AttributeOf) fact, answers);
    }

    private List<String> misfits(String key, D answers) {
        Object answer = answer(key, answers);
        List<String> values = answer == null
                ? List.of()
                : Values.all(answer).stream().map(tests.answers()::text).toList();
        return sentences.stream()
                .flatMap(sentence -> sentence.clause().then().stream())
                .filter(criterion ->
                        criterion instanceof Matching matching && matching.key().equals(key))
                .map(criterion -> Tests.pattern((Matching) criterion))
                .flatMap(pattern ->
                        values.stream().filter(value -> !pattern.matcher(value).matches()))
                .toList();
    }

    private Raised attribute(Raised raised, Fact.AttributeOf fact, D answers) {
        String code = text(fact.key(), answers);
        String attribute = code == null
                ? null
                : context.form()
                        .field(fact.key())
                        .codeList()
                        .flatMap(context.codeLists()::find)
                        .flatMap(list -> list.entry(code, context.flowYear()))
                        .flatMap(entry -> entry.attribute(fact.attribute()))
                        .orElse(null);
        return attribute == null ? raised : raised.with(fact.name(), attribute);
    }

    private @Nullable Object answer(String key, D answers) {
        return tests.answers().reading(key).apply(answers);
    }

    private @Nullable String text(String key, D answers) {
        Object answer = answer(key, answers);
        return answer == null ? null : tests.answers().text(answer);
    }
}
