package it.apsis.statistical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Severity;
import it.apsis.schema.Field;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticalReturnTest {
    private final ActivityRecord activity = ActivityRecord.builder()
            .title("Wells")
            .recipient(new ActivityCode.Recipient("269"))
            .unreadable(UnreadableAnswers.NONE.with("expected_start", new Unreadable("31-02-2020", "date_impossible")))
            .build();

    @Test
    void isReadActivityByActivity() {
        StatisticalReturn document = StatisticalReturn.builder()
                .flowYear(2020)
                .entity("001272")
                .addActivities(activity, activity)
                .build();
        try (ReturnReading reading = document.reading()) {
            assertThat(reading.head().flowYear()).isEqualTo(2020);
            assertThat(reading.head().respondent()).isEqualTo("001272");
            assertThat(reading.head().withRespondent("001001").respondent()).isEqualTo("001001");
            assertThatThrownBy(reading::tail).isInstanceOf(IllegalStateException.class);
            Iterator<ReturnRow> rows = reading.iterator();
            ActivityRow first = (ActivityRow) rows.next();
            assertThat(first.row()).isEqualTo(1);
            assertThat(first.place("title")).isEqualTo(new Place(1, 0, null, "title", 14, false));
            assertThat(first.text("title")).isEqualTo("Wells");
            assertThat(first.text("expected_start")).isEqualTo("31-02-2020");
            assertThat(first.text("description")).isNull();
            rows.next();
            assertThat(reading.tail().rows()).isEqualTo(2);
            assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void aRowOfASheetKeepsItsCellsAsTheyWere() {
        ReturnColumns columns = ReturnColumns.ofSheet(List.of(
                new Column(0, "Titolo", "title"), new Column(1, "Ufficio", null), new Column(2, "Title", "title")));
        ActivityRow row = ActivityRow.read(columns, 3, 5, activity, new String[] {"Wells ", "Estero"}, List.of());

        assertThat(row.text("title")).isEqualTo("Wells ");
        assertThat(row.cell(1)).isEqualTo("Estero");
        assertThat(row.cell(0)).isEqualTo("Wells ");
        assertThat(row.cell(2)).isEmpty();
        assertThat(row.cell(-1)).isEmpty();
        assertThat(row.activity()).isSameAs(activity);
        assertThat(row.width()).isEqualTo(2);
        assertThat(row.place("title").address()).contains("A3");
        assertThat(row.place(null).column()).isNull();
        assertThat(row.line()).isEqualTo(5);
        assertThat(columns.isAsked("title")).isTrue();
        assertThat(columns.isAsked("recipient")).isFalse();
        assertThat(row.place("recipient")).isEqualTo(row.place(null));
        assertThat(row.columns().all()).hasSize(3);
    }

    @Test
    void aNilReturnDoesNotPrintThePersonWhoSigns() {
        NilReturn nil = new NilReturn("048017", 2020, "Maria Rossi", LocalDate.of(2021, 2, 10));

        assertThat(nil.toString()).contains("048017").doesNotContain("Rossi");
    }

    @Test
    void whatCouldNotBeReadIsAValue() {
        UnreadableAnswers answers = activity.unreadable();

        assertThat(answers.isEmpty()).isFalse();
        assertThat(UnreadableAnswers.NONE.isEmpty()).isTrue();
        assertThat(answers.asMap()).containsOnlyKeys("expected_start");
        assertThat(answers.get("expected_start")).isEqualTo(new Unreadable("31-02-2020", "date_impossible"));
        assertThat(answers.get("title")).isNull();
        assertThat(answers)
                .isEqualTo(
                        UnreadableAnswers.NONE.with("expected_start", new Unreadable("31-02-2020", "date_impossible")))
                .isNotEqualTo(UnreadableAnswers.NONE);
        assertThat(answers.toString()).contains("31-02-2020");
    }

    @ParameterizedTest
    @CsvSource({"2013,57", "2017,57", "2018,61", "2019,61", "2020,62", "2024,62", "2099,62"})
    void theFormOfAYearHasTheFieldsOfThatYear(int year, int fields) {
        assertThat(StatisticalSurvey.form(year).fields()).hasSize(fields);
    }

    @Test
    void eighteenAnswersAreMandatory() {
        assertThat(StatisticalSurvey.form(2020).fields().stream().filter(Field::isMandatory))
                .hasSize(18);
    }

    @ParameterizedTest
    @ValueSource(ints = {2012, 0, 20200, -1, 2100})
    void thereIsNoFormOfAnyOtherYear(int year) {
        assertThat(StatisticalSurvey.hasForm(year)).isFalse();
        assertThatThrownBy(() -> StatisticalSurvey.form(year)).hasMessageContaining(String.valueOf(year));
    }

    @Test
    void theTableOfRulesIsWhole() {
        assertThat(StatisticalSurvey.rules().descriptors()).hasSize(98);
        assertThat(StatisticalSurvey.workbookRules().descriptors())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(StatisticalSurvey.rules().descriptors());
        assertThat(StatisticalSurvey.rules().get("marker_not_applicable").questions())
                .contains("aid_type", "gender_equality", "disability")
                .doesNotContain("markers");
    }

    @Test
    void aRowThatIsTooShortHasNothingInItsLastColumnsAndKeepsWhatWasSaidOfIt() {
        ReturnColumns columns =
                ReturnColumns.ofSheet(List.of(new Column(0, "Titolo", "title"), new Column(1, "Paese", "recipient")));
        Finding note = new Finding("row_total", Severity.INFO, new Place(3, 5, "Foglio1", null, -1, true), null, null);
        ActivityRow row = ActivityRow.read(
                columns, new Place(3, 5, "Foglio1", null, -1, true), activity, new String[] {"Wells"}, List.of(note));

        assertThat(row.text("title")).isEqualTo("Wells");
        assertThat(row.text("recipient")).isEqualTo("269");
        assertThat(row.place("title").sheet()).isEqualTo("Foglio1");
        assertThat(row.notes()).containsExactly(note);
    }
}
