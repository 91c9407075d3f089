package it.apsis.entity;

/** Whether a body was there in a flow year. */
public enum Existence {
    /** It was there on at least one day of the year, or nothing is known of its days. */
    EXISTING,
    /** It had ceased to exist before the year began. */
    SUPPRESSED,
    /** It was founded after the year had ended. */
    NOT_YET
}
