package it.apsis.validation.statistical;

import it.apsis.finding.Severity;
import it.apsis.validation.Gathered;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The distinct names of a column that there is something to say of, each where it stands first: the first ones, as many as a
 * report can keep, in full, of the others 16 bytes. Not thread-safe.
 */
final class NamesSeen implements Gathered<NamesSeen> {
    private static final long serialVersionUID = 1;

    /** The usual one, and those that there are. */
    private static final List<@Nullable Severity> SEVERITIES =
            Arrays.asList(null, Severity.ERROR, Severity.WARNING, Severity.INFO);

    private final int most;

    /** Where each name stands first, and how much it matters. */
    private final FirstRows seats;

    private final List<Told> told = new ArrayList<>();

    NamesSeen(int most) {
        this(most, new FirstRows(-1L));
    }

    private NamesSeen(int most, FirstRows seats) {
        this.most = most;
        this.seats = seats;
    }

    /**
     * A name that there is something to say of.
     *
     * @param key stands for the name
     * @param row the row where it stands first
     * @param line the line of that row
     * @param name the name as it was read there
     * @param text the name as it is written there
     * @param severity how much it matters; null where it is as usual
     */
    record Told(
            long key,
            long row,
            long line,
            String name,
            @Nullable String text,
            @Nullable Severity severity) implements Serializable {
        /** Where it stands and how much it matters, in one number of the order of the rows. */
        long seat() {
            return row * SEVERITIES.size() + SEVERITIES.indexOf(severity);
        }
    }

    /** Whether it has been told of a name. */
    boolean has(long key) {
        return seats.find(key) >= 0;
    }

    /** Takes a name that it has not been told of, behind all others. */
    void tell(Told name) {
        seats.put(name.key(), name.seat());
        if (told.size() < most) {
            told.add(name);
        }
    }

    /** The names to tell of in full. */
    List<Told> told() {
        return Collections.unmodifiableList(told);
    }

    /** How many more there are, by their severity; one that is null is the usual one. */
    Map<@Nullable Severity, Long> more() {
        int kinds = SEVERITIES.size();
        long[] counts = new long[kinds];
        seats.forEachRow(seat -> counts[(int) (seat % kinds)]++);
        told.forEach(name -> counts[(int) (name.seat() % kinds)]--);
        Map<@Nullable Severity, Long> more = new HashMap<>();
        for (int i = 0; i < kinds; i++) {
            if (counts[i] > 0) {
                more.put(SEVERITIES.get(i), counts[i]);
            }
        }
        return more;
    }

    /**
     * The names of both. The first ones that are told of in full are among those of either: whoever had as many before it in
     * its part has as many before it in both.
     */
    @Override
    public NamesSeen merge(NamesSeen other) {
        NamesSeen both = new NamesSeen(most, seats.merge(other.seats));
        Stream.of(told, other.told)
                .flatMap(List::stream)
                .filter(name -> both.seats.rowOf(name.key()) == name.seat())
                .sorted(Comparator.comparingLong(Told::row))
                .limit(most)
                .forEach(both.told::add);
        return both;
    }

    @Override
    public List<NamesSeen> byKey(int parts) {
        return List.of(this);
    }
}
