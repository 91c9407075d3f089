package it.apsis.validation;

import it.apsis.finding.Finding;
import it.apsis.finding.FindingCollector;
import it.apsis.finding.Severity;
import it.apsis.finding.Totals;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was found in some rows of a return: exact counts, the first findings, sums, and what the rules across rows have
 * gathered. Parts of one return, wherever they were checked, are merged in any order and make the report of the whole:
 *
 * <pre>{@code
 * ValidationSession one = validator.begin(head);   // and another for the other rows, on another thread
 * ...
 * ValidationReport report = validator.report(head, one.part().merge(other.part()), tail);
 * }</pre>
 *
 * <p>Immutable and serialisable. It can be sent and merged as long as the versions of the library are the same.
 *
 * @serial exclude
 */
public final class PartialReport implements Serializable {
    private static final long serialVersionUID = 1;

    private final int cap;
    private final FindingCollector found;
    private final Totals sums;
    private final long subjects;
    private final Map<String, Failure> failures;
    private final Map<String, Gathered<?>> gathered;

    PartialReport(
            int cap,
            FindingCollector found,
            Totals sums,
            long subjects,
            Map<String, Failure> failures,
            Map<String, Gathered<?>> gathered) {
        this.cap = cap;
        this.found = found;
        this.sums = sums;
        this.subjects = subjects;
        this.failures = failures;
        this.gathered = gathered;
    }

    /**
     * What was found in these rows and in others.
     *
     * @param other what was found in other rows of the same return by the same rules; no row is in both
     * @return both
     */
    public PartialReport merge(PartialReport other) {
        FindingCollector all = FindingCollector.keeping(cap);
        all.addAll(found);
        all.addAll(other.found);
        Map<String, Failure> failed = new TreeMap<>(failures);
        other.failures.forEach((code, failure) -> failed.merge(code, failure, Failure::and));
        Map<String, Gathered<?>> both = new TreeMap<>(gathered);
        other.gathered.forEach((code, more) -> both.merge(code, more, PartialReport::merged));
        return new PartialReport(cap, all, sums.plus(other.sums), subjects + other.subjects, failed, both);
    }

    /** What stands under one code was gathered by one rule, and is of one type. */
    @SuppressWarnings("unchecked")
    private static <S extends Gathered<S>> Gathered<?> merged(Gathered<?> one, Gathered<?> other) {
        return ((S) one).merge((S) other);
    }

    /**
     * The same without what the rules across rows have gathered, which {@link #byKey} divides.
     *
     * @return what was found in these rows by themselves
     */
    public PartialReport found() {
        return new PartialReport(cap, found, sums, subjects, failures, Map.of());
    }

    /**
     * Divides what the rules across rows have gathered by their keys, for returns of which not even the keys fit into one
     * machine. Those at the same index of all parts of a return are merged and {@linkplain SurveyValidator#settle
     * settled}; what comes of them and {@link #found} is merged again:
     *
     * <pre>{@code
     * parts.flatMap(part -> numbered(part.byKey(n)))   // (0, …), (1, …), …
     *         .reduceByKey(PartialReport::merge)
     *         .union(parts.map(PartialReport::found))
     *         .map(part -> validator.settle(head, part))
     *         .reduce(PartialReport::merge)
     * }</pre>
     *
     * @param buckets into how many, from 1
     * @return as many; the first has what does not divide
     * @throws IllegalArgumentException where there are to be none
     */
    public List<PartialReport> byKey(int buckets) {
        if (buckets < 1) {
            throw new IllegalArgumentException("Not even one bucket: " + buckets);
        }
        List<Map<String, Gathered<?>>> divided = new ArrayList<>();
        for (int i = 0; i < buckets; i++) {
            divided.add(new TreeMap<>());
        }
        gathered.forEach((code, all) -> {
            List<? extends Gathered<?>> pieces = all.byKey(buckets);
            for (int i = 0; i < pieces.size(); i++) {
                divided.get(i).put(code, pieces.get(i));
            }
        });
        // The rows count in each: how much a rule may say at the end depends on them.
        return divided.stream()
                .map(keys ->
                        new PartialReport(cap, FindingCollector.keeping(cap), Totals.ZERO, subjects, Map.of(), keys))
                .toList();
    }

    /**
     * The findings that were kept: those of the rules that look at one answer or one row, and after
     * {@link SurveyValidator#settle} those of the rules across rows as well.
     *
     * @return the first ones, in order, at most as many as the cap of the validator
     */
    public List<Finding> findings() {
        return copy().findings();
    }

    /**
     * How many of these findings there are, by severity.
     *
     * @return the exact counts, the worst severity first
     */
    public Map<Severity, Long> counts() {
        return found.counts();
    }

    /**
     * How many of these findings there are, by rule.
     *
     * @return the exact counts of the codes that occur, sorted by code
     */
    public Map<String, Long> byCode() {
        return found.byCode();
    }

    /**
     * The rules that went round in circles and were not asked any more from some row on. Where there are none, the report
     * made of all parts is that of the whole, byte by byte; where there are, it names them all the same, but what they
     * said before depends on how the return was divided.
     *
     * @return their codes
     */
    public Set<String> stopped() {
        return failures.entrySet().stream()
                .filter(failure -> failure.getValue().stopped())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    FindingCollector copy() {
        FindingCollector copy = FindingCollector.keeping(cap);
        copy.addAll(found);
        return copy;
    }

    Totals sums() {
        return sums;
    }

    long subjects() {
        return subjects;
    }

    Map<String, Failure> failures() {
        return new HashMap<>(failures);
    }

    Map<String, Gathered<?>> gathered() {
        return gathered;
    }
}
