package it.apsis.validation.statistical;

import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.RuleScope;
import it.apsis.schema.Field;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ActivitySeries;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.validation.Check;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule of the table about activities, in a few lines: its code, what it needs, and what it looks for. */
final class ActivityRule implements Rule<ActivityRow> {
    private static final Set<RuleScope> OF_ONE_ROW = Set.of(RuleScope.ANSWER, RuleScope.ROW);

    private final RuleDescriptor descriptor;
    private final List<String> needs;
    private final List<String> yieldsTo;
    private final List<String> alsoRaises;
    private final boolean silences;
    private final @Nullable ToLongFunction<RuleContext> reads;
    private final Function<RuleContext, Check<ActivityRow>> body;

    private ActivityRule(Builder builder, Function<RuleContext, Check<ActivityRow>> body) {
        this.descriptor = builder.descriptor;
        this.needs = builder.needs;
        this.yieldsTo = builder.yieldsTo;
        this.alsoRaises = builder.alsoRaises;
        this.silences = builder.silences;
        this.reads = builder.reads;
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
        Check<ActivityRow> check = body.apply(context);
        return reads == null || check == Check.<ActivityRow>none()
                ? check
                : new SteadyCheck(check, reads.applyAsLong(context));
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
        private @Nullable ToLongFunction<RuleContext> reads;

        private Builder(RuleDescriptor descriptor) {
            this.descriptor = descriptor;
            if (OF_ONE_ROW.contains(descriptor.scope())
                    && !descriptor.questions().contains(RuleDescriptor.ANY)) {
                long named = bits(descriptor.questions().stream());
                this.reads = context -> named;
            }
            this.needs = descriptor.questions().stream()
                    .filter(key -> !key.equals(RuleDescriptor.ANY))
                    .toList();
        }

        private static long bits(Stream<String> keys) {
            return keys.mapToLong(ActivitySeries::bit).reduce(0, (one, other) -> one | other);
        }

        /** Reads the answers to these questions of the form, and what could not be read, where the table names none. */
        Builder reads(Predicate<Field> questions) {
            reads = context -> ActivitySeries.UNREADABLE
                    | bits(context.form().fields().stream().filter(questions).map(Field::key));
            return this;
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
