package it.apsis.statistical;

import java.util.Iterator;

/**
 * A return on its way in, row by row, whatever its format. Not thread-safe; to be closed.
 *
 * <p>Data never makes it throw, but for {@link UnusableReturnException} where a file breaks off in such a way that nothing
 * more can be made of it. Where the bytes cannot be had, it throws {@link java.io.UncheckedIOException}.
 */
public interface ReturnReading extends Iterable<ReturnRow>, AutoCloseable {
    /**
     * What is known before the first row.
     *
     * @return the head
     */
    ReturnHead head();

    /**
     * The rows, in the order of the document.
     *
     * @return an iterator; the same one each time, as the rows can be read once
     */
    @Override
    Iterator<ReturnRow> iterator();

    /**
     * What is known after the last row.
     *
     * @return the tail
     * @throws IllegalStateException before the last row was read
     */
    ReturnTail tail();

    @Override
    void close();
}
