package it.apsis.statistical;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the readings of all formats have in common: rows pass by once, and none when the reading is closed. A format says
 * where the next row comes from, and what there is to say after the last. Not thread-safe.
 */
public abstract class AbstractReturnReading implements ReturnReading {
    private final ReturnHead head;
    private final Rows rows = new Rows();
    private @Nullable ReturnTail tail;
    private boolean given;
    private boolean closed;

    /**
     * A reading.
     *
     * @param head what is known before the first row
     */
    protected AbstractReturnReading(ReturnHead head) {
        this.head = Objects.requireNonNull(head, "head");
    }

    /**
     * The next row. Not asked after the last one, nor when the reading is closed.
     *
     * @return the row; null where there is no other
     */
    protected abstract @Nullable ReturnRow read();

    /**
     * What there is to say after the last row. Asked once.
     *
     * @return the tail
     */
    protected abstract ReturnTail end();

    /** Lets go of whatever is open. Asked once. */
    protected abstract void release();

    @Override
    public final ReturnHead head() {
        return head;
    }

    @Override
    public final Iterator<ReturnRow> iterator() {
        requireOpen();
        if (tail != null && given) {
            throw new IllegalStateException(
                    "All rows of " + name() + " have been read: open it anew to read them again");
        }
        return rows;
    }

    @Override
    public final ReturnTail tail() {
        if (tail == null && (closed || rows.hasNext())) {
            throw new IllegalStateException("The last row of " + name() + " has not been read");
        }
        return Objects.requireNonNull(tail);
    }

    @Override
    public final void close() {
        if (!closed) {
            closed = true;
            release();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The reading of " + name() + " is closed");
        }
    }

    private String name() {
        return head.file() == null ? "the return" : head.file();
    }

    private final class Rows implements Iterator<ReturnRow> {
        private @Nullable ReturnRow next;

        @Override
        public boolean hasNext() {
            requireOpen();
            if (next == null && tail == null) {
                next = read();
                if (next == null) {
                    tail = end();
                }
            }
            return next != null;
        }

        @Override
        public ReturnRow next() {
            ReturnRow row = hasNext() ? next : null;
            if (row == null) {
                throw new NoSuchElementException("The last row of " + name() + " has been read");
            }
            next = null;
            given = true;
            return row;
        }
    }
}
