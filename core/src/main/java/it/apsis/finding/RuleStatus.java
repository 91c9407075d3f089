package it.apsis.finding;

/** How sure it is that a rule is a rule of the survey. */
public enum RuleStatus {
    /** Seen in an official text or in real data. */
    CONFIRMED,
    /** Reconstructed from practice; an application may well replace it. */
    INFERRED
}
