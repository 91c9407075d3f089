package it.apsis.validation;

import it.apsis.finding.Totals;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The exact sums of the readable amounts of a return, as its rows pass by. */
final class AmountSums {
    private BigDecimal commitment = BigDecimal.ZERO;
    private BigDecimal disbursement = BigDecimal.ZERO;

    void add(ActivityRecord activity) {
        commitment = plus(commitment, activity.commitment());
        disbursement = plus(disbursement, activity.disbursement());
    }

    void add(Totals others) {
        commitment = commitment.add(others.commitment());
        disbursement = disbursement.add(others.disbursement());
    }

    Totals totals() {
        return new Totals(commitment, disbursement);
    }

    private static BigDecimal plus(BigDecimal sum, @Nullable Amount amount) {
        return amount == null || amount.signum() == 0 ? sum : sum.add(amount.thousandEuro());
    }
}
