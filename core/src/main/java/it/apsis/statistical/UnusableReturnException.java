package it.apsis.statistical;

import it.apsis.text.Bilingual;
import java.util.regex.Pattern;

/**
 * A file that is no return: nothing can be made of it, so that there is nothing to report on. The reason is one line in each
 * language that says what is wrong and what to do; the message is the English one.
 */
public final class UnusableReturnException extends RuntimeException {
    private static final long serialVersionUID = 2L;

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\x{2028}\\x{2029}]+");

    /** What is wrong and what to do, in one line of each language. */
    private final Bilingual reason;

    /**
     * A file of which nothing can be made.
     *
     * @param reason what is wrong and what to do, in one line; {@link Bilingual#same} where there is no translation
     */
    public UnusableReturnException(Bilingual reason) {
        super(line(reason.en()));
        this.reason = lines(reason);
    }

    /**
     * A file of which nothing can be made, because of a failure further down.
     *
     * @param reason what is wrong and what to do, in one line; {@link Bilingual#same} where there is no translation
     * @param cause the failure
     */
    public UnusableReturnException(Bilingual reason, Throwable cause) {
        super(line(reason.en()), cause);
        this.reason = lines(reason);
    }

    /** Names from the file stand in a reason: one with a line break in it would make two lines, another commands a terminal. */
    private static String line(String text) {
        return CONTROLS.matcher(text).replaceAll(" ");
    }

    private static Bilingual lines(Bilingual reason) {
        return new Bilingual(line(reason.en()), line(reason.it()));
    }

    /**
     * Why the file cannot be used, for whoever has sent it.
     *
     * @return what is wrong and what to do, in one line
     */
    public Bilingual reason() {
        return reason;
    }
}
