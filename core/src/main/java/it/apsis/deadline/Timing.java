package it.apsis.deadline;

import it.apsis.text.Bilingual;

/** When a submission came, seen from the deadline. Late or not, it is registered. */
public enum Timing {
    /** Received not after the effective deadline. */
    ON_TIME(Inclusion.ENSURED, "In time", "Nei termini"),

    /** Received after the effective deadline and not after the effective extension. */
    WITHIN_EXTENSION(Inclusion.ENSURED, "Within the extension", "In proroga"),

    /** Received after both. */
    LATE(Inclusion.NOT_ENSURED, "Late", "Tardiva"),

    /** There is no submission. */
    NOT_RECEIVED(Inclusion.NONE, "No time of receipt", "Senza data di ricezione");

    private final Inclusion inclusion;
    private final String english;
    private final String italian;

    Timing(Inclusion inclusion, String english, String italian) {
        this.inclusion = inclusion;
        this.english = english;
        this.italian = italian;
    }

    /**
     * What follows for the Report to Parliament.
     *
     * @return the inclusion of a submission with this timing
     */
    public Inclusion inclusion() {
        return inclusion;
    }

    /**
     * The timing in words, of a submission.
     *
     * @return a word or two
     */
    public Bilingual words() {
        return new Bilingual(english, italian);
    }
}
