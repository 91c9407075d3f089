package it.apsis.export.descriptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.descriptive.DescriptiveQuestions;
import it.apsis.descriptive.DescriptiveSample;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.export.Reasons;
import it.apsis.schema.Questionnaire;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptive questionnaires as they come in and go out. */
class DescriptiveJsonTest {
    private static final Questionnaire FORM = DescriptiveSurvey.form(2020);

    private static DescriptiveQuestionnaire read(String text) {
        return DescriptiveJson.read(FORM, text.getBytes(StandardCharsets.UTF_8), "a.json")
                .document();
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        for (DescriptiveSample sample : DescriptiveSample.all()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DescriptiveJson.writeWithPersonalData(sample.document(), out);

            assertThat(DescriptiveJson.read(FORM, out.toByteArray(), null).document())
                    .isEqualTo(sample.document());
        }
    }

    @Test
    void personalDataStaysBehind() throws IOException {
        DescriptiveQuestionnaire document = read("""
                {"entity_code": "016024", "contact_name": "Anna Prova", "contact_email": "anna@example.org", "phone": "035 123456",
                 "contact_role": "Dirigente", "certified_email": "pec@example.org", "secret": "Anna"}""");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DescriptiveJson.write(document, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("016024", "pec@example.org")
                .doesNotContain("Anna", "anna", "035 123456", "Dirigente");
        assertThat(document.toString()).doesNotContain("Anna", "016024");
        assertThat(document.text("contact_email")).isNull();
    }

    @Test
    void numbersAreReadExactly() {
        DescriptiveQuestionnaire document = read(
                "{\"own_funds\": 12345678901234567890.12, \"staff_headcount\": 3, \"budget_chapter\": true, \"since_year\": 1999}");

        assertThat(document.get(DescriptiveQuestions.OWN_FUNDS)).contains(new BigDecimal("12345678901234567890.12"));
        assertThat(document.get(DescriptiveQuestions.STAFF_HEADCOUNT)).contains(3L);
        assertThat(document.get(DescriptiveQuestions.BUDGET_CHAPTER)).contains(true);
        assertThat(document.get(DescriptiveQuestions.SINCE_YEAR)).contains(1999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}, {}]", "[1]", "1", "", "{\"a\""})
    void refusesWhatIsNoObject(String text) {
        assertThatThrownBy(() -> read(text)).satisfies(Reasons.IN_BOTH_LANGUAGES);
    }
}
