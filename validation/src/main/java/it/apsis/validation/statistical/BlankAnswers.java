package it.apsis.validation.statistical;

import it.apsis.validation.Gathered;
import java.util.ArrayList;
import java.util.List;

/** Of each column of mandatory answers, what was held back as long as all of them were missed. */
final class BlankAnswers implements Gathered<BlankAnswers> {
    private static final long serialVersionUID = 1;

    private final List<HeldBack> held;
    private final boolean[] open;

    BlankAnswers(int columns, int most) {
        this(new ArrayList<>(columns), new boolean[columns]);
        for (int i = 0; i < columns; i++) {
            held.add(new HeldBack(most));
        }
    }

    private BlankAnswers(List<HeldBack> held, boolean[] open) {
        this.held = held;
        this.open = open;
    }

    HeldBack held(int column) {
        return held.get(column);
    }

    /** Whether an answer was found in a column. */
    boolean isOpen(int column) {
        return open[column];
    }

    void open(int column) {
        open[column] = true;
    }

    @Override
    public BlankAnswers merge(BlankAnswers other) {
        List<HeldBack> both = new ArrayList<>(held.size());
        boolean[] either = new boolean[open.length];
        for (int i = 0; i < either.length; i++) {
            both.add(held.get(i).merge(other.held.get(i)));
            either[i] = open[i] || other.open[i];
        }
        return new BlankAnswers(both, either);
    }

    @Override
    public List<BlankAnswers> byKey(int parts) {
        return List.of(this);
    }
}
