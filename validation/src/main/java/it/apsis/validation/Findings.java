package it.apsis.validation;

import it.apsis.statistical.ActivitySeries;

/** Where a rule says what it has to say. The engine adds code, severity, place and the text of the cell. */
public interface Findings {
    /**
     * Reports the subject on the questions of the rule's descriptor.
     */
    default void report() {
        report(Raised.byRule());
    }

    /**
     * Reports one answer of the subject.
     *
     * @param question the key of the answer
     */
    default void report(String question) {
        report(Raised.at(question));
    }

    /**
     * Reports something.
     *
     * @param raised what there is to say
     */
    void report(Raised raised);

    /**
     * How many findings of severity ERROR there are about the subject so far, those of its reader included, for a rule
     * that is asked after all others ({@link Rule#isLast}).
     *
     * @return the number
     */
    default long errors() {
        return 0;
    }

    /**
     * Whether what is said of a row can still get into the report. Where there is no room for it any more, it is only
     * counted: a rule may then leave out the facts, which nobody would see, but neither the questions nor a severity.
     *
     * @param row the number of the row
     * @return false where only the count goes up
     */
    default boolean isRoomFor(long row) {
        return true;
    }

    /**
     * Which answers may be others than those of which the check has last said nothing, among those that it named then
     * ({@link Check#restsOn}): it need not look at the others again.
     *
     * @return bits, as {@link Check#restsOn} has them; all of them where it has said something of the last subject, or was
     *     not asked about it
     */
    default long changes() {
        return ActivitySeries.EVERYTHING;
    }
}
