package it.apsis.statistical;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The cells of an activity that could not be read, by the keys of their fields. Immutable. */
public final class UnreadableAnswers {
    /** Every cell could be read. */
    public static final UnreadableAnswers NONE = new UnreadableAnswers(Map.of());

    private final Map<String, Unreadable> cells;

    private UnreadableAnswers(Map<String, Unreadable> cells) {
        this.cells = cells;
    }

    /**
     * These cells and one more.
     *
     * @param key the key of its field
     * @param cell what stood in it
     * @return other answers
     */
    public UnreadableAnswers with(String key, Unreadable cell) {
        Map<String, Unreadable> copy = new TreeMap<>(cells);
        copy.put(key, cell);
        return new UnreadableAnswers(Collections.unmodifiableMap(copy));
    }

    /**
     * Whether every cell could be read.
     *
     * @return true where there is none
     */
    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /**
     * What stood in the cell of a field.
     *
     * @param key the key of the field
     * @return the cell, or null where it could be read or was blank
     */
    public @Nullable Unreadable get(String key) {
        return cells.get(key);
    }

    /**
     * All of them.
     *
     * @return an unmodifiable map, sorted by key
     */
    public Map<String, Unreadable> asMap() {
        return cells;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnreadableAnswers that && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    @Override
    public String toString() {
        return cells.toString();
    }
}
