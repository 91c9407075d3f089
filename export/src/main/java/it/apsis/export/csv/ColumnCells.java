package it.apsis.export.csv;

import it.apsis.export.cell.CellReader;
import it.apsis.export.cell.ReadCell;
import it.apsis.export.guard.FormulaGuard;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a column from the buffer of the parser. Short texts come again and again, and what they were read as
 * is kept: a cell that is met again costs neither a string nor a look at what it says. Holds a fixed number of them. One
 * thread.
 */
final class ColumnCells {
    /** Longer texts are sentences, which do not come again. */
    private static final int LONGEST = 40;

    /** So many signs of one byte fit into two numbers, which are compared in no time. */
    private static final int PACKED = 16;

    private static final int HALF = 8;
    private static final int BYTE = 0xFF;
    private static final int SLOTS = 1 << 10;

    /** After so many cells of which less than a quarter came again, none is kept any more: they are numbers of rows. */
    private static final int TRIAL = 1 << 13;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final CellReader reader;
    private final boolean text;
    private @Nullable Kept @Nullable [] slots;
    private int misses;
    private int looked;

    /**
     * The cells of a column.
     *
     * @param reader reads them
     * @param text whether plain text is read as it is
     */
    ColumnCells(CellReader reader, boolean text) {
        this.reader = reader;
        this.text = text;
    }

    ReadCell read(char[] buffer, int offset, int length) {
        if (looked == TRIAL) {
            return readNew(buffer, offset, length);
        }
        if (length <= PACKED) {
            return readPacked(buffer, offset, length);
        }
        if (length <= LONGEST) {
            return readShort(buffer, offset, length);
        }
        return readNew(buffer, offset, length);
    }

    private ReadCell readPacked(char[] buffer, int offset, int length) {
        long low = length;
        long high = 0;
        int all = 0;
        int middle = offset + Math.min(HALF, length);
        for (int i = offset; i < middle; i++) {
            char sign = buffer[i];
            all |= sign;
            high = high << HALF | sign;
        }
        if (length > HALF) {
            low = 0;
            for (int i = middle; i < offset + length; i++) {
                char sign = buffer[i];
                all |= sign;
                low = low << HALF | sign;
            }
        }
        if (all > BYTE) {
            return readShort(buffer, offset, length);
        }
        @Nullable Kept[] kept = slots();
        int slot = slot((high ^ Long.rotateLeft(low, 23) + length) * SPREAD);
        Kept known = kept[slot];
        if (known == null || known.low != low || known.high != high || known.length != length) {
            known = new Kept(low, high, length, null, readKept(buffer, offset, length));
            kept[slot] = known;
        }
        return known.cell;
    }

    private ReadCell readShort(char[] buffer, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        @Nullable Kept[] kept = slots();
        int slot = slot(hash * SPREAD);
        Kept known = kept[slot];
        if (known == null || !known.hasSigns(buffer, offset, length)) {
            char[] signs = Arrays.copyOfRange(buffer, offset, offset + length);
            known = new Kept(0, 0, length, signs, readKept(buffer, offset, length));
            kept[slot] = known;
        }
        return known.cell;
    }

    private ReadCell readNew(char[] buffer, int offset, int length) {
        String string = new String(buffer, offset, length);
        char first = buffer[offset];
        if (first == FormulaGuard.GUARD) {
            return reader.read(FormulaGuard.restore(string));
        }
        return text && first > ' ' && isPlain(buffer, offset, length) ? ReadCell.plain(string) : reader.read(string);
    }

    /** Whether all signs are of ASCII and can be printed: there is nothing to compose or to clean. */
    private static boolean isPlain(char[] buffer, int offset, int length) {
        int outside = 0;
        for (int i = offset; i < offset + length; i++) {
            int sign = buffer[i];
            outside |= (sign - ' ') | ('~' - sign);
        }
        return outside >= 0;
    }

    /** Takes note of a cell that was not kept. */
    private ReadCell readKept(char[] buffer, int offset, int length) {
        misses++;
        return readNew(buffer, offset, length);
    }

    private @Nullable Kept[] slots() {
        looked++;
        if (looked == TRIAL && misses < TRIAL / 4 * 3) {
            looked = 0;
            misses = 0;
        }
        @Nullable Kept[] kept = slots;
        if (kept == null) {
            kept = new Kept[SLOTS];
            slots = kept;
        }
        return kept;
    }

    private static int slot(long hash) {
        return (int) (hash >>> 32) & (SLOTS - 1);
    }

    /** A text that was read before: packed into numbers, or its signs. */
    private static final class Kept {
        private final long low;
        private final long high;
        private final int length;
        private final char @Nullable [] signs;
        private final ReadCell cell;

        Kept(long low, long high, int length, char @Nullable [] signs, ReadCell cell) {
            this.low = low;
            this.high = high;
            this.length = length;
            this.signs = signs;
            this.cell = cell;
        }

        boolean hasSigns(char[] buffer, int offset, int count) {
            return signs != null && Arrays.equals(signs, 0, signs.length, buffer, offset, offset + count);
        }
    }
}
