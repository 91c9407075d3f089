package it.apsis.export.cell;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.schema.Field;
import it.apsis.statistical.Amount;
import it.apsis.statistical.AnswerText;
import it.apsis.statistical.StatisticalSurvey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class CellReadersProperties {
    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings()
                        .withChars("0123456789.,-+()'E %|:;#/ \u00A0\u2212")
                        .ofMaxLength(16));
    }

    @Provide
    Arbitrary<Field> fields() {
        return Arbitraries.of(StatisticalSurvey.fields());
    }

    @Property(tries = 5000)
    void noTextMakesAReaderThrow(@ForAll("fields") Field field, @ForAll("cells") String text) {
        ReadCell cell = CellReaders.of(field, 2020, DecimalMark.UNSETTLED).read(text);

        assertThat(cell.text()).isEqualTo(text);
        assertThat(cell.answer() == null || cell.unreadable() == null).isTrue();
    }

    @Property(tries = 3000)
    void whatWasReadIsWrittenSoThatItIsReadAgain(@ForAll("fields") Field field, @ForAll("cells") String text) {
        Object answer =
                CellReaders.of(field, 2020, DecimalMark.UNSETTLED).read(text).answer();
        if (answer != null) {
            ReadCell again = CellReaders.of(field, 2020, DecimalMark.POINT).read(AnswerText.of(answer));

            assertThat(again.answer()).isEqualTo(answer);
            assertThat(again.note()).isNull();
        }
    }

    @Property
    void amountsThatAreWrittenAreReadWhateverTheMark(
            @ForAll BigInteger digits, @ForAll @IntRange(max = 8) int scale, @ForAll DecimalMark mark) {
        Amount amount = Amount.of(new BigDecimal(digits.mod(BigInteger.TEN.pow(30)), scale));

        assertThat(new AmountReader(mark).read(AnswerText.of(amount)).answer()).isEqualTo(amount);
        assertThat(new AmountReader(mark).read(AnswerText.of(amount)).isPlain()).isTrue();
    }

    @Property
    void datesThatAreWrittenAreRead(@ForAll @LongRange(min = -700000, max = 2900000) long day) {
        LocalDate date = LocalDate.ofEpochDay(day);

        assertThat(new DateReader().read(AnswerText.of(date)).answer()).isEqualTo(date);
    }
}
