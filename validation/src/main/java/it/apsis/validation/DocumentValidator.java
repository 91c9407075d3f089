package it.apsis.validation;

import it.apsis.finding.FindingCollector;
import it.apsis.finding.SourceDescription;
import it.apsis.finding.Subject;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.ActivitySeries;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Checks documents that fit in memory, such as descriptive questionnaires and practice sheets, with the same engine, into
 * the same reports. Immutable and thread-safe.
 *
 * @param <T> what its rules look at
 */
public final class DocumentValidator<T extends Subject> {
    private final RuleSet<T> rules;
    private final Editions editions;
    private final Limits limits;

    private DocumentValidator(RuleSet<T> rules, Editions editions, Limits limits) {
        this.rules = rules;
        this.editions = editions;
        this.limits = limits;
    }

    /**
     * A validator that keeps the first {@value FindingCollector#DEFAULT_CAP} findings of each report.
     *
     * @param rules the rules
     * @param reference the reference data
     * @return the validator
     * @param <T> what the rules look at
     * @throws NullPointerException where one of them is null
     */
    public static <T extends Subject> DocumentValidator<T> of(RuleSet<T> rules, ReferenceData reference) {
        Objects.requireNonNull(rules, "rules");
        return new DocumentValidator<>(rules, new Editions(reference), Limits.keeping(FindingCollector.DEFAULT_CAP));
    }

    /**
     * The same validator with another cap. Counts are exact whatever the cap.
     *
     * @param maxFindings how many findings a report keeps; 0 for all
     * @return another validator
     * @throws IllegalArgumentException where the cap is negative
     */
    public DocumentValidator<T> keeping(int maxFindings) {
        return new DocumentValidator<>(rules, editions, Limits.keeping(maxFindings));
    }

    /**
     * Checks a document, or a collection of documents of one kind.
     *
     * @param form the questionnaire that it answers
     * @param source what it is
     * @param subjects the documents
     * @param settings values that rules ask for by their class, such as days and other documents
     * @return the verdict
     */
    public ValidationReport validate(
            Questionnaire form, SourceDescription source, Iterable<? extends T> subjects, List<?> settings) {
        RuleRun<T> run = new RuleRun<>(rules, RuleContext.of(form, editions, limits, settings), limits);
        for (T subject : subjects) {
            run.accept(subject, subject.place(null).row(), Set.of(), ActivitySeries.EVERYTHING);
        }
        return run.finish(source, null);
    }
}
