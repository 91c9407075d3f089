package it.apsis.testkit;

import it.apsis.statistical.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;

/** Choices that the same seed makes the same way. */
final class Choice {
    private final RandomGenerator random;

    Choice(RandomGenerator random) {
        this.random = random;
    }

    /** True so many times in a hundred. */
    boolean percent(int times) {
        return random.nextInt(100) < times;
    }

    /** From the first number to the last, both included. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    <T> T of(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    @SafeVarargs
    final <T> T of(T... several) {
        return several[random.nextInt(several.length)];
    }

    /** More than nothing and no more than the most, in thousand euro with up to four decimals. */
    Amount upTo(Amount most) {
        BigDecimal part = BigDecimal.valueOf(between(1, 1000), 3).multiply(most.thousandEuro());
        return Amount.of(part.signum() > 0 ? part : most.thousandEuro());
    }

    /** An amount such as a Comune spends, in thousand euro: mostly below a hundred, now and then in millions. */
    Amount amount() {
        int digits = between(1, percent(5) ? 7 : 5);
        long number = 1 + random.nextLong((long) Math.pow(10, digits));
        return Amount.of(BigDecimal.valueOf(Math.min(number, 50_000_000L), between(percent(90) ? 2 : 4, 4))
                .min(BigDecimal.valueOf(5000)));
    }
}
