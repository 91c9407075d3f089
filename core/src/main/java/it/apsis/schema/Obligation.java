package it.apsis.schema;

/** Whether an answer has to be given. */
public enum Obligation {
    /** Always. */
    MANDATORY,
    /** When a rule that names it says so. */
    CONDITIONAL,
    /** Never. */
    OPTIONAL
}
