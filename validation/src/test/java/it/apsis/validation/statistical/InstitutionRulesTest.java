package it.apsis.validation.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Finding;
import it.apsis.finding.Severity;
import it.apsis.finding.Suggestion;
import it.apsis.finding.ValidationReport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2020 | Comune di Torino                       | -
            2020 | TORINO                                 | -
            2020 | Città metropolitana di Milano           | -
            2019 | Città metropolitana di Milano           | entity_kind_not_invited
            2014 | Città metropolitana di Milano           | -
            2020 | Regione Toscana                        | entity_kind_not_invited
            2020 | Provincia di Siena                     | entity_kind_not_invited
            2020 | Provincia di Acquachiara               | entity_kind_not_invited
            2014 | Regione Toscana                        | -
            2014 | Provincia di Acquachiara               | entity_unknown
            2020 | Comune di Acquachiara                  | entity_unknown
            2020 | Unione dei Comuni di Acquachiara       | entity_unknown
            2019 | Unione dei Comuni di Acquachiara       | entity_kind_not_invited
            2020 | Comunità montana di Acquachiara        | entity_unknown
            2019 | Comunità montana di Acquachiara        | entity_kind_not_invited
            2020 | Comune di Bazzano                      | entity_suppressed
            2013 | Comune di Bazzano                      | -
            """)
    void judgeTheNotifyingBody(int year, String name, String code) {
        assertThat(Returns.of(year).row("institution=" + name).check().byCode().keySet())
                .containsExactlyElementsOf(code == null ? List.of() : List.of(code));
    }

    @Test
    void tellOfEachNameOnceWhereItStandsFirst() {
        assertThat(Returns.of(2020)
                        .row("")
                        .rows(2, "institution=Regione Toscana")
                        .rows(1, "")
                        .rows(2, "institution=REGIONE TOSCANA")
                        .row("title=z;institution=Regione Lazio")
                        .findings())
                .containsExactly("3 institution entity_kind_not_invited", "8 institution entity_kind_not_invited");
    }

    @Test
    void nameTheKindsThatWereAsked() {
        Finding finding = Returns.of(2020)
                .row("institution=Regione Toscana")
                .check()
                .findings()
                .get(0);

        assertThat(finding.attributes().text("kind")).contains("Regione");
        assertThat(finding.attributes().text("edition")).contains("2020");
        assertThat(finding.attributes().list("invited"))
                .containsExactly("Comuni", "Città metropolitane", "Unioni di Comuni");
    }

    @Test
    void suggestNamesNearAnUnknownOne() {
        Finding finding = Returns.of(2020)
                .row("institution=Comune di Torrino")
                .check()
                .findings()
                .get(0);

        assertThat(finding.code()).isEqualTo("entity_unknown");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.suggestions()).extracting(Suggestion::code).contains("001272");
    }

    @Test
    void onlyWarnOfNamesOfWhichThereIsNoCompleteList() {
        assertThat(Returns.of(2020)
                        .row("institution=Consorzio Acquachiara")
                        .check()
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void nameTheLastDayOfASuppressedComune() {
        Finding finding = Returns.of(2020)
                .row("institution=Comune di Bazzano")
                .check()
                .findings()
                .get(0);

        assertThat(finding.attributes().text("valid_to")).contains("31-12-2013");
        assertThat(finding.attributes().text("flow_year")).contains("2020");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            001272          | Comune di Torino     | -
            001272          | Città di Torino      | -
            c_l219          | Comune di Torino     | -
            Comune di Torino | Torino              | -
            015146          | Comune di Torino     | institution_not_respondent
            015146          | Regione Toscana      | entity_kind_not_invited
            015146          | Comune di Torrino    | entity_unknown
            015146          | Comune di Bazzano    | entity_suppressed
            999999          | Comune di Torino     | -
            """)
    void holdTheNotifyingBodyAgainstTheRespondent(String respondent, String name, String code) {
        assertThat(Returns.of(2020)
                        .respondent(respondent)
                        .row("institution=" + name)
                        .check()
                        .byCode()
                        .keySet())
                .containsExactlyElementsOf(code == null ? List.of() : List.of(code));
    }

    @Test
    void nameTheRespondent() {
        Finding finding =
                Returns.of(2020).respondent("015146").row("").check().findings().get(0);

        assertThat(finding.attributes().text("respondent")).contains("015146");
        assertThat(finding.attributes().text("respondent_name")).contains("Comune di Milano");
    }

    @Test
    void stopLookingForNearNamesInAFileOfNothingButUnknownOnes() {
        Returns document = Returns.of(2020);
        for (int i = 0; i < 200; i++) {
            document.row("title=" + i + ";institution=" + (i % 2 == 0 ? "Comune di Qwertz " : "Unione Qwertz ") + i);
        }
        document.row("").row("title=z;institution=Provincia di Siena");

        List<Finding> findings = document.check().findings();

        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .hasSize(101);
        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .hasSize(100);
        assertThat(findings).last().extracting(Finding::code).isEqualTo("entity_kind_not_invited");
    }

    @Test
    void areSearchedForNearNamesUntilTooManyWereWrong() {
        Returns document = Returns.of(2020);
        for (int i = 0; i < 99; i++) {
            document.row("title=" + i + ";institution=Unione Qwertz " + i);
        }
        document.row("title=a;institution=Comune di Tornio").row("title=b;institution=Comune di Milnao");

        List<Finding> findings = document.check().findings();

        assertThat(findings.get(99).suggestions()).extracting(Suggestion::code).contains(near("Comune di Tornio"));
        assertThat(findings.get(100).suggestions()).isEmpty();
        assertThat(near("Comune di Milnao")).isNotEmpty();
    }

    private static String near(String name) {
        return Returns.of(2020)
                .row("institution=" + name)
                .check()
                .findings()
                .get(0)
                .suggestions()
                .get(0)
                .code();
    }

    @Test
    void areAllCountedWhereTheReportIsFull() {
        Returns document =
                Returns.of(2020).by(Returns.validator(Returns.rules()).keeping(2));
        for (int i = 0; i < 5; i++) {
            document.row("title=" + i + ";institution=Comune di Qwertz " + i)
                    .row("title=u" + i + ";institution=Unione Qwertz " + i);
        }

        ValidationReport report = document.check();

        assertThat(report.findings()).hasSize(2);
        assertThat(report.counts()).containsEntry(Severity.ERROR, 5L).containsEntry(Severity.WARNING, 5L);
    }
}
