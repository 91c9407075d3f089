package it.apsis.statistical;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A purpose and its part of the activity.
 *
 * @param purpose the purpose
 * @param percent its share in per cent, above 0; null for the only purpose of an activity, which needs none
 */
public record PurposeShare(
        ActivityCode.Purpose purpose, @Nullable BigDecimal percent) {
    /**
     * Checks the share, and drops zeros at its end, so that equal shares are equal.
     *
     * @param purpose the purpose
     * @param percent its share in per cent, above 0; null for the only purpose of an activity, which needs none
     */
    public PurposeShare {
        if (percent != null) {
            if (percent.signum() <= 0) {
                throw new IllegalArgumentException("A share is above 0: " + percent);
            }
            percent = percent.stripTrailingZeros();
        }
    }
}
