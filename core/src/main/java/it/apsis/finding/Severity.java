package it.apsis.finding;

/** How much a finding matters, the worst first. */
public enum Severity {
    /** The return is wrong and must be mended. */
    ERROR,
    /** Something is probably wrong: look at it. */
    WARNING,
    /** Nothing to mend: it says what was understood or done. */
    INFO
}
