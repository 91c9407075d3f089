package it.apsis.statistical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class AmountProperties {
    @Property
    void zerosAtTheEndDoNotMatter(
            @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(6) BigDecimal number,
            @ForAll @IntRange(max = 8) int zeros) {
        Amount amount = Amount.of(number);
        Amount padded = Amount.of(number.setScale(number.scale() + zeros));

        assertThat(padded).isEqualTo(amount).hasSameHashCodeAs(amount).isEqualByComparingTo(amount);
        assertThat(padded.thousandEuro()).isEqualByComparingTo(number);
        assertThat(Amount.of(amount.toString())).isEqualTo(amount);
    }

    @Property
    void sumsAreExact(
            @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(6) BigDecimal one,
            @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(6) BigDecimal other) {
        assertThat(Amount.of(one).plus(Amount.of(other)).thousandEuro()).isEqualByComparingTo(one.add(other));
        assertThat(Amount.of(one).euro()).isEqualByComparingTo(one.movePointRight(3));
    }

    @Example
    void printsPlainNotationWithTwoDecimalsOrMore() {
        assertThat(Amount.of("12.5")).hasToString("12.50");
        assertThat(Amount.of("1E+3")).hasToString("1000.00").isEqualTo(Amount.of("1000"));
        assertThat(Amount.of("0E-7")).isSameAs(Amount.ZERO);
        assertThat(Amount.of("0.1").isPositive()).isTrue();
        assertThat(Amount.of("-0.1").isPositive()).isFalse();
        assertThat(Amount.ZERO.isPositive()).isFalse();
        assertThat(Amount.of("9")).isLessThan(Amount.of("10")).isGreaterThan(Amount.of("-10"));
        assertThat(Amount.of("1")).isNotEqualTo("1");
    }

    @Example
    void refusesANumberThatWouldExhaustMemory() {
        assertThatThrownBy(() -> Amount.of("1e999999999")).hasMessageEndingWith(": 1E+999999999");
        assertThatThrownBy(() -> Amount.of("1E-41")).hasMessageContaining("41");
        assertThat(Amount.isRepresentable(new BigDecimal("1E-40"))).isTrue();
        assertThat(Amount.isRepresentable(new BigDecimal("1E+39"))).isTrue();
        assertThat(Amount.isRepresentable(new BigDecimal("1E+40"))).isFalse();
        assertThatThrownBy(() -> Amount.of("1".repeat(5_000)))
                .hasMessageEndingWith(": a number of 5000 digits, of which 0" + " after the point");
        for (String text : new String[] {"twelve", "12,5", ""}) {
            assertThatThrownBy(() -> Amount.of(text))
                    .isInstanceOf(NumberFormatException.class)
                    .hasMessageEndingWith("such as 12.5: '" + text + "'");
        }
        assertThatThrownBy(() -> Amount.of("x".repeat(5_000))).hasMessageEndingWith("x".repeat(80) + "…'");
    }
}
