package it.apsis.export.national;

import java.math.BigDecimal;

/**
 * How many activities, and how much. Exact.
 *
 * @param activities how many
 * @param commitment what was committed, thousands of euro
 * @param disbursement what was paid, thousands of euro
 */
public record Tally(long activities, BigDecimal commitment, BigDecimal disbursement) {
    /** Of no activity. */
    public static final Tally NONE = new Tally(0, BigDecimal.ZERO, BigDecimal.ZERO);

    /**
     * This and another.
     *
     * @param other the other
     * @return the sum
     */
    public Tally plus(Tally other) {
        return new Tally(
                activities + other.activities, commitment.add(other.commitment), disbursement.add(other.disbursement));
    }

    /**
     * Whether it is the same, however many zeros its decimals end with.
     *
     * @param other another
     * @return whether count and amounts are equal
     */
    public boolean isSame(Tally other) {
        return activities == other.activities
                && commitment.compareTo(other.commitment) == 0
                && disbursement.compareTo(other.disbursement) == 0;
    }
}
