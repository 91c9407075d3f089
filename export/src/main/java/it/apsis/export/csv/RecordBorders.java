package it.apsis.export.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks for the last border between records in some bytes, and counts the records and lines before it, as the parser will:
 * a quote opens where a cell begins, and is closed by the next one that does not stand twice. Bytes of an encoding in
 * which ASCII is one byte each; eight at a time. Not thread-safe.
 */
final class RecordBorders {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long QUOTES = EACH * '"';
    private static final long LINE_FEEDS = EACH * '\n';
    private static final long RETURNS = EACH * '\r';

    private final byte separator;
    private int border;
    private long rows;
    private long lines;
    private long breaks;

    RecordBorders(char separator) {
        this.separator = (byte) separator;
    }

    /** Behind the last record that ends in the bytes; 0 where none does. */
    int border() {
        return border;
    }

    /** How many records end before the border. */
    long rows() {
        return rows;
    }

    /** How many lines end in all of the bytes. */
    long allLines() {
        return breaks;
    }

    /** How many lines end before the border. */
    long lines() {
        return lines;
    }

    /**
     * Looks at the beginning of a record and what follows.
     *
     * @param bytes the bytes
     * @param from where the record begins
     * @param length how many of them count; after them there are more
     */
    void find(byte[] bytes, int from, int length) {
        border = 0;
        rows = 0;
        lines = 0;
        long ends = 0;
        breaks = 0;
        boolean quoted = false;
        for (int i = next(bytes, from, length); i < length; i = next(bytes, i, length)) {
            if (bytes[i] == '"') {
                if (!quoted) {
                    quoted = i == from || opens(bytes, i);
                } else if (i + 1 < length && bytes[i + 1] == '"') {
                    i++;
                } else {
                    quoted = false;
                }
                i++;
                continue;
            }
            if (bytes[i] == '\r') {
                if (i + 1 == length) {
                    // Whether a line feed belongs to it stands in the bytes to come.
                    return;
                }
                i += bytes[i + 1] == '\n' ? 1 : 0;
            }
            i++;
            breaks++;
            if (!quoted) {
                ends++;
                border = i;
                rows = ends;
                lines = breaks;
            }
        }
    }

    private boolean opens(byte[] bytes, int quote) {
        byte before = bytes[quote - 1];
        return before == separator || before == '\n' || before == '\r';
    }

    /** The next quote or end of a line; the length where there is none. */
    private static int next(byte[] bytes, int from, int length) {
        int i = from;
        while (i + Long.BYTES <= length) {
            long eight = (long) LONGS.get(bytes, i);
            long found = zeros(eight ^ QUOTES) | zeros(eight ^ LINE_FEEDS) | zeros(eight ^ RETURNS);
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            i += Long.BYTES;
        }
        while (i < length && bytes[i] != '"' && bytes[i] != '\n' && bytes[i] != '\r') {
            i++;
        }
        return i;
    }

    /** The high bit of the lowest byte that is zero; bits of bytes above it say nothing. */
    private static long zeros(long eight) {
        return (eight - EACH) & ~eight & HIGH;
    }
}
