package it.apsis.export.consolidation;

import it.apsis.finding.ValidationReport;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Checks returns while they are read: the place where an application puts its validator. Thread-safe; several checks run
 * at the same time, each in one thread.
 *
 * <p>This module does not see the validator; with that of {@code it.apsis.validation} it is
 *
 * <pre>{@code
 * ReturnChecker checker = head -> {
 *     ValidationSession session = validator.begin(head);
 *     return ReturnChecker.Check.of(session::accept, session::finish);
 * };
 * }</pre>
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
         * A check of two methods.
         *
         * @param accept is given each row
         * @param finish gives the verdict, once, after the last row
         * @return the check
         */
        static Check of(Consumer<? super ReturnRow> accept, Function<? super ReturnTail, ValidationReport> finish) {
            Objects.requireNonNull(accept, "accept");
            Objects.requireNonNull(finish, "finish");
            return new Check() {
                @Override
                public void accept(ReturnRow row) {
                    accept.accept(row);
                }

                @Override
                public ValidationReport finish(ReturnTail tail) {
                    return finish.apply(tail);
                }
            };
        }

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
