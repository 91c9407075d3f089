package it.apsis.entity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The codice fiscale of a body: eleven digits, the last of which checks the others (decree of the Minister of Finance of
 * 23 December 1976). Those of persons, sixteen signs, name no body and are not taken.
 *
 * @param digits eleven digits with a right check digit
 */
public record CodiceFiscale(String digits) {
    private static final Pattern FORM = Pattern.compile("\\d{11}");

    /**
     * Creates a codice fiscale.
     *
     * @param digits eleven digits with a right check digit
     * @throws IllegalArgumentException where it is not eleven digits with a right check digit
     */
    public CodiceFiscale {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not the codice fiscale of a body: '" + digits + "'");
        }
    }

    /**
     * Reads a codice fiscale.
     *
     * @param text the text; surrounding white space does not count
     * @return the codice fiscale, or empty where it is not eleven digits with a right check digit
     */
    public static Optional<CodiceFiscale> parse(String text) {
        String digits = text.strip();
        return isValid(digits) ? Optional.of(new CodiceFiscale(digits)) : Optional.empty();
    }

    /**
     * Whether a text has the form of the codice fiscale of a body.
     *
     * @param text the text
     * @return true for eleven digits, whatever the last one is
     */
    public static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * Whether a text is eleven digits of which the last one checks the others.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isValid(String text) {
        return hasForm(text) && text.charAt(10) - '0' == checkDigit(text);
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int digit = digits.charAt(i) - '0';
            int twice = 2 * digit;
            sum += i % 2 == 0 ? digit : twice / 10 + twice % 10;
        }
        return (10 - sum % 10) % 10;
    }

    /** The eleven digits. */
    @Override
    public String toString() {
        return digits;
    }
}
