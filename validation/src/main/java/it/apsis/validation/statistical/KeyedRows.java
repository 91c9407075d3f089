package it.apsis.validation.statistical;

import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Gathered;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows and their keys, in 14 bytes each, to find those of the same key in the end. Part of a key can be what the key
 * stands for rather than what it is: keys are the same where they agree in the bits of the mask. Not thread-safe.
 */
final class KeyedRows implements Gathered<KeyedRows> {
    /** The key of a row that is compared with none. */
    static final long NO_KEY = -1;

    private static final long serialVersionUID = 1;

    private final long mask;
    private final List<Stretch> stretches = new ArrayList<>();
    private final CellTexts texts = new CellTexts();

    KeyedRows(long mask) {
        this.mask = mask;
    }

    /**
     * Takes a row.
     *
     * @param key its key
     * @param row the row
     * @param question the question whose text is kept
     * @param code the text that it has as a rule, which the key tells; null where the key does not tell it
     */
    void add(long key, ActivityRow row, String question, @Nullable String code) {
        add(key, row.row(), row.line(), texts.number(row.text(question), code, row.row()));
    }

    private void add(long key, long row, long line, char text) {
        int last = stretches.size() - 1;
        if (last < 0 || !stretches.get(last).add(key, row, line, text)) {
            Stretch next = new Stretch(row, line, texts);
            next.add(key, row, line, text);
            stretches.add(next);
        }
    }

    @Override
    public KeyedRows merge(KeyedRows other) {
        KeyedRows both = new KeyedRows(mask);
        both.stretches.addAll(stretches);
        both.stretches.addAll(other.stretches);
        return both;
    }

    @Override
    public List<KeyedRows> byKey(int parts) {
        List<KeyedRows> divided = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            divided.add(new KeyedRows(mask));
        }
        for (Stretch stretch : stretches) {
            for (int i = 0; i < stretch.size(); i++) {
                divided.get(group(stretch.key(i), parts)).add(stretch, i);
            }
        }
        return divided;
    }

    private void add(Stretch stretch, int i) {
        long row = stretch.row(i);
        char text = texts.number(stretch.texts(), stretch.text(i), row);
        add(stretch.key(i), row, stretch.line(i), text);
    }

    private int group(long key, int groups) {
        return (int) Long.remainderUnsigned(FirstRows.mixed(1, key & mask), groups);
    }

    /** Takes a row whose key a row before it had too. */
    @FunctionalInterface
    interface Repetition {
        /**
         * Takes a row.
         *
         * @param firstKey the key of the first row that has it
         * @param firstRow the number of that row
         * @param key the key of this row, which is the same
         * @param place where this row stands
         */
        void of(long firstKey, long firstRow, long key, Seat place);
    }

    /** Where a row stands. */
    static final class Seat {
        private final Stretch stretch;
        private final int index;

        private Seat(Stretch stretch, int index) {
            this.stretch = stretch;
            this.index = index;
        }

        long row() {
            return stretch.row(index);
        }

        long line() {
            return stretch.line(index);
        }

        /** The original text of the cell. */
        @Nullable
        String text(@Nullable String code) {
            return stretch.texts().text(stretch.text(index), code, row());
        }
    }

    /**
     * Goes through all rows whose keys are repeated, in no order. Keys are divided into so many portions that what has to be
     * known of one at a time is bounded; for each, all keys are gone through as they stand in memory.
     */
    void forEachRepetition(Repetition repetition) {
        forEachRepetition(RepeatedKeys.PORTION, repetition);
    }

    /** The same with so many rows in a portion. */
    void forEachRepetition(int portion, Repetition repetition) {
        long size = stretches.stream().mapToLong(Stretch::size).sum();
        RepeatedKeys repeated = new RepeatedKeys(mask, size, portion);
        while (repeated.nextPortion()) {
            for (Stretch stretch : stretches) {
                repeated.lookAt(stretch);
            }
            for (Stretch stretch : stretches) {
                repeated.findFirst(stretch);
            }
            if (repeated.isAny()) {
                for (Stretch stretch : stretches) {
                    tell(stretch, repeated, repetition);
                }
            }
        }
    }

    private static void tell(Stretch stretch, RepeatedKeys repeated, Repetition repetition) {
        for (int i = 0; i < stretch.size(); i++) {
            long key = stretch.key(i);
            int slot = repeated.slot(key);
            if (slot >= 0 && repeated.firstRow(slot) != stretch.row(i)) {
                repetition.of(repeated.firstKey(slot), repeated.firstRow(slot), key, new Seat(stretch, i));
            }
        }
    }
}
