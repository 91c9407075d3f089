package it.apsis.validation.statistical;

import it.apsis.finding.Severity;
import it.apsis.validation.Gathered;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The distinct names of a column that there is something to say of, each where it stands first: the first ones, as many as a
 * report can keep, in full. Not thread-safe.
 */
final class NamesSeen implements Gathered<NamesSeen> {
    private static final long serialVersionUID = 1;

    private final int most;
    private final FirstRows first = new FirstRows(-1L);
    private final List<Told> told = new ArrayList<>();

    NamesSeen(int most) {
        this.most = most;
    }

    /**
     * A name that there is something to say of.
     *
     * @param key stands for the name
     * @param row the row where it stands first
     * @param line the line of that row
     * @param name the name as it was read there; null where it is only counted
     * @param text the name as it is written there
     * @param severity how much it matters; null where it is as usual
     */
    record Told(
            long key,
            long row,
            long line,
            @Nullable String name,
            @Nullable String text,
            @Nullable Severity severity) implements Serializable {
        Told counted() {
            return new Told(key, row, line, null, null, severity);
        }
    }

    /** Whether it has been told of a name. */
    boolean has(long key) {
        return first.find(key) >= 0;
    }

    /** Takes a name that it has not been told of. */
    void tell(Told name) {
        first.put(name.key(), name.row());
        told.add(told.size() < most ? name : name.counted());
    }

    /** The names to tell of in full. */
    List<Told> told() {
        return told.subList(0, Math.min(most, told.size()));
    }

    /** How many more there are, by their severity; one that is null is the usual one. */
    Map<@Nullable Severity, Long> more() {
        Map<@Nullable Severity, Long> more = new HashMap<>();
        told.subList(told().size(), told.size()).forEach(name -> more.merge(name.severity(), 1L, Long::sum));
        return more;
    }

    @Override
    public NamesSeen merge(NamesSeen other) {
        FirstRows both = first.merge(other.first);
        List<Told> all = new ArrayList<>(told);
        all.addAll(other.told);
        all.removeIf(name -> both.rowOf(name.key()) != name.row());
        all.sort(Comparator.comparingLong(Told::row));
        NamesSeen merged = new NamesSeen(most);
        all.forEach(merged::tell);
        return merged;
    }

    @Override
    public List<NamesSeen> byKey(int parts) {
        return List.of(this);
    }
}
