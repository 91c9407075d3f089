package it.apsis.export.national;

import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A tally in the making. Not thread-safe. */
final class Sum {
    private long activities;
    private BigDecimal commitment = BigDecimal.ZERO;
    private BigDecimal disbursement = BigDecimal.ZERO;

    void add(ActivityRecord activity) {
        add(activity, BigDecimal.ONE, true);
    }

    /** Adds a share of the amounts; the activity itself counts or not. */
    void add(ActivityRecord activity, BigDecimal share, boolean counts) {
        activities += counts ? 1 : 0;
        commitment = commitment.add(share.multiply(amount(activity.commitment())));
        disbursement = disbursement.add(share.multiply(amount(activity.disbursement())));
    }

    static BigDecimal amount(@Nullable Amount amount) {
        return amount == null ? BigDecimal.ZERO : amount.thousandEuro();
    }

    Tally tally() {
        return new Tally(activities, commitment, disbursement);
    }
}
