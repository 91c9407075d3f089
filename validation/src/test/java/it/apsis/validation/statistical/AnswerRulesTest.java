package it.apsis.validation.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Finding;
import it.apsis.finding.Suggestion;
import it.apsis.finding.ValidationReport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules about single answers and about what is the same on every row. */
class AnswerRulesTest {
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "answer-rules.csv", numLinesToSkip = 1, delimiter = '|')
    void tellOfOneCauseOnce(int year, String row, String expected) {
        List<String> found = Returns.of(year).row(row == null ? "" : row).check().findings().stream()
                .map(finding -> finding.question() + ":" + finding.code())
                .toList();

        assertThat(found).containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(ints = {2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024})
    void areContentWithTheCleanActivityOfAnyYear(int year) {
        assertThat(Returns.of(year).row("").findings()).isEmpty();
    }

    @Test
    void suggestNearCodesForAnUnknownOne() {
        Finding finding = only(Returns.of(2020).row("purpose=14039"));

        assertThat(finding.attributes().text("code")).contains("14039");
        assertThat(finding.attributes().text("list")).contains("crs-purposes");
        assertThat(finding.suggestions())
                .hasSize(3)
                .extracting(Suggestion::code)
                .contains("14030", "14031");
    }

    @Test
    void suggestCodesByTheNameThatStandsInACell() {
        Finding finding = only(Returns.of(2020).row("recipient=!code_malformed:Etiopia"));

        assertThat(finding.suggestions()).extracting(Suggestion::code).first().isEqualTo("238");
    }

    @Test
    void nameOtherWrongCodesOfACellBesideTheFirst() {
        Finding finding = only(Returns.of(2020).row("purpose=14039:20/14031:20/14038:30/14037:30"));

        assertThat(finding.attributes().text("code")).contains("14039");
        assertThat(finding.attributes().list("others")).containsExactly("14038", "14037");
    }

    @Test
    void nameValidityAndSuccessorOfARetiredCode() {
        Finding finding = only(Returns.of(2020).row("purpose=23010"));

        assertThat(finding.attributes().text("valid_from")).isEmpty();
        assertThat(finding.attributes().text("valid_to")).contains("2014");
        assertThat(finding.attributes().text("flow_year")).contains("2020");
        assertThat(finding.suggestions()).extracting(Suggestion::code).containsExactly("23110");
    }

    @Test
    void nameTheFirstYearOfACodeThatIsYetToCome() {
        Finding finding = only(Returns.of(2020).row("aid_type=B021"));

        assertThat(finding.attributes().text("valid_from")).contains("2022");
        assertThat(finding.attributes().text("valid_to")).isEmpty();
        assertThat(finding.suggestions()).extracting(Suggestion::code).containsExactly("B02");
    }

    @Test
    void takePeriodsThatDifferInNameAloneForOne() {
        // In the list from 2016 to 2019, and since 2020 under another parent.
        Finding finding = only(Returns.of(2015).row("channel_code=63000"));

        assertThat(finding.attributes().text("valid_from")).contains("2016");
        assertThat(finding.attributes().text("valid_to")).isEmpty();
    }

    @Test
    void giveTheOnlyRightAnswerAsASuggestion() {
        assertThat(only(Returns.of(2020).row("donor=5")).suggestions())
                .extracting(Suggestion::code)
                .containsExactly("6");
        assertThat(only(Returns.of(2020).row("agency=7")).suggestions())
                .extracting(suggestion -> suggestion.name().it())
                .containsExactly("Amministrazioni Locali");
        assertThat(only(Returns.of(2020).row("reporting_year=2019")).suggestions())
                .extracting(Suggestion::code)
                .containsExactly("2020");
    }

    @Test
    void countTheCharactersOfATextThatIsTooLong() {
        Finding finding = only(Returns.of(2020).row("title=" + "a".repeat(160)));

        assertThat(finding.attributes().text("length")).contains("160");
        assertThat(finding.attributes().text("max_length")).contains("150");
    }

    @ParameterizedTest
    @ValueSource(strings = {"à", "a\u0300", "\uD83D\uDCA7"})
    void countCodePointsAfterComposition(String sign) {
        assertThat(Returns.of(2020).row("title=" + sign.repeat(150)).findings()).isEmpty();
        assertThat(Returns.of(2020).row("title=" + sign.repeat(151)).findings())
                .containsExactly("2 title text_too_long");
    }

    @Test
    void countSignsThatCompositionTakesApart() {
        assertThat(Returns.of(2020).row("title=" + "\u0958".repeat(80)).findings())
                .containsExactly("2 title text_too_long");
    }

    @Test
    void passOnWhatTheReaderHasFoundOut() {
        ValidationReport report = Returns.of(2020)
                .row("commitment=!number_malformed:fifty;expected_start=!date_impossible:31-02-2020")
                .check();

        assertThat(report.findings()).extracting(Finding::code).containsExactly("date_impossible", "number_malformed");
        assertThat(report.findings().get(1).value()).isEqualTo("fifty");
    }

    @Test
    void suggestWhatStandsUnderAHeadingThatIsNamedInACell() {
        Finding finding = only(Returns.of(2020).row("purpose=!code_malformed:Istruzione (112)"));

        assertThat(finding.suggestions()).first().extracting(Suggestion::code).isEqualTo("11220");
    }

    @Test
    void allowTheScoresOfTheYearInWords() {
        assertThat(only(Returns.of(2020).row("rmnch=5")).attributes().list("allowed"))
                .containsExactly("0", "1", "2");
        assertThat(only(Returns.of(2019).row("rmnch=5")).attributes().list("allowed"))
                .containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void doNotTellOfRowsOfOtherYearsOneByOneWhereNobodyNamedTheYear() {
        assertThat(Returns.of(2020)
                        .yearNotGiven()
                        .row("")
                        .row("title=b;reporting_year=2019")
                        .findings())
                .containsExactly("0 reporting_year mixed_reporting_years");
    }

    private static Finding only(Returns document) {
        List<Finding> findings = document.check().findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
