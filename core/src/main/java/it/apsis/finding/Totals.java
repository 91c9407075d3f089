package it.apsis.finding;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The exact sums of the readable amounts of a return.
 *
 * @param commitment the commitments, in thousands of euro
 * @param disbursement the disbursements, in thousands of euro
 * @serial exclude
 */
public record Totals(BigDecimal commitment, BigDecimal disbursement) implements Serializable {
    /** The unit of all amounts of a return. */
    public static final String UNIT = "EUR thousand";

    /** Nothing committed and nothing paid. */
    public static final Totals ZERO = new Totals(BigDecimal.ZERO, BigDecimal.ZERO);

    /**
     * These totals and others.
     *
     * @param other the others
     * @return the sums
     */
    public Totals plus(Totals other) {
        return new Totals(commitment.add(other.commitment), disbursement.add(other.disbursement));
    }

    /**
     * An amount as reports print it.
     *
     * @param amount the amount
     * @return plain notation with a decimal point and two decimals, or more where it has more
     */
    public static String plain(BigDecimal amount) {
        BigDecimal exact = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        return (exact.scale() < 2 ? exact.setScale(2, RoundingMode.UNNECESSARY) : exact).toPlainString();
    }
}
