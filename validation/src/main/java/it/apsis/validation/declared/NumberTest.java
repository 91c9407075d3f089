package it.apsis.validation.declared;

import it.apsis.rule.Criterion.Compared;
import it.apsis.rule.Relation;
import it.apsis.statistical.Amount;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares an amount or a count with a number. Beside zero an amount needs no more than its sign. */
final class NumberTest<D> implements Test<D> {
    private final Function<D, @Nullable Object> reading;
    private final Relation relation;
    private final BigDecimal number;
    private final boolean zero;

    NumberTest(Compared criterion, Function<D, @Nullable Object> reading) {
        this.reading = reading;
        this.relation = criterion.relation();
        this.number = criterion.number();
        this.zero = number.signum() == 0;
    }

    @Override
    public Outcome of(D document) {
        Object answer = reading.apply(document);
        return answer == null ? Outcome.SILENT : Outcome.of(relation.holds(order(answer)));
    }

    private int order(Object answer) {
        if (answer instanceof Amount amount) {
            return zero ? amount.signum() : amount.thousandEuro().compareTo(number);
        }
        return (answer instanceof BigDecimal decimal ? decimal : new BigDecimal(answer.toString())).compareTo(number);
    }
}
