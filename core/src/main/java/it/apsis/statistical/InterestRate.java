package it.apsis.statistical;

import java.math.BigDecimal;

/**
 * A rate of interest as the form writes it (CRS++ items 46 and 47): five digits, thousandths of a per cent
 * ({@code 05200} is 5.2 %), or {@code 0} for interest free.
 *
 * @param digits the digits as written
 */
public record InterestRate(String digits) {
    private static final int LENGTH = 5;

    /**
     * Checks the form.
     *
     * @param digits the digits as written
     */
    public InterestRate {
        if (!isWellFormed(digits)) {
            throw new IllegalArgumentException("Not five digits, nor 0: '" + digits + "'");
        }
    }

    /**
     * Whether a text is of the form of a rate.
     *
     * @param text the text
     * @return true where the constructor takes it
     */
    public static boolean isWellFormed(String text) {
        if (text.equals("0")) {
            return true;
        }
        return text.length() == LENGTH && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /**
     * The rate.
     *
     * @return per cent a year
     */
    public BigDecimal percent() {
        return BigDecimal.valueOf(Long.parseLong(digits), 3);
    }

    @Override
    public String toString() {
        return digits;
    }
}
