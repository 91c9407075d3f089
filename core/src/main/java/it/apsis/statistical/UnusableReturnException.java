package it.apsis.statistical;

/**
 * A file that is no return: nothing can be made of it, so that there is nothing to report on. The message is one line, in
 * English, that says what is wrong and what to do.
 */
public final class UnusableReturnException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A file of which nothing can be made.
     *
     * @param message what is wrong and what to do, in one line
     */
    public UnusableReturnException(String message) {
        super(message);
    }

    /**
     * A file of which nothing can be made, because of a failure further down.
     *
     * @param message what is wrong and what to do, in one line
     * @param cause the failure
     */
    public UnusableReturnException(String message, Throwable cause) {
        super(message, cause);
    }
}
