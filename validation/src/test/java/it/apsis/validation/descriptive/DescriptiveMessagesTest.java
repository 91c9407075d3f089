package it.apsis.validation.descriptive;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.descriptive.DescriptiveSample;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.descriptive.ReturnSummary;
import it.apsis.finding.ValidationReport;
import it.apsis.schema.Questionnaire;
import it.apsis.schema.SampleAnswers;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityRecord;
import it.apsis.text.CsvTable;
import it.apsis.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever fills in a questionnaire reads: which answer, which row and column of a table, and what is wrong with it. */
class DescriptiveMessagesTest {
    private static final ReturnSummary NOTIFIED =
            new ReturnSummary(false, 1, Set.of("238", "253"), Set.of("2020000012"), new BigDecimal("52000"), true);

    private static List<String> messages(String differences, Object... settings) {
        return messages(Language.ENGLISH, differences, settings);
    }

    private static List<String> messages(Language language, String differences, Object... settings) {
        Questionnaire form = DescriptiveSurvey.form(2020);
        ValidationReport report = DescriptiveConformanceTest.check(
                DescriptiveQuestionnaire.of(
                        form,
                        SampleAnswers.read(
                                form,
                                CsvTable.resource(DescriptiveSample.class, "sample-answers.csv"),
                                differences.replace(" & ", "\n"))),
                List.of(settings));
        return report.findings().stream()
                .map(finding -> report.message(finding, language))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "entity_code=16024|perhaps 016024",
                "priority_countries=238;9999|row 2: \"9999\" is not a code that is valid in 2020",
                "priority_countries=55;62;236;238;Kenia|row 5: \"Kenia\"",
                "initiatives=Acqua:9999|row 1, column Country: \"9999\" is not a code that is valid in 2020",
                "initiatives=A:238:::::;B:238::2020-02-02:2020-02-01|row 2: it ends on 2020-02-01, before it starts on 2020-02-02",
                "initiatives=A:238::ieri|row 1, column Start: \"ieri\" does not have the form that is asked, such as 31-12-2020.",
                "initiatives=A:238::::-5|row 1, column Amount (euro): the amount -5 is negative",
                "awareness_events=-1|\"-1\" does not have the form that is asked, such as 12.",
                "staff_fte=-0.5|\"-0.5\" does not have the form that is asked, such as 0,5.",
                "own_funds=molti|\"molti\" does not have the form that is asked, such as 12500,50.",
                "phone=nessuno|such as +39 035 399111.",
                "budget_chapter=forse|such as true.",
                "since_year=98|such as 2015.",
                "unaccompanied_minors=13|: 13, more than the people received (12)",
                "territorial_partnerships=P:238:2015:friends|row 1, column Kind: \"friends\" is none of the choices",
                "own_funds=|Own funds (euro) is missing. Answer it.",
                "people_received=|People received is missing: it has to be answered when “Reception with own funds” is “yes”. Answer it.",
                "colour=red|\"colour\" is no question of this form",
            })
    void sayWhereAndWhat(String differences, String expected) {
        assertThat(messages(differences, NOTIFIED))
                .anySatisfy(message -> assertThat(message).contains(expected));
    }

    @Test
    void sayAConditionInTheWordsOfTheForm() {
        assertThat(messages(Language.ITALIAN, "people_received=", NOTIFIED))
                .containsExactly(
                        "Manca la risposta a Persone accolte: è dovuta quando «Accoglienza con fondi propri» è «sì»."
                                + " Va indicata.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "awareness_events=0",
                "staff_fte=0",
                "unaccompanied_minors=12",
                "initiatives=A:238::2020-02-01:2020-02-01:0",
                "own_funds=51001",
                "own_funds=52999,99",
                "initiatives=A:238:::::: 2020000012 "
            })
    void sayNothingOfWhatIsRight(String differences) {
        assertThat(messages(differences, NOTIFIED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "priority_countries=238;55|no activity of the statistical return is in 55.",
                "initiatives=A:238;B:238::::::2019000001|row 2: no activity of the statistical return has the identification number 2019000001",
                "own_funds=53000|while the disbursements of the statistical return are 52000 euro (difference 1000)",
                "reception_with_own_funds=false & people_received= & unaccompanied_minors=|the two questionnaires differ",
            })
    void areComparedWithTheReturnOfTheSameBody(String differences, String expected) {
        assertThat(messages(differences, NOTIFIED)).singleElement().asString().contains(expected);
        assertThat(messages(differences)).isEmpty();
    }

    @Test
    void aPersonIsNotShown() {
        assertThat(messages("contact_email=anna rossi", NOTIFIED))
                .singleElement()
                .asString()
                .contains("such as ufficio@example.org")
                .doesNotContain("anna");
    }

    @Test
    void theYearsOfACodeOfOtherYearsAreTold() {
        assertThat(messages("initiatives=A:99999", NOTIFIED).get(0)).doesNotContain("its years are");
        assertThat(messages("priority_sdgs=6.1;6.9", NOTIFIED))
                .singleElement()
                .asString()
                .contains("row 2", "\"6.9\" is not a code that is valid in 2020");
    }

    @ParameterizedTest
    @CsvSource({"H01, false", "H02, true", "H04, true", "H06, true", "H07, false", "G01, false", "I01, false"})
    void receptionIsWhatHasItsTypesOfAid(String aidType, boolean reception) {
        ReturnSummaries summary = new ReturnSummaries();
        summary.add(ActivityRecord.builder()
                .aidType(new ActivityCode.AidType(aidType))
                .build());

        assertThat(summary.summary(false).reception()).isEqualTo(reception);
    }

    @Test
    void theRulesHaveAProvider() {
        assertThat(DescriptiveRules.provider().name()).isNotBlank();
        assertThat(DescriptiveRules.provider().version()).isNotBlank();
        assertThat(DescriptiveRules.provider().rules()).hasSize(14);
        assertThat(DescriptiveRules.bundled()).isNotNull();
    }
}
