package it.apsis.validation.statistical;

import java.util.Arrays;

/**
 * Finds the keys that several rows have, and the first row of each, a portion of all keys at a time. Most keys are of one
 * row: two bits tell nearly all of them, and only the others get into a table. Not thread-safe.
 *
 * <p>A portion is begun with {@link #nextPortion}; then it wants to {@linkplain #lookAt look at} all rows, in any order,
 * and to see them again to {@linkplain #findFirst find the first} of each key.
 */
final class RepeatedKeys {
    /** About so many rows belong to a portion, so that bits and table are of a few megabytes. */
    static final int PORTION = 1 << 20;

    /** Of keys that are alone, less than an eighth share their bit with another. */
    private static final int BITS_FOR_A_ROW = 8;

    private static final int FEWEST_BITS = 1 << 10;

    private final long mask;
    private final int portions;
    private final int lastBit;
    private final long[] met;
    private final long[] metAgain;
    private FirstRows first;
    private boolean any;
    private int here = -1;

    /**
     * For some rows.
     *
     * @param rows how many there are
     * @param portion about how many of them belong to a portion
     */
    RepeatedKeys(long mask, long rows, int portion) {
        this.mask = mask;
        this.portions = (int) (rows / portion) + 1;
        long bits = Math.max(FEWEST_BITS, Long.highestOneBit(rows / portions * BITS_FOR_A_ROW) * 2);
        this.lastBit = (int) (bits - 1);
        this.met = new long[(int) (bits / Long.SIZE)];
        this.metAgain = new long[met.length];
        this.first = new FirstRows(mask);
    }

    /** Begins with the next portion; false where there is none. */
    boolean nextPortion() {
        Arrays.fill(met, 0);
        Arrays.fill(metAgain, 0);
        first = new FirstRows(mask);
        any = false;
        here++;
        return here < portions;
    }

    /** Looks which keys are met again, or share their bit with one that is. */
    void lookAt(Stretch stretch) {
        for (int i = 0; i < stretch.size(); i++) {
            long hash = hash(stretch.key(i));
            if (isHere(hash)) {
                int word = word(hash);
                long bit = 1L << hash;
                if ((met[word] & bit) == 0) {
                    met[word] |= bit;
                } else {
                    metAgain[word] |= bit;
                }
            }
        }
    }

    /** Finds the first row of each key that may be repeated. */
    void findFirst(Stretch stretch) {
        for (int i = 0; i < stretch.size(); i++) {
            long key = stretch.key(i);
            if (mayBeRepeated(key)) {
                any |= first.put(key, stretch.row(i)) >= 0;
            }
        }
    }

    private boolean mayBeRepeated(long key) {
        long hash = hash(key);
        return isHere(hash) && (metAgain[word(hash)] & (1L << hash)) != 0;
    }

    /** Whether any key is repeated. */
    boolean isAny() {
        return any;
    }

    /** The slot of a key that may be repeated; a negative number where it is not. */
    int slot(long key) {
        return mayBeRepeated(key) ? first.find(key) : -1;
    }

    long firstKey(int slot) {
        return first.key(slot);
    }

    long firstRow(int slot) {
        return first.row(slot);
    }

    private long hash(long key) {
        return FirstRows.mixed(2, key & mask);
    }

    /** Whether a key belongs to the portion: the upper half of its hash says so, the lower one which bit it has. */
    private boolean isHere(long hash) {
        return (int) (((hash >>> Integer.SIZE) * portions) >>> Integer.SIZE) == here;
    }

    private int word(long hash) {
        return ((int) hash & lastBit) >>> 6;
    }
}
