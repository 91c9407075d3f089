package it.apsis.deadline;

/** When a submission came, seen from the deadline. Late or not, it is registered. */
public enum Timing {
    /** Received not after the effective deadline. */
    ON_TIME(Inclusion.ENSURED),

    /** Received after the effective deadline and not after the effective extension. */
    WITHIN_EXTENSION(Inclusion.ENSURED),

    /** Received after both. */
    LATE(Inclusion.NOT_ENSURED),

    /** There is no submission. */
    NOT_RECEIVED(Inclusion.NONE);

    private final Inclusion inclusion;

    Timing(Inclusion inclusion) {
        this.inclusion = inclusion;
    }

    /**
     * What follows for the Report to Parliament.
     *
     * @return the inclusion of a submission with this timing
     */
    public Inclusion inclusion() {
        return inclusion;
    }
}
