package it.apsis.validation.statistical;

import it.apsis.validation.Gathered;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** How many rows there are of some kind, and the first years of them, as many as a finding names. Not thread-safe. */
final class Tally implements Gathered<Tally> {
    private static final long serialVersionUID = 1;
    private static final int MOST_NAMED = 20;

    private final TreeSet<Integer> years = new TreeSet<>();
    private long rows;

    void add() {
        rows++;
    }

    void add(int year) {
        rows++;
        name(year);
    }

    private void name(int year) {
        years.add(year);
        if (years.size() > MOST_NAMED) {
            years.pollLast();
        }
    }

    long rows() {
        return rows;
    }

    /** The first years of all, in their order. */
    NavigableSet<Integer> years() {
        return years;
    }

    @Override
    public Tally merge(Tally other) {
        Tally both = new Tally();
        both.rows = rows + other.rows;
        years.forEach(both::name);
        other.years.forEach(both::name);
        return both;
    }

    @Override
    public List<Tally> byKey(int parts) {
        return List.of(this);
    }
}
