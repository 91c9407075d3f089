package it.apsis.validation.statistical;

import java.io.Serializable;
import java.util.function.LongConsumer;

/**
 * Remembers on which row a key stands first: 16 bytes a key, five eighths of them empty at worst. Part of a key can be what
 * the key stands for rather than what it is: keys are the same where they agree in the bits of the mask. Not thread-safe.
 */
final class FirstRows implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int FIRST_CAPACITY = 64;
    private static final long EVEN = 0x9E3779B97F4A7C15L;

    private final long mask;
    private long[] keys = new long[FIRST_CAPACITY];
    private long[] rows = new long[FIRST_CAPACITY];
    private int size;

    FirstRows(long mask) {
        this.mask = mask;
    }

    /**
     * Puts a key, where it is new or stands before the row that is known.
     *
     * @param row the number of its row, from 1
     * @return the slot where a key that is the same was put before, or a negative number
     */
    int put(long key, long row) {
        int slot = slot(key, keys, rows);
        if (rows[slot] != 0) {
            if (row < rows[slot]) {
                keys[slot] = key;
                rows[slot] = row;
            }
            return slot;
        }
        keys[slot] = key;
        rows[slot] = row;
        size++;
        if (size > keys.length / 4 * 3) {
            grow();
        }
        return -1;
    }

    /** The row where a key stands first; 0 where it stands nowhere. */
    long rowOf(long key) {
        return rows[slot(key, keys, rows)];
    }

    /** The slot of a key; a negative number where it was not put. */
    int find(long key) {
        int slot = slot(key, keys, rows);
        return rows[slot] == 0 ? -1 : slot;
    }

    /** The rows where the keys of both stand first. */
    FirstRows merge(FirstRows other) {
        FirstRows both = new FirstRows(mask);
        both.putAll(this);
        both.putAll(other);
        return both;
    }

    private void putAll(FirstRows other) {
        for (int i = 0; i < other.keys.length; i++) {
            if (other.rows[i] != 0) {
                put(other.keys[i], other.rows[i]);
            }
        }
    }

    /** Hands on the row of each key, in no order. */
    void forEachRow(LongConsumer then) {
        for (long row : rows) {
            if (row != 0) {
                then.accept(row);
            }
        }
    }

    long key(int slot) {
        return keys[slot];
    }

    long row(int slot) {
        return rows[slot];
    }

    private int slot(long key, long[] in, long[] taken) {
        int last = in.length - 1;
        int slot = (int) (mixed(key & mask) >>> 32) & last;
        while (taken[slot] != 0 && ((in[slot] ^ key) & mask) != 0) {
            slot = (slot + 1) & last;
        }
        return slot;
    }

    private void grow() {
        long[] moreKeys = new long[keys.length * 2];
        long[] moreRows = new long[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (rows[i] != 0) {
                int slot = slot(keys[i], moreKeys, moreRows);
                moreKeys[slot] = keys[i];
                moreRows[slot] = rows[i];
            }
        }
        keys = moreKeys;
        rows = moreRows;
    }

    /** A hash of 64 bits that grows by one value after the other. */
    static long mixed(long hash, long value) {
        return mixed(hash * EVEN + value);
    }

    /** A hash of 64 bits of a text. */
    static long mixed(String text) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = mixed(hash, text.charAt(i));
        }
        return hash;
    }

    /**
     * A hash of 64 bits that grows by one value of many, at a third of the cost: no two values make the same of one hash,
     * and no two hashes the same with one value. What comes of it in the end has to be {@linkplain #mixed mixed}.
     */
    static long stirred(long hash, long value) {
        long stirred = (hash ^ value) * EVEN;
        return stirred ^ (stirred >>> 32);
    }

    /** Every bit of the result depends on every bit of the value (David Stafford's variant 13). */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
