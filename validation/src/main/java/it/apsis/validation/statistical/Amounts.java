package it.apsis.validation.statistical;

import it.apsis.statistical.Amount;
import org.jspecify.annotations.Nullable;

/** What rules ask about amounts. A blank amount is neither zero nor anything else. */
final class Amounts {
    private Amounts() {}

    static boolean isZero(@Nullable Amount amount) {
        return amount != null && amount.signum() == 0;
    }

    static boolean isPositive(@Nullable Amount amount) {
        return amount != null && amount.signum() > 0;
    }

    static boolean isNegative(@Nullable Amount amount) {
        return amount != null && amount.signum() < 0;
    }

    /** Nothing is committed: zero, or less than that, which is a correction. */
    static boolean isNoCommitment(@Nullable Amount commitment) {
        return commitment != null && commitment.signum() <= 0;
    }

    /** Whether there is an amount to speak of. Offices write a zero or a dash where others leave the cell blank. */
    static boolean isGiven(@Nullable Amount amount) {
        return amount != null && amount.signum() != 0;
    }

    /** Whether a part is larger than its whole; of a correction, which is negative, a part is further below zero. */
    static boolean exceeds(@Nullable Amount part, @Nullable Amount whole) {
        if (part == null || whole == null) {
            return false;
        }
        return whole.signum() < 0 ? part.compareTo(whole) < 0 : part.compareTo(whole) > 0;
    }
}
