package it.apsis.validation.statistical;

import it.apsis.finding.RuleDescriptor;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.validation.Check;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A rule of the table about activities, in a few lines: its code, what it needs, and what it looks for. */
final class ActivityRule implements Rule<ActivityRow> {
    private final RuleDescriptor descriptor;
    private final List<String> needs;
    private final List<String> yieldsTo;
    private final List<String> alsoRaises;
    private final boolean silences;
    private final Function<RuleContext, Check<ActivityRow>> body;

    private ActivityRule(Builder builder, Function<RuleContext, Check<ActivityRow>> body) {
        this.descriptor = builder.descriptor;
        this.needs = builder.needs;
        this.yieldsTo = builder.yieldsTo;
        this.alsoRaises = builder.alsoRaises;
        this.silences = builder.silences;
        this.body = body;
    }

    /**
     * Begins a rule.
     *
     * @param code a code of the table, where its severity, scope and questions are
     */
    static Builder of(String code) {
        return new Builder(StatisticalSurvey.rules().get(code));
    }

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Check<ActivityRow> prepare(RuleContext context) {
        return body.apply(context);
    }

    @Override
    public List<String> needs() {
        return needs;
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

    /** Gathers what a rule says of itself. */
    static final class Builder {
        private final RuleDescriptor descriptor;
        private List<String> needs;
        private List<String> yieldsTo = List.of();
        private List<String> alsoRaises = List.of();
        private boolean silences;

        private Builder(RuleDescriptor descriptor) {
            this.descriptor = descriptor;
            this.needs = descriptor.questions().stream()
                    .filter(key -> !key.equals(RuleDescriptor.ANY))
                    .toList();
        }

        /** Only these answers have to be readable, where the rule can judge without the others it reads. */
        Builder needs(Question<?, ?, ?>... questions) {
            needs = Stream.of(questions).map(Question::key).toList();
            return this;
        }

        /** Silent on a row on which one of these rules has spoken. */
        Builder yieldsTo(String... codes) {
            yieldsTo = List.of(codes);
            return this;
        }

        /** Raises these codes too. */
        Builder alsoRaises(String... codes) {
            alsoRaises = List.of(codes);
            return this;
        }

        /** What it reports says nothing to other rules any more. */
        Builder silencing() {
            silences = true;
            return this;
        }

        /** What is done for each document: look up what its year needs, and give back what is done for each row. */
        ActivityRule check(Function<RuleContext, Check<ActivityRow>> prepare) {
            return new ActivityRule(this, prepare);
        }

        /** Reports the row on the questions of the table where this holds. */
        ActivityRule when(Predicate<ActivityRecord> wrong) {
            return check(context -> (row, out) -> {
                if (wrong.test(row.activity())) {
                    out.report();
                }
            });
        }
    }
}
