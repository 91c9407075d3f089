package it.apsis.validation;

import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.RuleScope;
import it.apsis.finding.RuleStatus;
import it.apsis.finding.RuleTexts;
import it.apsis.finding.Severity;
import java.util.List;
import java.util.function.Function;

/** A rule about lines, for tests. */
final class LineRule implements Rule<Line> {
    private final RuleDescriptor descriptor;
    private final Function<RuleContext, Check<Line>> body;
    private List<String> yieldsTo = List.of();
    private List<String> alsoRaises = List.of();
    private boolean silences;

    private LineRule(String code, String question, Function<RuleContext, Check<Line>> body) {
        this.descriptor = descriptor(code, question);
        this.body = body;
    }

    static RuleDescriptor descriptor(String code, String question) {
        return new RuleDescriptor(
                code,
                Severity.ERROR,
                RuleScope.ROW,
                List.of(question.split(" ")),
                "test",
                RuleStatus.CONFIRMED,
                "0.1",
                RuleTexts.of(language -> null));
    }

    static LineRule of(String code, String question, Check<Line> check) {
        return new LineRule(code, question, context -> check);
    }

    static LineRule preparing(String code, Function<RuleContext, Check<Line>> body) {
        return new LineRule(code, "*", body);
    }

    /** Reports each line on which the first question is answered with an x. */
    static LineRule ofX(String code, String question) {
        String key = question.split(" ")[0];
        return of(code, question, (line, out) -> {
            if ("x".equals(line.answers().get(key))) {
                out.report();
            }
        });
    }

    LineRule yielding(String... codes) {
        yieldsTo = List.of(codes);
        return this;
    }

    LineRule raising(String... codes) {
        alsoRaises = List.of(codes);
        return this;
    }

    LineRule silencing() {
        silences = true;
        return this;
    }

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Check<Line> prepare(RuleContext context) {
        return body.apply(context);
    }

    @Override
    public List<String> yieldsTo() {
        return yieldsTo;
    }

    @Override
    public List<String> alsoRaises() {
        return alsoRaises;
    }

    @Override
    public boolean silences() {
        return silences;
    }
}
