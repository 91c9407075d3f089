package it.apsis.validation;

import java.io.Serializable;

/**
 * How a rule failed on some rows of a document.
 *
 * @param row the first row on which it failed; 0 where it failed on none
 * @param message what happened there
 * @param rows on how many rows it failed
 * @param atTheEnd whether it failed after the last row
 * @param stopped whether it went round in circles, and was not asked any more
 */
record Failure(long row, String message, long rows, boolean atTheEnd, boolean stopped) implements Serializable {
    private static final int LONGEST = 300;

    static Failure of(long row, Throwable cause) {
        return new Failure(row, words(cause), row == 0 ? 0 : 1, row == 0, false);
    }

    /** This failure and another of the same rule: the first in the document is the one that is told. */
    Failure and(Failure other) {
        Failure first = isBefore(other) ? this : other;
        return new Failure(
                first.row, first.message, rows + other.rows, atTheEnd || other.atTheEnd, stopped || other.stopped);
    }

    /** A failure on no row is one at the end. */
    private boolean isBefore(Failure other) {
        return other.row == 0 || (row != 0 && row <= other.row);
    }

    Failure stop() {
        return new Failure(row, message, rows, atTheEnd, true);
    }

    /** How often it failed, but for the first time. */
    long more() {
        return rows + (atTheEnd ? 1 : 0) - 1;
    }

    /** What happened, in one line of bounded length: a message may quote a cell of any size. */
    static String words(Throwable failure) {
        String message = failure.getMessage();
        String name = failure.getClass().getSimpleName();
        if (message == null) {
            return name;
        }
        return name + ": " + (message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message);
    }
}
