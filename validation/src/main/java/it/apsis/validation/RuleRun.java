package it.apsis.validation;

import it.apsis.finding.EngineFault;
import it.apsis.finding.Finding;
import it.apsis.finding.FindingCollector;
import it.apsis.finding.MessageRenderer;
import it.apsis.finding.Provenance;
import it.apsis.finding.SourceDescription;
import it.apsis.finding.Subject;
import it.apsis.finding.Totals;
import it.apsis.finding.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one kind of document at work on one document, from the first subject to the report. Not thread-safe.
 *
 * @param <T> what the rules look at
 */
final class RuleRun<T extends Subject> {
    private final RuleSet<T> rules;
    private final RuleContext context;
    private final FindingCollector collector;
    private final List<EngineFault> faults = new ArrayList<>();
    private final RuleEngine<T> engine;
    private boolean finished;

    RuleRun(RuleSet<T> rules, RuleContext context, Limits limits) {
        this.rules = rules;
        this.context = context;
        this.collector = FindingCollector.keeping(limits.maxFindings());
        this.engine = new RuleEngine<>(rules, RuleEngine.inOrder(prepare()), collector, limits);
    }

    private List<RunningRule<T>> prepare() {
        List<RunningRule<T>> running = new ArrayList<>();
        for (RuleSet.Entry<T> entry : rules.active()) {
            try {
                Check<T> check = entry.rule().prepare(context);
                if (check != Check.<T>none()) {
                    running.add(new RunningRule<>(entry.rule(), entry.provider(), check));
                }
            } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
                faults.add(
                        new EngineFault(entry.rule().descriptor().code(), entry.provider(), 0, RunningRule.words(e)));
            }
        }
        return running;
    }

    /** Findings of a reader. */
    void note(List<Finding> findings) {
        requireOpen();
        if (!findings.isEmpty()) {
            findings.forEach(engine::note);
        }
    }

    /**
     * Looks at a subject, the notes of its reader included.
     *
     * @param subject the subject
     * @param row its number, for faults
     * @param unreadable the keys of its answers that could not be read
     */
    void accept(T subject, long row, Set<String> unreadable) {
        note(subject.notes());
        engine.run(subject, row, unreadable);
    }

    /** Gives every rule its last word and sums up. */
    ValidationReport finish(SourceDescription source, @Nullable Totals totals) {
        requireOpen();
        finished = true;
        faults.addAll(engine.finish());
        return report(rules, context, source, totals, collector, faults);
    }

    /** Sums up what the rules have said of a document. */
    static ValidationReport report(
            RuleSet<?> rules,
            RuleContext context,
            SourceDescription source,
            @Nullable Totals totals,
            FindingCollector collector,
            List<EngineFault> faults) {
        return new ValidationReport(
                new Provenance(
                        Version.current(), rules.name(), context.codeLists().version(), rules.profile()),
                String.valueOf(context.flowYear()),
                source,
                totals,
                collector.counts(),
                collector.byCode(),
                collector.truncated(),
                collector.findings(),
                faults,
                MessageRenderer.of(rules.catalogue(), context.form()::label));
    }

    private void requireOpen() {
        if (finished) {
            throw new IllegalStateException("The document has been finished");
        }
    }
}
