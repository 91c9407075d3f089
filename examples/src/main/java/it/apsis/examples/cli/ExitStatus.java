package it.apsis.examples.cli;

import it.apsis.finding.ValidationReport;

/** What a call ends with. */
final class ExitStatus {
    /** No finding of severity ERROR. */
    static final int FINE = 0;

    /** At least one, or an unknown code. */
    static final int ERRORS = 1;

    /** The input could not be used at all, or the call was wrong. */
    static final int UNUSABLE = 2;

    private ExitStatus() {}

    static int of(ValidationReport report) {
        return report.isAcceptable() ? FINE : ERRORS;
    }
}
