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
import java.util.Map;
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
    private final Limits limits;
    private final FindingCollector collector;
    private final List<EngineFault> faults = new ArrayList<>();
    private final List<RunningRule<T>> running;
    private final RuleEngine<T> engine;
    private boolean finished;

    RuleRun(RuleSet<T> rules, RuleContext context, Limits limits) {
        this.rules = rules;
        this.context = context;
        this.limits = limits;
        this.collector = FindingCollector.keeping(limits.maxFindings());
        this.running = RuleEngine.inOrder(prepare());
        this.engine = new RuleEngine<>(rules, running, collector, limits);
    }

    private List<RunningRule<T>> prepare() {
        List<RunningRule<T>> running = new ArrayList<>();
        for (RuleSet.Entry<T> entry : rules.active()) {
            try {
                Check<T> check = entry.prepare(context);
                if (check != Check.<T>none()) {
                    running.add(new RunningRule<>(entry.rule(), entry.provider(), check));
                }
            } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
                faults.add(new EngineFault(entry.rule().descriptor().code(), entry.provider(), 0, Failure.words(e)));
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
     * @param changes the answers that may be others than those of the subject before
     */
    void accept(T subject, long row, Set<String> unreadable, long changes) {
        requireOpen();
        engine.begin();
        note(subject.notes());
        engine.run(subject, row, unreadable, changes);
    }

    /** Gives every rule its last word and sums up. */
    ValidationReport finish(SourceDescription source, @Nullable Totals totals) {
        requireOpen();
        finished = true;
        engine.finish();
        List<Finding> kept = RunningRules.suggested(collector.findings(), running);
        faults.addAll(RunningRules.faults(running));
        return report(rules, context, source, totals, collector, kept, faults);
    }

    /** The rules that cannot see the document in parts. */
    List<String> undivided() {
        return RunningRules.undivided(running);
    }

    /** Ends here, as a part of a document. */
    PartialReport part(Totals sums) {
        requireOpen();
        finished = true;
        return part(collector, sums, RunningRules.gathered(running));
    }

    /** Goes on as if the subjects of these parts had passed by here. */
    void resume(PartialReport parts) {
        requireOpen();
        collector.addAll(parts.copy());
        engine.goOn(parts.subjects());
        RunningRules.resume(running, parts);
    }

    /** Gives every rule across rows its last word on the keys that it has here. */
    PartialReport settle(Totals sums) {
        requireOpen();
        finished = true;
        engine.finish();
        FindingCollector settled = FindingCollector.keeping(limits.maxFindings());
        settled.addAll(collector, kept -> RunningRules.suggested(kept, running));
        return part(settled, sums, Map.of());
    }

    private PartialReport part(FindingCollector found, Totals sums, Map<String, Gathered<?>> gathered) {
        return new PartialReport(
                limits.maxFindings(), found, sums, engine.subjects(), RunningRules.failures(running), gathered);
    }

    /**
     * Sums up what the rules have said of a document.
     *
     * @param kept the findings that were kept, with what could be written instead
     */
    static ValidationReport report(
            RuleSet<?> rules,
            RuleContext context,
            SourceDescription source,
            @Nullable Totals totals,
            FindingCollector collector,
            List<Finding> kept,
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
                kept,
                faults,
                MessageRenderer.of(rules.catalogue(), context.form()::label)
                        .about(context.form().name()));
    }

    private void requireOpen() {
        if (finished) {
            throw new IllegalStateException("The document has been finished");
        }
    }
}
