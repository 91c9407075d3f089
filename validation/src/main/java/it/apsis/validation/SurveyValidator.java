package it.apsis.validation;

import it.apsis.finding.FindingCollector;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import it.apsis.statistical.StatisticalReturn;
import java.util.Objects;

/**
 * Checks returns against the rules, the form and the code lists of their year. Immutable and thread-safe: one for an
 * application is enough.
 *
 * <pre>{@code
 * SurveyValidator validator = SurveyValidator.of(StatisticalRules.bundled(), ReferenceData.bundled());
 * ValidationReport report = validator.validate(reading);
 * }</pre>
 */
public final class SurveyValidator {
    private final RuleSet<ActivityRow> rules;
    private final Editions editions;
    private final Limits limits;

    private SurveyValidator(RuleSet<ActivityRow> rules, Editions editions, Limits limits) {
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
     * @throws NullPointerException where one of them is null
     */
    public static SurveyValidator of(RuleSet<ActivityRow> rules, ReferenceData reference) {
        Objects.requireNonNull(rules, "rules");
        return new SurveyValidator(rules, new Editions(reference), Limits.keeping(FindingCollector.DEFAULT_CAP));
    }

    /**
     * The same validator with another cap. Counts are exact whatever the cap.
     *
     * @param maxFindings how many findings a report keeps; 0 for all
     * @return another validator
     * @throws IllegalArgumentException where the cap is negative
     */
    public SurveyValidator keeping(int maxFindings) {
        return new SurveyValidator(rules, editions, Limits.keeping(maxFindings));
    }

    /**
     * The rules it runs.
     *
     * @return the rules
     */
    public RuleSet<ActivityRow> rules() {
        return rules;
    }

    /**
     * The reference data it checks against.
     *
     * @return the data that was passed in
     */
    public ReferenceData reference() {
        return editions.reference();
    }

    /**
     * Checks a return to its end. Rows pass by one at a time: memory does not grow with them.
     *
     * @param reading the return; not closed
     * @return the verdict
     */
    public ValidationReport validate(ReturnReading reading) {
        ValidationSession session = begin(reading.head());
        for (ReturnRow row : reading) {
            session.accept(row);
        }
        return session.finish(reading.tail());
    }

    /**
     * Checks a return that is in memory.
     *
     * @param document the return
     * @return the verdict
     */
    public ValidationReport validate(StatisticalReturn document) {
        try (ReturnReading reading = document.reading()) {
            return validate(reading);
        }
    }

    /**
     * Checks a return that is being written, and checks it again after each change, at little cost.
     *
     * @param document the return to begin with
     * @return its checking, for one thread
     */
    public IncrementalValidation incremental(StatisticalReturn document) {
        try (ReturnReading reading = document.reading()) {
            return new IncrementalValidation(this, limits, document, context(reading.head()), reading.head());
        }
    }

    /**
     * Begins to check a return whose rows the caller hands over, on their way to somewhere else for instance.
     *
     * @param head what is known before the first row
     * @return a session, for one thread and one return
     */
    public ValidationSession begin(ReturnHead head) {
        return new ValidationSession(rules, context(head), head, limits);
    }

    private RuleContext context(ReturnHead head) {
        return RuleContext.of(head, editions, limits);
    }

    /**
     * The verdict on a return that was checked in parts: the same, byte by byte, as that of one session that has seen all
     * of its rows in order, as long as no rule had to be {@linkplain PartialReport#stopped stopped}.
     *
     * @param head what is known before the first row
     * @param parts what was found in all of its rows, merged
     * @param tail what is known after the last row
     * @return the verdict
     */
    public ValidationReport report(ReturnHead head, PartialReport parts, ReturnTail tail) {
        ValidationSession session = begin(head);
        session.resume(parts);
        return session.finish(tail);
    }

    /**
     * Lets the rules across rows judge the keys that are here. Optional: {@link #report} does it for those that are left.
     *
     * @param head what is known before the first row
     * @param keys what the {@linkplain PartialReport#byKey buckets} of one index of all parts of a return hold, merged
     * @return what they say of them, with suggestions for the findings that are kept
     */
    public PartialReport settle(ReturnHead head, PartialReport keys) {
        ValidationSession session = begin(head);
        session.resume(keys);
        return session.settle();
    }
}
