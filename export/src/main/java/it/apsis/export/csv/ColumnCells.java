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

    /** So many signs fit into one number, and twice as many into two, if each is of one byte. */
    private static final int EIGHT = 8;

    private static final int SIXTEEN = 16;
    private static final int BYTE = 0xFF;
    private static final int FIRST_SLOTS = 1 << 6;
    private static final int MOST_SLOTS = 1 << 11;

    /** After so many looks of which less than a quarter found anything, none is kept any more: they are numbers of rows. */
    private static final int TRIAL = 1 << 13;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The cell above is none, or one that is not known by numbers. */
    private static final int UNKNOWN = -1;

    /** The cell above is known by its signs. */
    private static final int BY_SIGNS = -2;

    private final CellReader reader;
    private final @Nullable PlainText plainText;

    /** Most cells say what the cell above them says: its length, and its signs where they are packed into two numbers. */
    private int above = UNKNOWN;

    private long aboveLow;
    private long aboveHigh;
    private @Nullable Kept aboveSigns;

    /** Small as long as few texts are kept, so that those of all columns stay in the caches of the processor together. */
    private @Nullable Kept[] slots = {};

    private int filled;
    private int misses;
    private int looked;

    /**
     * The cells of a column.
     *
     * @param reader reads them
     * @param plainText makes the texts that are read as they are; null where none is
     * @param keeps whether to keep more than the cell above
     */
    ColumnCells(CellReader reader, @Nullable PlainText plainText, boolean keeps) {
        this.reader = reader;
        this.plainText = plainText;
        this.looked = keeps ? 0 : TRIAL;
    }

    /** Reads a cell; null where it says what the cell above it says. */
    @Nullable
    ReadCell readOther(char[] buffer, int offset, int length) {
        if (length == 0) {
            return readPacked(0, 0, buffer, offset, 0);
        }
        if (length > LONGEST) {
            above = UNKNOWN;
            return readNew(buffer, offset, length);
        }
        if (length > SIXTEEN || offset + SIXTEEN > buffer.length) {
            return readShort(buffer, offset, length);
        }
        return length <= EIGHT ? readEight(buffer, offset, length) : readSixteen(buffer, offset, length);
    }

    private @Nullable ReadCell readEight(char[] buffer, int offset, int length) {
        if (bits(buffer, offset) > BYTE) {
            return readShort(buffer, offset, length);
        }
        return readPacked(packed(buffer, offset) & mask(length), 0, buffer, offset, length);
    }

    private @Nullable ReadCell readSixteen(char[] buffer, int offset, int length) {
        int rest = offset + EIGHT;
        if ((bits(buffer, offset) | bits(buffer, rest)) > BYTE) {
            return readShort(buffer, offset, length);
        }
        long high = packed(buffer, rest) & mask(length - EIGHT);
        return readPacked(packed(buffer, offset), high, buffer, offset, length);
    }

    private @Nullable ReadCell readPacked(long low, long high, char[] buffer, int offset, int length) {
        if (low == aboveLow && high == aboveHigh && length == above) {
            return null;
        }
        above = length;
        aboveLow = low;
        aboveHigh = high;
        return length == 0 ? ReadCell.EMPTY : find(low, high, buffer, offset, length);
    }

    private ReadCell find(long low, long high, char[] buffer, int offset, int length) {
        if (looked == TRIAL) {
            return readNew(buffer, offset, length);
        }
        long hash = hash(low, high, length);
        @Nullable Kept[] kept = slots();
        int slot = slot(hash, kept);
        for (Kept known = kept[slot]; known != null; known = kept[slot]) {
            if (known.is(low, high, length)) {
                return known.cell;
            }
            slot = slot + 1 & kept.length - 1;
        }
        return keep(slot, new Kept(low, high, length, null, readNew(buffer, offset, length))).cell;
    }

    private @Nullable ReadCell readShort(char[] buffer, int offset, int length) {
        Kept known = aboveSigns;
        if (above == BY_SIGNS && known != null && known.is(buffer, offset, length)) {
            return null;
        }
        known = find(buffer, offset, length);
        above = BY_SIGNS;
        aboveSigns = known;
        return known.cell;
    }

    private Kept find(char[] buffer, int offset, int length) {
        long hash = hash(buffer, offset, length);
        if (looked == TRIAL) {
            return kept(hash, buffer, offset, length);
        }
        @Nullable Kept[] kept = slots();
        int slot = slot(hash, kept);
        for (Kept known = kept[slot]; known != null; known = kept[slot]) {
            if (known.low == hash && known.is(buffer, offset, length)) {
                return known;
            }
            slot = slot + 1 & kept.length - 1;
        }
        return keep(slot, kept(hash, buffer, offset, length));
    }

    private Kept kept(long hash, char[] buffer, int offset, int length) {
        char[] signs = Arrays.copyOfRange(buffer, offset, offset + length);
        return new Kept(hash, 0, length, signs, readNew(buffer, offset, length));
    }

    /** Reads a cell, whatever was read before. */
    ReadCell readNew(char[] buffer, int offset, int length) {
        if (length == 0) {
            return ReadCell.EMPTY;
        }
        char first = buffer[offset];
        // Blanks in front may be all there is, and what may be guarded is looked at sign by sign.
        String plain = plainText != null && first > ' ' && first != FormulaGuard.GUARD
                ? plainText.of(buffer, offset, length)
                : null;
        if (plain != null) {
            return ReadCell.plain(plain);
        }
        String string = new String(buffer, offset, length);
        return reader.read(first == FormulaGuard.GUARD ? FormulaGuard.restore(string) : string);
    }

    /**
     * Eight signs in one number, the first in its lowest byte; those that are not of the cell are masked afterwards. A loop
     * that stops where the cell does takes longer, for its end has to be guessed anew each time.
     */
    private static long packed(char[] buffer, int at) {
        return buffer[at]
                | (long) buffer[at + 1] << 8
                | (long) buffer[at + 2] << 16
                | (long) buffer[at + 3] << 24
                | (long) buffer[at + 4] << 32
                | (long) buffer[at + 5] << 40
                | (long) buffer[at + 6] << 48
                | (long) buffer[at + 7] << 56;
    }

    /** The bits that any of eight signs has. */
    private static int bits(char[] buffer, int at) {
        return buffer[at]
                | buffer[at + 1]
                | buffer[at + 2]
                | buffer[at + 3]
                | buffer[at + 4]
                | buffer[at + 5]
                | buffer[at + 6]
                | buffer[at + 7];
    }

    /** The bytes of the first signs, one to eight of them. */
    private static long mask(int length) {
        return -1L >>> (Long.SIZE - Byte.SIZE * length);
    }

    /** Of texts that are longer than eight signs and differ, most differ at an end or in the middle. */
    private static long hash(char[] buffer, int offset, int length) {
        if (length < EIGHT) {
            long hash = length;
            for (int i = offset; i < offset + length; i++) {
                hash = hash * 31 + buffer[i];
            }
            return hash;
        }
        long hash = packed(buffer, offset) + length;
        hash = hash * SPREAD + packed(buffer, offset + (length - EIGHT) / 2);
        return hash * SPREAD + packed(buffer, offset + length - EIGHT);
    }

    private static long hash(long low, long high, int length) {
        return low ^ Long.rotateLeft(high, 23) + length;
    }

    /** The table, with room for one more. */
    private @Nullable Kept[] slots() {
        looked++;
        if (looked == TRIAL) {
            boolean gaveUp = misses >= TRIAL / 4 * 3;
            looked = gaveUp ? TRIAL : 0;
            misses = 0;
            slots = gaveUp ? empty(FIRST_SLOTS) : slots;
        }
        if (filled >= slots.length / 4 * 3) {
            // Where so many differ, what comes from now on is kept in the place of what came before.
            slots = slots.length == MOST_SLOTS ? empty(MOST_SLOTS) : larger();
        }
        return slots;
    }

    private @Nullable Kept[] empty(int size) {
        filled = 0;
        return new Kept[size];
    }

    private @Nullable Kept[] larger() {
        @Nullable Kept[] more = new Kept[Math.max(FIRST_SLOTS, 2 * slots.length)];
        for (Kept known : slots) {
            if (known != null) {
                int slot = slot(known.hash(), more);
                while (more[slot] != null) {
                    slot = slot + 1 & more.length - 1;
                }
                more[slot] = known;
            }
        }
        return more;
    }

    private Kept keep(int slot, Kept made) {
        misses++;
        filled++;
        slots[slot] = made;
        return made;
    }

    private static int slot(long hash, @Nullable Kept[] in) {
        return (int) ((hash * SPREAD) >>> 32) & in.length - 1;
    }

    /** A text that was read before: packed into two numbers, or its signs behind their hash. */
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

        long hash() {
            return signs == null ? ColumnCells.hash(low, high, length) : low;
        }

        boolean is(long ownLow, long ownHigh, int count) {
            return low == ownLow && high == ownHigh && length == count && signs == null;
        }

        boolean is(char[] buffer, int offset, int count) {
            return length == count
                    && signs != null
                    && Arrays.equals(signs, 0, signs.length, buffer, offset, offset + count);
        }
    }
}
