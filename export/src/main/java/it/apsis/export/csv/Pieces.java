package it.apsis.export.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts a file into pieces at the borders of records, as they are asked for. Thread-safe. */
final class Pieces implements AutoCloseable {
    /** A record that is longer than so many pieces is left to the parser, with all that follows it. */
    private static final int MOST_FOR_A_RECORD = 16;

    private final InputStream in;
    private final @Nullable RecordBorders borders;
    private final int mark;
    private final int size;
    private byte[] buffer;
    private int length;
    private boolean ended;
    private long number;
    private long rows;
    private long lines;

    /**
     * The pieces of a file.
     *
     * @param in its bytes
     * @param encoding its encoding: a single piece where its bytes are not to be told apart
     * @param separator what stands between its cells
     * @param size about how many bytes a piece has; more where a record has more
     */
    Pieces(InputStream in, TextEncoding encoding, char separator, int size) {
        this.in = in;
        this.borders = encoding.isAsciiByByte() ? new RecordBorders(separator) : null;
        this.mark = encoding.mark();
        this.size = size;
        this.buffer = new byte[size];
    }

    /**
     * Cuts the next piece off.
     *
     * @param spare bytes of a piece that is not used any more, to be used again
     * @return the piece; null where there is none
     */
    synchronized @Nullable Piece next(byte[] spare) {
        try {
            if (ended) {
                return null;
            }
            return borders == null ? rest() : cut(borders, spare);
        } catch (IOException e) {
            throw new UncheckedIOException("The return cannot be read: " + e.getMessage(), e);
        }
    }

    private @Nullable Piece cut(RecordBorders found, byte[] spare) throws IOException {
        do {
            if (length >= MOST_FOR_A_RECORD * size) {
                return rest();
            }
            fill();
            // The mark is no cell; behind it the first one begins.
            found.find(buffer, number == 0 ? Math.min(mark, length) : 0, length);
        } while (found.border() == 0 && !ended);
        int border = ended ? length : found.border();
        if (border == 0) {
            return null;
        }
        Piece piece = new Piece(number, buffer, border, null, rows, lines);
        number++;
        rows += found.rows();
        lines += found.lines();
        keepRest(border, spare);
        return piece;
    }

    /** How many records and lines there are, if the file can be cut into pieces to its end. */
    synchronized Optional<CsvExtent> extent() {
        byte[] spare = {};
        Piece last = null;
        for (Piece piece = next(spare); piece != null; piece = next(spare)) {
            spare = piece.buffer();
            last = piece;
        }
        if (last == null || borders == null || !last.isWhole()) {
            return Optional.empty();
        }
        // The last record may have no end.
        int more = borders.border() < last.length() ? 1 : 0;
        return Optional.of(new CsvExtent(rows + more, last.linesBefore() + borders.allLines() + more));
    }

    /** All that there is left. */
    private Piece rest() {
        ended = true;
        return new Piece(number, buffer, length, in, rows, lines);
    }

    /** Reads as many bytes as there is room for, or twice as many where not even one record had room. */
    private void fill() throws IOException {
        if (length == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * length);
        }
        int read = in.readNBytes(buffer, length, buffer.length - length);
        ended = read < buffer.length - length;
        length += read;
    }

    private void keepRest(int border, byte[] spare) {
        int rest = length - border;
        byte[] next = spare.length < Math.max(size, rest) ? new byte[Math.max(size, rest)] : spare;
        System.arraycopy(buffer, border, next, 0, rest);
        buffer = next;
        length = rest;
    }

    /** Whether all pieces have been cut off. */
    synchronized boolean isEnded() {
        return ended;
    }

    /** There are no more pieces, whatever is left. */
    @Override
    public synchronized void close() {
        ended = true;
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The return cannot be closed: " + e.getMessage(), e);
        }
    }
}
