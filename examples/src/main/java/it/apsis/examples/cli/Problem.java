package it.apsis.examples.cli;

/** A call that cannot be carried out: one line that says what is wrong and what to do, and exit status 2. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Problem(String message) {
        super(message);
    }

    Problem(String message, Throwable cause) {
        super(message, cause);
    }
}
