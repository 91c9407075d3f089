package it.apsis.validation.statistical;

import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Gathered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows and their keys, in 14 bytes each, to find those of the same key in the end; 4 more while they are looked for. Part
 * of a key can be what the key stands for rather than what it is: keys are the same where they agree in the bits of the
 * mask. Not thread-safe.
 */
final class KeyedRows implements Gathered<KeyedRows> {
    /** The key of a row that is compared with none. */
    static final long NO_KEY = -1;

    private static final long serialVersionUID = 1;

    /** So many keys are looked at together: a table of them stays in the cache of a processor. */
    private static final int TOGETHER = 1 << 10;

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
        void of(long firstKey, int firstRow, long key, Seat place);
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

    /** Goes through all rows whose keys are repeated: those of one key in the order of the document. */
    void forEachRepetition(Repetition repetition) {
        int[] starts = starts();
        int size = starts[stretches.size()];
        int groups = size / TOGETHER + 1;
        int[] ends = new int[groups];
        int[] order = grouped(starts, ends);
        int begin = 0;
        for (int end : ends) {
            inGroup(order, begin, end, starts, repetition);
            begin = end;
        }
    }

    /** The number of the first row of each stretch, among all of them. */
    private int[] starts() {
        int[] starts = new int[stretches.size() + 1];
        for (int i = 0; i < stretches.size(); i++) {
            starts[i + 1] = starts[i] + stretches.get(i).size();
        }
        return starts;
    }

    /** The numbers of all rows, group by group of keys that have nothing in common. */
    private int[] grouped(int[] starts, int[] ends) {
        for (Stretch stretch : stretches) {
            for (int i = 0; i < stretch.size(); i++) {
                ends[group(stretch.key(i), ends.length)]++;
            }
        }
        int sum = 0;
        for (int group = 0; group < ends.length; group++) {
            int count = ends[group];
            ends[group] = sum;
            sum += count;
        }
        int[] order = new int[sum];
        for (int s = 0; s < stretches.size(); s++) {
            Stretch stretch = stretches.get(s);
            for (int i = 0; i < stretch.size(); i++) {
                order[ends[group(stretch.key(i), ends.length)]++] = starts[s] + i;
            }
        }
        return order;
    }

    private void inGroup(int[] order, int begin, int end, int[] starts, Repetition repetition) {
        FirstRows first = new FirstRows(mask);
        for (Seat seat : seats(order, begin, end, starts)) {
            long key = seat.stretch.key(seat.index);
            int slot = first.put(key, seat.row());
            if (slot >= 0) {
                repetition.of(first.key(slot), first.row(slot), key, seat);
            }
        }
    }

    /** The rows of a group in their order, which parts that were merged in another need not have. */
    private Seat[] seats(int[] order, int begin, int end, int[] starts) {
        Seat[] seats = new Seat[end - begin];
        boolean inOrder = true;
        long before = 0;
        for (int i = begin; i < end; i++) {
            int found = Arrays.binarySearch(starts, order[i]);
            int s = found >= 0 ? found : -found - 2;
            Seat seat = new Seat(stretches.get(s), order[i] - starts[s]);
            inOrder &= seat.row() >= before;
            before = seat.row();
            seats[i - begin] = seat;
        }
        if (!inOrder) {
            Arrays.sort(seats, (one, other) -> Long.compare(one.row(), other.row()));
        }
        return seats;
    }
}
