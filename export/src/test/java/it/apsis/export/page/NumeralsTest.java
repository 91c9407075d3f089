package it.apsis.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.text.Language;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Numbers as both languages write them. */
class NumeralsTest {
    private final Numerals italian = new Numerals(Language.ITALIAN);
    private final Numerals english = new Numerals(Language.ENGLISH);

    @Test
    void groupsAndDecimals() {
        assertThat(italian.amount(new BigDecimal("1234567.895"))).isEqualTo("1.234.567,90");
        assertThat(english.amount(new BigDecimal("1234567.895"))).isEqualTo("1,234,567.90");
        assertThat(english.amount(new BigDecimal("999.5"))).isEqualTo("999.50");
        assertThat(italian.whole(1_000)).isEqualTo("1.000");
    }

    @Test
    void negativeOnesHaveAMinusAndZeroHasNone() {
        assertThat(italian.amount(new BigDecimal("-1234.5"))).isEqualTo("\u22121.234,50");
        assertThat(italian.amount(new BigDecimal("-0.001"))).isEqualTo("0,00");
    }

    @Test
    void sharesOfNothingAreADash() {
        assertThat(italian.share(BigDecimal.ONE, BigDecimal.valueOf(3))).isEqualTo("33,3 %");
        assertThat(english.share(BigDecimal.ONE, BigDecimal.ZERO)).isEqualTo("–");
    }
}
