package it.apsis.statistical;

import it.apsis.finding.Totals;
import java.math.BigDecimal;

/**
 * An exact amount in thousands of euro. Two amounts are equal when they are the same number, however many zeros they were
 * written with.
 *
 * <p>Range: at most {@value #MAX_DIGITS} digits on either side of the decimal point, so that no notation such as
 * {@code 1E+999999999} can exhaust memory.
 */
public final class Amount implements Comparable<Amount> {
    /** The most digits before, and the most digits after, the decimal point. */
    public static final int MAX_DIGITS = 40;

    /** Nothing. */
    public static final Amount ZERO = new Amount(BigDecimal.ZERO);

    private static final int LONGEST_SHOWN = 2 * MAX_DIGITS;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final BigDecimal thousandEuro;

    private Amount(BigDecimal thousandEuro) {
        this.thousandEuro = thousandEuro;
    }

    /**
     * Whether a number is within the range of amounts.
     *
     * @param number the number
     * @return true where {@link #of(BigDecimal)} takes it
     */
    public static boolean isRepresentable(BigDecimal number) {
        return number.scale() <= MAX_DIGITS && (long) number.precision() - number.scale() <= MAX_DIGITS;
    }

    /**
     * An amount.
     *
     * @param thousandEuro thousands of euro
     * @return the amount
     * @throws IllegalArgumentException where it is out of range
     */
    public static Amount of(BigDecimal thousandEuro) {
        if (thousandEuro.signum() == 0) {
            return ZERO;
        }
        if (!isRepresentable(thousandEuro)) {
            throw new IllegalArgumentException("An amount has at most " + MAX_DIGITS
                    + " digits on either side of the point: " + shown(thousandEuro));
        }
        return new Amount(canonical(thousandEuro));
    }

    /**
     * An amount from plain notation.
     *
     * @param thousandEuro thousands of euro with a decimal point, such as {@code 12.5}
     * @return the amount
     * @throws IllegalArgumentException where it is not a number, or out of range; the message has it
     */
    public static Amount of(String thousandEuro) {
        try {
            return of(new BigDecimal(thousandEuro));
        } catch (NumberFormatException e) {
            NumberFormatException telling = new NumberFormatException(
                    "Not an amount in plain notation, such as 12.5: '" + cut(thousandEuro) + "'");
            telling.initCause(e);
            throw telling;
        }
    }

    /** Without its digits where they are so many that to write them takes long. */
    private static String shown(BigDecimal number) {
        return number.precision() > LONGEST_SHOWN
                ? "a number of " + number.precision() + " digits, of which " + number.scale() + " after the point"
                : number.toString();
    }

    private static String cut(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }

    private static BigDecimal canonical(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * The number.
     *
     * @return thousands of euro, without trailing zeros after the point
     */
    public BigDecimal thousandEuro() {
        return thousandEuro;
    }

    /**
     * The amount in euro, exactly.
     *
     * @return euro
     */
    public BigDecimal euro() {
        return canonical(thousandEuro.multiply(THOUSAND));
    }

    /**
     * The sum of two amounts.
     *
     * @param other the other
     * @return the sum
     */
    public Amount plus(Amount other) {
        return of(thousandEuro.add(other.thousandEuro));
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return thousandEuro.signum();
    }

    /**
     * Whether it is above zero.
     *
     * @return true where it is
     */
    public boolean isPositive() {
        return signum() > 0;
    }

    @Override
    public int compareTo(Amount other) {
        return thousandEuro.compareTo(other.thousandEuro);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amount that && thousandEuro.equals(that.thousandEuro);
    }

    @Override
    public int hashCode() {
        return thousandEuro.hashCode();
    }

    /** Plain notation with two decimals or more, such as {@code 12.50}. */
    @Override
    public String toString() {
        return Totals.plain(thousandEuro);
    }
}
