package it.apsis.validation;

import it.apsis.finding.Subject;

/** The check of a rule that does not apply to a document. */
enum NoCheck implements Check<Subject> {
    INSTANCE;

    @Override
    public void check(Subject subject, Findings out) {
        // Nothing to look at.
    }
}
