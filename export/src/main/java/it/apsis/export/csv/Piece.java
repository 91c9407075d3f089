package it.apsis.export.csv;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/** Whole records of a file, one after the other. */
final class Piece {
    private final long number;
    private final byte[] buffer;
    private final int length;
    private final @Nullable InputStream rest;
    private final long rowsBefore;
    private final long linesBefore;

    /**
     * A piece.
     *
     * @param number its number, from 0
     * @param buffer its bytes, and further ones that do not count
     * @param length how many of them count
     * @param rest what follows them in the piece, or null
     * @param rowsBefore how many records stand before it
     * @param linesBefore how many physical lines stand before it
     */
    Piece(long number, byte[] buffer, int length, @Nullable InputStream rest, long rowsBefore, long linesBefore) {
        this.number = number;
        this.buffer = buffer;
        this.length = length;
        this.rest = rest;
        this.rowsBefore = rowsBefore;
        this.linesBefore = linesBefore;
    }

    long number() {
        return number;
    }

    boolean isFirst() {
        return number == 0;
    }

    long rowsBefore() {
        return rowsBefore;
    }

    long linesBefore() {
        return linesBefore;
    }

    int length() {
        return length;
    }

    /** Whether all of it is in the buffer. */
    boolean isWhole() {
        return rest == null;
    }

    InputStream bytes() {
        InputStream begin = new ByteArrayInputStream(buffer, 0, length);
        return rest == null ? begin : new SequenceInputStream(begin, rest);
    }

    /** What can be used again when the piece has been read. */
    byte[] buffer() {
        return buffer;
    }
}
