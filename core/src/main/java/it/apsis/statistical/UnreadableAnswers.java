package it.apsis.statistical;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The cells of an activity that could not be read, by the keys of their fields. Immutable. */
public final class UnreadableAnswers {
    /** Every cell could be read. */
    public static final UnreadableAnswers NONE = new UnreadableAnswers(new Cells(new String[0], new Unreadable[0]));

    private final Cells cells;

    private UnreadableAnswers(Cells cells) {
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
        return new UnreadableAnswers(cells.with(key, cell));
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

    /** A few cells, sorted by key: a row of a bad return has three or four, for which a tree would cost more than they. */
    private static final class Cells extends AbstractMap<String, Unreadable> {
        private final String[] keys;
        private final Unreadable[] values;

        Cells(String[] keys, Unreadable[] values) {
            this.keys = keys;
            this.values = values;
        }

        Cells with(String key, Unreadable value) {
            int found = Arrays.binarySearch(keys, key);
            int at = found < 0 ? -found - 1 : found;
            int rest = found < 0 ? at : at + 1;
            String[] moreKeys = Arrays.copyOf(keys, at + 1 + keys.length - rest);
            Unreadable[] moreValues = Arrays.copyOf(values, moreKeys.length);
            moreKeys[at] = key;
            moreValues[at] = value;
            System.arraycopy(keys, rest, moreKeys, at + 1, keys.length - rest);
            System.arraycopy(values, rest, moreValues, at + 1, keys.length - rest);
            return new Cells(moreKeys, moreValues);
        }

        @Override
        public int size() {
            return keys.length;
        }

        @Override
        public @Nullable Unreadable get(@Nullable Object key) {
            for (int i = 0; i < keys.length; i++) {
                if (keys[i].equals(key)) {
                    return values[i];
                }
            }
            return null;
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return get(key) != null;
        }

        @Override
        public void forEach(BiConsumer<? super String, ? super Unreadable> action) {
            for (int i = 0; i < keys.length; i++) {
                action.accept(keys[i], values[i]);
            }
        }

        @Override
        public Set<Entry<String, Unreadable>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Entry<String, Unreadable>> iterator() {
                    return entries().iterator();
                }

                @Override
                public int size() {
                    return keys.length;
                }
            };
        }

        private List<Entry<String, Unreadable>> entries() {
            @SuppressWarnings({"unchecked", "rawtypes"})
            Entry<String, Unreadable>[] entries = new Entry[keys.length];
            for (int i = 0; i < keys.length; i++) {
                entries[i] = Map.entry(keys[i], values[i]);
            }
            return List.of(entries);
        }
    }
}
