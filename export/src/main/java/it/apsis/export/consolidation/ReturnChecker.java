package it.apsis.export.consolidation;

import it.apsis.finding.ValidationReport;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;

/**
 * Checks returns while they are read: the place where an application puts its validator. Thread-safe; several checks run
 * at the same time, each in one thread.
 */
@FunctionalInterface
public interface ReturnChecker {
    /**
     * Begins to check a return.
     *
     * @param head what is known before the first row
     * @return its check
     */
    Check begin(ReturnHead head);

    /** The check of one return. */
    interface Check {
        /**
         * Checks a row.
         *
         * @param row the row
         */
        void accept(ReturnRow row);

        /**
         * Ends the return.
         *
         * @param tail what is known after the last row
         * @return the verdict
         */
        ValidationReport finish(ReturnTail tail);
    }
}
