package it.apsis.statistical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.codelist.CodeForm;
import it.apsis.text.Language;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFormTest {
    @ParameterizedTest
    @ValueSource(strings = {"2014000443", "1999123456"})
    void aCrsNumberIsTenDigitsThatBeginWithAYear(String text) {
        assertThat(new CrsId(text).year()).isEqualTo(Integer.parseInt(text.substring(0, 4)));
        assertThat(new CrsId(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "201400044", "20140004433", "2014A00443", "3014000443", "２０14000443"})
    void anythingElseIsNoCrsNumber(String text) {
        assertThat(CrsId.isWellFormed(text)).isFalse();
        assertThatThrownBy(() -> new CrsId(text)).hasMessageContaining(text);
    }

    @ParameterizedTest
    @CsvSource({"05200,5.200", "0,0.000", "12345,12.345", "98760,98.760"})
    void aRateIsFiveDigitsOrZero(String digits, BigDecimal percent) {
        assertThat(new InterestRate(digits).percent()).isEqualTo(percent);
        assertThat(new InterestRate(digits)).hasToString(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5200", "5,2", "052000", "", "0520x"})
    void anythingElseIsNoRate(String text) {
        assertThat(InterestRate.isWellFormed(text)).isFalse();
        assertThatThrownBy(() -> new InterestRate(text)).hasMessageContaining(text);
    }

    @Test
    void codesCheckTheirFormAndNotTheirMembership() {
        assertThat(new ActivityCode.Purpose("99999").sector()).isEqualTo("999");
        assertThat(new ActivityCode.SustainableDevelopmentTarget("16.10").goal())
                .isEqualTo("16");
        assertThat(new ActivityCode.SustainableDevelopmentTarget("3").goal()).isEqualTo("3");
        assertThatThrownBy(() -> new ActivityCode.Purpose("3112")).hasMessageContaining("3112");
        assertThatThrownBy(() -> new ActivityCode.AidType("c01")).hasMessageContaining("c01");
        assertThatThrownBy(() -> new ActivityCode.Donor("six")).hasMessageContaining("six");
    }

    @Test
    void severalAnswersInOneCellHaveOneForm() {
        Purposes purposes = new Purposes(List.of(
                new PurposeShare(new ActivityCode.Purpose("31120"), new BigDecimal("60.0")),
                new PurposeShare(new ActivityCode.Purpose("31130"), new BigDecimal("40"))));

        assertThat(purposes).hasToString("31120:60|31130:40");
        assertThat(purposes.contains("31130")).isTrue();
        assertThat(purposes.contains("11110")).isFalse();
        assertThat(purposes.first().value()).isEqualTo("31120");
        assertThat(Purposes.of("31120")).hasToString("31120");
        assertThatThrownBy(() -> new PurposeShare(new ActivityCode.Purpose("31120"), new BigDecimal("-1")))
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> new PurposeShare(new ActivityCode.Purpose("31120"), BigDecimal.ZERO))
                .hasMessageContaining("above 0");
    }

    @Test
    void anEmptyListIsABlankAnswerAndNoValue() {
        assertThatThrownBy(() -> new Purposes(List.of())).hasMessageContaining("blank");
        assertThatThrownBy(() -> new SdgFocus(List.of())).hasMessageContaining("blank");
        assertThatThrownBy(() -> new Keywords(List.of())).hasMessageContaining("blank");
        assertThatThrownBy(() -> new Keywords(List.of("#a;#b"))).hasMessageContaining("'#a;#b'");
        assertThatThrownBy(() -> new Keywords(List.of("#a", " "))).hasMessageContaining("' '");
    }

    @Test
    void everyAnswerHasACanonicalText() {
        assertThat(AnswerText.of(null)).isEmpty();
        assertThat(AnswerText.of("text")).isEqualTo("text");
        assertThat(AnswerText.of(2020)).isEqualTo("2020");
        assertThat(AnswerText.of(true)).isEqualTo("1");
        assertThat(AnswerText.of(false)).isEmpty();
        assertThat(AnswerText.of(LocalDate.of(2014, 3, 7))).isEqualTo("07-03-2014");
        assertThat(AnswerText.of(new ActivityCode.Recipient("998"))).isEqualTo("998");
        assertThat(AnswerText.of(Amount.of("12.5"))).isEqualTo("12.5");
        assertThat(AnswerText.of(new Keywords(List.of("#a", "#b")))).isEqualTo("#a;#b");
        assertThat(AnswerText.of(new SdgFocus(List.of(new ActivityCode.SustainableDevelopmentTarget("1.a")))))
                .isEqualTo("1.a");
    }

    @Test
    void anAmountIsNeverWrittenWithExactlyThreeDecimals() {
        assertThat(AnswerText.of(Amount.of("12.345"))).isEqualTo("12.3450");
    }

    static Stream<Class<?>> codes() {
        return Arrays.stream(ActivityCode.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void noCodeTakesATextOfAnotherForm(Class<? extends ActivityCode> type) throws ReflectiveOperationException {
        Constructor<? extends ActivityCode> constructor = type.getConstructor(String.class);

        assertThatThrownBy(() -> constructor.newInstance("?"))
                .hasCauseInstanceOf(IllegalArgumentException.class)
                .hasRootCauseMessage(
                        "Not " + ((CodeForm) type.getField("FORM").get(null)).describe(Language.ENGLISH) + ": '?'");
    }
}
