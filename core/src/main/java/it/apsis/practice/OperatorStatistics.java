package it.apsis.practice;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many operators took part, over the sheets that say so. Quartiles are the medians of the halves, the middle value of an
 * odd number being in neither.
 *
 * @param answered how many sheets say so
 * @param sum the operators of all of them
 * @param q1 the lower quartile; null below two answers
 * @param median the median; null without an answer
 * @param q3 the upper quartile; null below two answers
 */
public record OperatorStatistics(
        int answered,
        BigInteger sum,
        @Nullable BigDecimal q1,
        @Nullable BigDecimal median,
        @Nullable BigDecimal q3) {

    static OperatorStatistics of(Collection<Long> answers) {
        List<Long> sorted = answers.stream().sorted().toList();
        int half = sorted.size() / 2;
        BigInteger sum = sorted.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        return new OperatorStatistics(
                sorted.size(),
                sum,
                median(sorted.subList(0, half)),
                median(sorted),
                median(sorted.subList(sorted.size() - half, sorted.size())));
    }

    private static @Nullable BigDecimal median(List<Long> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        int middle = sorted.size() / 2;
        BigDecimal upper = BigDecimal.valueOf(sorted.get(middle));
        if (sorted.size() % 2 == 1) {
            return upper;
        }
        BigDecimal twice = upper.add(BigDecimal.valueOf(sorted.get(middle - 1)));
        BigDecimal exact = twice.divide(BigDecimal.valueOf(2)).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
