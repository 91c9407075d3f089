package it.apsis.export;

import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;

/**
 * Writes a return, row by row: {@link #begin} once, {@link #accept} for each row, {@link #finish} once. It flushes what
 * it has written, and does not close the stream, which it did not open. The same input gives the same bytes. Not
 * thread-safe.
 *
 * <p>Where the bytes cannot be written it throws {@link java.io.UncheckedIOException}.
 */
public interface ReturnWriter {
    /**
     * Begins the document.
     *
     * @param head what is known of the return before its first row
     * @throws IllegalStateException where it was called before
     */
    void begin(ReturnHead head);

    /**
     * Writes a row. Rows that are no activity leave no trace.
     *
     * @param row the row
     * @throws IllegalStateException before {@link #begin} and after {@link #finish}
     */
    void accept(ReturnRow row);

    /**
     * Ends the document.
     *
     * @throws IllegalStateException before {@link #begin}, or where it was called before
     */
    void finish();
}
