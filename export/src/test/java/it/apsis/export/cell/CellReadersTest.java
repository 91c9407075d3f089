package it.apsis.export.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.AnswerText;
import it.apsis.statistical.StatisticalSurvey;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CellReadersTest {
    private static final Map<AnswerType, String> SAMPLES = Map.ofEntries(
            Map.entry(AnswerType.YEAR, "2020"),
            Map.entry(AnswerType.CODE, "1"),
            Map.entry(AnswerType.CODES, "1.4;6"),
            Map.entry(AnswerType.WEIGHTED_CODES, "31120"),
            Map.entry(AnswerType.CRS_ID, "2020000001"),
            Map.entry(AnswerType.TEXT, "text"),
            Map.entry(AnswerType.LONG_TEXT, "text"),
            Map.entry(AnswerType.DATE, "31-12-2020"),
            Map.entry(AnswerType.MARKER, "1"),
            Map.entry(AnswerType.FLAG, "1"),
            Map.entry(AnswerType.TAGS, "#COVID-19"),
            Map.entry(AnswerType.AMOUNT, "12.5"),
            Map.entry(AnswerType.INTEGER, "12"),
            Map.entry(AnswerType.RATE, "05200"));

    private static final Map<String, String> CODES = Map.of(
            "recipient",
            "269",
            "channel_code",
            "22000",
            "flow_type",
            "10",
            "finance_type",
            "110",
            "aid_type",
            "C01",
            "currency",
            "918");

    static Stream<Arguments> amounts() {
        return CellTable.rows("amounts.csv");
    }

    static Stream<Arguments> answers() {
        return CellTable.rows("answers.csv");
    }

    static Stream<Field> fields() {
        return StatisticalSurvey.fields().stream();
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void amountsAreReadAsTheTableSays(String mark, String text, String answer, String cause, String note) {
        ReadCell cell = new AmountReader(DecimalMark.valueOf(mark)).read(text);

        assertThat(cell.answer()).isEqualTo(answer.isEmpty() ? null : Amount.of(new BigDecimal(answer)));
        assertOutcome(cell, text, cause, note);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answersAreReadAsTheTableSays(
            String field, String year, String text, String answer, String cause, String note) {
        ReadCell cell = reader(field, Integer.parseInt(year)).read(text);

        assertThat(AnswerText.of(cell.answer())).isEqualTo(answer);
        assertOutcome(cell, text, cause, note);
    }

    private static void assertOutcome(ReadCell cell, String text, String cause, String note) {
        assertThat(cell.text()).isEqualTo(text);
        assertThat(cell.unreadable() == null ? "" : cell.unreadable().cause()).isEqualTo(cause);
        assertThat(cell.unreadable() == null ? text : cell.unreadable().text()).isEqualTo(text);
        assertThat(cell.note() == null ? "" : cell.note()).isEqualTo(note);
        assertThat(cell.isPlain()).isEqualTo(cause.isEmpty() && note.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldHasAReaderWhoseAnswersItsAccessorTakes(Field field) {
        String text = CODES.getOrDefault(field.key(), SAMPLES.get(field.answer()));
        Object answer =
                CellReaders.of(field, 2020, DecimalMark.UNSETTLED).read(text).answer();
        ActivityRecord.Builder builder = ActivityRecord.builder();
        set(ActivityQuestions.get(field.key()), builder, answer);

        assertThat(answer).isNotNull();
        assertThat(AnswerText.of(ActivityQuestions.get(field.key()).get(builder.build())))
                .isEqualTo(text);
    }

    @SuppressWarnings("unchecked")
    private static <T> void set(Question<?, ?, T> question, ActivityRecord.Builder builder, Object answer) {
        ((Question<ActivityRecord, ActivityRecord.Builder, T>) question).set(builder, (T) answer);
    }

    @Test
    void anAmbiguousNumberSaysBothReadings() {
        ReadCell point = new AmountReader(DecimalMark.UNSETTLED).read("1.234");
        ReadCell comma = new AmountReader(DecimalMark.UNSETTLED).read("(1,500)");

        assertThat(point.facts().asMap()).containsEntry("read_as", "1234").containsEntry("other_reading", "1.234");
        assertThat(comma.facts().asMap()).containsEntry("read_as", "-1500").containsEntry("other_reading", "-1.5");
    }

    @Test
    void aMillionDigitsAreNoNumberAndCostNoMemory() {
        String digits = "9".repeat(1_000_000);

        assertThat(new AmountReader(DecimalMark.POINT).read(digits).unreadable())
                .isNotNull();
        assertThat(new AmountReader(DecimalMark.POINT)
                        .read("0." + "0".repeat(1_000_000))
                        .answer())
                .isEqualTo(Amount.ZERO);
        assertThat(new AmountReader(DecimalMark.POINT).read("1E" + digits).unreadable())
                .isNotNull();
        assertThat(reader("gender_equality", 2020).read(digits).unreadable()).isNotNull();
        assertThat(reader("expected_start", 2020).read(digits).unreadable()).isNotNull();
    }

    @Test
    void textsAreComposedAndKeepTheirLineBreaks() {
        assertThat(text("Citta\u0300").answer()).isEqualTo("Città");
        assertThat(text("Citta\u0300").note()).isNull();
        assertThat(text("a\r\nb\u0085c").answer()).isEqualTo("a\r\nb\u0085c");
        assertThat(text("\uD83D\uDE00 plain").answer()).isEqualTo("\uD83D\uDE00 plain");
    }

    @Test
    void controlCharactersAreRemovedAndReported() {
        ReadCell cell = text("a\u0007b\u0000\u0090");

        assertThat(cell.answer()).isEqualTo("ab");
        assertThat(cell.text()).isEqualTo("a\u0007b\u0000\u0090");
        assertThat(cell.note()).isEqualTo("text_cleaned");
        assertThat(cell.facts().text("removed")).contains("3");
        assertThat(text("\u0007").answer()).isNull();
        assertThat(text("\u0007").note()).isEqualTo("text_cleaned");
    }

    @Test
    void halvesOfSurrogatePairsAreRemovedAndReported() {
        assertThat(text("a\uD800b").answer()).isEqualTo("ab");
        assertThat(text("a\uD800b").note()).isEqualTo("text_cleaned");
        assertThat(text("\uDC00").answer()).isNull();
    }

    @Test
    void aTextIsNotTrimmedAndMayBeTooLong() {
        assertThat(text(" two words ").answer()).isEqualTo(" two words ");
        assertThat(text("x".repeat(10_000)).unreadable()).isNull();
        assertThat(text("   ").answer()).isNull();
        assertThat(text("").answer()).isNull();
    }

    @Test
    void aCellThatAnswersNothingIsKept() {
        assertThat(ReadCell.kept("x").answer()).isNull();
        assertThat(ReadCell.plain("x").answer()).isEqualTo("x");
        assertThat(CellReaders.text().read("x").answer()).isEqualTo("x");
    }

    @Test
    void anActivityHasNoOtherKindsOfAnswers() {
        Field other = StatisticalSurvey.form(2020).field("title");
        Field table = new Field(
                "x",
                "",
                other.label(),
                AnswerType.TABLE,
                Optional.empty(),
                OptionalInt.empty(),
                other.obligation(),
                OptionalInt.empty(),
                Map.of());
        Field code = new Field(
                "x",
                "",
                other.label(),
                AnswerType.CODE,
                Optional.empty(),
                OptionalInt.empty(),
                other.obligation(),
                OptionalInt.empty(),
                Map.of());

        assertThatThrownBy(() -> CellReaders.of(table, 2020, DecimalMark.POINT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CellReaders.of(code, 2020, DecimalMark.POINT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDecimalMarkIsSettledByWhatCannotBeMisread() {
        assertThat(survey("12.5", "1.234")).isEqualTo(DecimalMark.POINT);
        assertThat(survey("1.234,56")).isEqualTo(DecimalMark.COMMA);
        assertThat(survey("12,5")).isEqualTo(DecimalMark.COMMA);
        assertThat(survey("1.234", "1,234", "12", "x", "")).isEqualTo(DecimalMark.UNSETTLED);
        assertThat(survey("12,5", "12.5")).isEqualTo(DecimalMark.UNSETTLED);
        assertThat(survey("1.234.567")).isEqualTo(DecimalMark.UNSETTLED);
    }

    private static DecimalMark survey(String... amounts) {
        DecimalMarkSurvey survey = new DecimalMarkSurvey();
        Stream.of(amounts).forEach(survey::look);
        return survey.mark();
    }

    private static ReadCell text(String text) {
        return reader("title", 2020).read(text);
    }

    private static CellReader reader(String field, int year) {
        return CellReaders.of(StatisticalSurvey.form(year < 2018 ? year : 2020).field(field), year, DecimalMark.POINT);
    }
}
