package it.apsis.statistical;

import java.util.Iterator;

/**
 * A return on its way in, row by row, whatever its format. Not thread-safe; to be closed.
 *
 * <p>Data never makes it throw, but for {@link UnusableReturnException} where a file breaks off in such a way that nothing
 * more can be made of it. Where the bytes cannot be had, it throws {@link java.io.UncheckedIOException}. To be read again it
 * has to be opened anew.
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
     * @return an iterator; the same one each time, as the rows can be read once. It throws {@link IllegalStateException} when
     *     the reading is closed
     * @throws IllegalStateException when the last of its rows has been read, or the reading is closed
     */
    @Override
    Iterator<ReturnRow> iterator();

    /**
     * What is known after the last row.
     *
     * @return the tail
     * @throws IllegalStateException before the last row was read; closing makes no difference to it
     */
    ReturnTail tail();

    /** Lets go of the file. A second time it does nothing. */
    @Override
    void close();
}
