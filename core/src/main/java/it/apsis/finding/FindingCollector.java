package it.apsis.finding;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gathers findings in any order, counts all of them, and keeps the first ones in {@link Finding#ORDER}. Not thread-safe;
 * one for each document.
 *
 * @serial exclude
 */
public final class FindingCollector implements Serializable {
    /** How many findings a report keeps where nobody says otherwise. */
    public static final int DEFAULT_CAP = 10_000;

    private static final long serialVersionUID = 1;

    private final int cap;
    private final Map<Severity, long[]> counts = new EnumMap<>(Severity.class);
    private final Map<String, long[]> byCode = new HashMap<>();
    private List<Finding> kept = new ArrayList<>();
    private boolean truncated;

    /** The last of those that are kept, once there are as many as the cap. */
    private @Nullable Finding last;

    private boolean sorted;

    private FindingCollector(int cap) {
        this.cap = cap;
        for (Severity severity : Severity.values()) {
            counts.put(severity, new long[1]);
        }
    }

    /**
     * A collector.
     *
     * @param cap how many findings to keep; 0 for all
     * @return the collector
     * @throws IllegalArgumentException where the cap is negative
     */
    public static FindingCollector keeping(int cap) {
        if (cap < 0) {
            throw new IllegalArgumentException("A cap is not negative: " + cap);
        }
        return new FindingCollector(cap);
    }

    /**
     * Counts a finding, and keeps it where it is among the first.
     *
     * @param finding the finding
     */
    public void add(Finding finding) {
        count(finding.code(), finding.severity(), 1);
        keep(finding);
    }

    /**
     * Whether a finding could be kept. Once there are as many as the cap, one that stands in a row behind all of them is
     * only counted: nobody has to work out what it says.
     *
     * @param row the row in which it stands; 0 for the document as a whole
     * @return false where it would not be kept
     */
    public boolean keeps(long row) {
        Finding bound = last;
        return bound == null || row <= bound.place().row();
    }

    /**
     * Counts findings that are not kept.
     *
     * @param code the code of their rule
     * @param severity their severity
     * @param count how many there are
     */
    public void addUnkept(String code, Severity severity, long count) {
        count(code, severity, count);
        truncated |= count > 0;
    }

    private void count(String code, Severity severity, long count) {
        add(count, severity, counts);
        add(count, code, byCode);
    }

    private static <K> void add(long count, K key, Map<K, long[]> counts) {
        counts.computeIfAbsent(key, first -> new long[1])[0] += count;
    }

    /**
     * Takes over all that another collector has counted and kept. The outcome does not depend on the order in which
     * collectors are merged, as long as each keeps as many as this one.
     *
     * @param other the other collector
     */
    public void addAll(FindingCollector other) {
        count(other);
        other.kept.forEach(this::keep);
        bound();
    }

    /**
     * Takes over all that another collector has counted, and in the place of the findings that it has kept, others.
     *
     * @param other the other collector
     * @param replacement gives as many findings for those that were kept, of the same places, codes and severities
     */
    public void addAll(FindingCollector other, UnaryOperator<List<Finding>> replacement) {
        count(other);
        replacement.apply(other.findings()).forEach(this::keep);
        bound();
    }

    /** Sees to it that {@link #keeps} knows the last finding: what was taken over may have filled this one. */
    private void bound() {
        if (cap > 0 && last == null && kept.size() >= cap) {
            cut();
        }
    }

    private void count(FindingCollector other) {
        other.counts.forEach((severity, count) -> add(count[0], severity, counts));
        other.byCode.forEach((code, count) -> add(count[0], code, byCode));
        other.cut();
        truncated |= other.truncated;
    }

    private void keep(Finding finding) {
        if (last != null && Finding.ORDER.compare(finding, last) > 0) {
            truncated = true;
            return;
        }
        kept.add(finding);
        sorted = false;
        // Twice the cap: each sort drops as many as it keeps, so that it costs little for each finding.
        if (cap > 0 && kept.size() >= 2 * Math.max(cap, 512)) {
            cut();
        }
    }

    /** Changes nothing where it has been done: what nobody adds to can be read by several threads. */
    private void cut() {
        if (sorted) {
            return;
        }
        sorted = true;
        kept.sort(Finding.ORDER);
        if (cap > 0 && kept.size() > cap) {
            kept = new ArrayList<>(kept.subList(0, cap));
            truncated = true;
        }
        if (cap > 0 && kept.size() == cap) {
            last = kept.get(cap - 1);
        }
    }

    /**
     * How many findings there are, by severity.
     *
     * @return the exact counts, the worst severity first, zero where there is none
     */
    public Map<Severity, Long> counts() {
        Map<Severity, Long> exact = new EnumMap<>(Severity.class);
        counts.forEach((severity, count) -> exact.put(severity, count[0]));
        return exact;
    }

    /**
     * How many findings there are, by rule.
     *
     * @return the exact counts of the codes that occur, sorted by code
     */
    public Map<String, Long> byCode() {
        Map<String, Long> exact = new TreeMap<>();
        byCode.forEach((code, count) -> exact.put(code, count[0]));
        return exact;
    }

    /**
     * The findings that were kept.
     *
     * @return the first ones, in order
     */
    public List<Finding> findings() {
        cut();
        return List.copyOf(kept);
    }

    /**
     * Whether some findings were counted and not kept.
     *
     * @return true where {@link #findings()} is not all
     */
    public boolean truncated() {
        cut();
        return truncated;
    }
}
