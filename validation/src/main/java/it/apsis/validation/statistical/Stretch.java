package it.apsis.validation.statistical;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Some rows with a key, close to one another: 14 bytes each. What is said of a row and its line is said relative to the
 * first. Not thread-safe.
 */
final class Stretch implements Serializable {
    private static final long serialVersionUID = 1;

    static final int MOST = 1 << 13;
    private static final int FIRST_CAPACITY = 16;

    private final long firstRow;
    private final long firstLine;
    private final CellTexts numbered;
    private long[] keys = new long[FIRST_CAPACITY];
    private char[] rows = new char[FIRST_CAPACITY];
    private char[] lines = new char[FIRST_CAPACITY];
    private char[] texts = new char[FIRST_CAPACITY];
    private int size;

    Stretch(long firstRow, long firstLine, CellTexts numbered) {
        this.firstRow = firstRow;
        this.firstLine = firstLine;
        this.numbered = numbered;
    }

    /** Adds a row with its key and the number of its text; false where it is full, or the row too far away. */
    boolean add(long key, long row, long line, char text) {
        long rowsOn = row - firstRow;
        long linesOn = line - firstLine;
        if (size == MOST || !fits(rowsOn) || !fits(linesOn)) {
            return false;
        }
        if (size == keys.length) {
            int larger = Math.min(2 * size, MOST);
            keys = Arrays.copyOf(keys, larger);
            rows = Arrays.copyOf(rows, larger);
            lines = Arrays.copyOf(lines, larger);
            texts = Arrays.copyOf(texts, larger);
        }
        keys[size] = key;
        rows[size] = (char) rowsOn;
        lines[size] = (char) linesOn;
        texts[size] = text;
        size++;
        return true;
    }

    private static boolean fits(long difference) {
        return difference >= 0 && difference <= Character.MAX_VALUE;
    }

    int size() {
        return size;
    }

    long key(int index) {
        return keys[index];
    }

    long row(int index) {
        return firstRow + rows[index];
    }

    long line(int index) {
        return firstLine + lines[index];
    }

    /** The texts of the numbers. */
    CellTexts texts() {
        return numbered;
    }

    char text(int index) {
        return texts[index];
    }
}
