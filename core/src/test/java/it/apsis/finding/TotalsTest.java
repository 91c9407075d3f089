package it.apsis.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalsTest {
    @ParameterizedTest
    @CsvSource({"0,0.00", "12,12.00", "12.5,12.50", "12.345,12.345", "1E+3,1000.00", "0.000,0.00", "-3.10,-3.10"})
    void printsTwoDecimalsOrMore(BigDecimal amount, String text) {
        assertThat(Totals.plain(amount)).isEqualTo(text);
        assertThat(Totals.plain(
                        Totals.ZERO.plus(new Totals(amount, BigDecimal.ONE)).commitment()))
                .isEqualTo(text);
    }
}
