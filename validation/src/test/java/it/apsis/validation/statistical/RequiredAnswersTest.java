package it.apsis.validation.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Finding;
import it.apsis.finding.Suggestion;
import it.apsis.finding.ValidationReport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredAnswersTest {
    @Test
    void areMissedOnTheirRow() {
        assertThat(Returns.of(2020).row("").row("title=;crs_id=2020000001").findings())
                .containsExactly("3 title required_answer_missing");
    }

    @Test
    void areMissedOnceOnTheHeaderWhereEveryRowMissesThem() {
        ValidationReport report =
                Returns.of(2020).rows(3, "nature_of_submission=").check();

        assertThat(Returns.shown(report)).containsExactly("1 nature_of_submission column_blank");
        Finding finding = report.findings().get(0);
        assertThat(finding.place().address()).contains("G1");
        assertThat(finding.place().line()).isEqualTo(1);
        assertThat(finding.attributes().text("rows")).contains("3");
        assertThat(finding.value()).isNull();
        assertThat(report.byCode()).containsOnlyKeys("column_blank");
    }

    @Test
    void areMissedInADocumentWithoutHeaderAsAWhole() {
        assertThat(Returns.of(2020).notASheet().rows(2, "description=").findings())
                .containsExactly("0 description column_blank");
    }

    @Test
    void areMissedOnTheRowWhereThereIsOnlyOne() {
        assertThat(Returns.of(2020).row("description=").findings())
                .containsExactly("2 description required_answer_missing");
    }

    @Test
    void areHeldBackUntilAValueAppears() {
        assertThat(Returns.of(2020)
                        .rows(2, "description=")
                        .row("")
                        .row("title=x;description=")
                        .findings())
                .containsExactly(
                        "2 description required_answer_missing",
                        "3 description required_answer_missing",
                        "5 description required_answer_missing");
    }

    @Test
    void areNotMissedOnEveryRowWhereOneIsExcused() {
        assertThat(Returns.of(2020)
                        .row("recipient=")
                        .row("title=x;aid_type=B02;recipient=")
                        .findings())
                .containsExactly("2 recipient required_answer_missing");
    }

    @Test
    void areNotMissedOnEveryRowWhereOneCannotBeRead() {
        assertThat(Returns.of(2020)
                        .rows(2, "recipient=")
                        .row("recipient=!code_malformed:x")
                        .findings())
                .containsExactly(
                        "2 recipient required_answer_missing",
                        "3 recipient required_answer_missing",
                        "4 recipient code_malformed");
    }

    @Test
    void areNotMissedWhereTheyWereNotAsked() {
        assertThat(Returns.of(2020).without("title").row("title=").findings()).isEmpty();
    }

    @Test
    void areCountedExactlyHoweverFewAreKept() {
        ValidationReport report = Returns.of(2020)
                .by(Returns.validator(Returns.rules()).keeping(10))
                .rows(2_000, "description=;nature_of_submission=")
                .row("")
                .rows(5, "description=")
                .check();

        assertThat(report.byCode()).containsOnlyKeys("required_answer_missing");
        assertThat(report.byCode().get("required_answer_missing")).isEqualTo(4_005L);
        assertThat(report.truncated()).isTrue();
        assertThat(Returns.shown(report)).hasSize(10).last().isEqualTo("6 description required_answer_missing");
        assertThat(report.faults()).isEmpty();
    }

    @Test
    void areOnlyCountedBehindTheLastThatIsKept() {
        ValidationReport report = Returns.of(2020)
                .by(Returns.validator(Returns.rules()).keeping(10))
                .row("")
                .rows(50, "description=")
                .check();

        assertThat(report.byCode().get("required_answer_missing")).isEqualTo(50L);
        assertThat(Returns.shown(report)).hasSize(10).last().isEqualTo("12 description required_answer_missing");
    }

    @Test
    void areAllKeptWhereThereIsNoCap() {
        ValidationReport report = Returns.of(2020)
                .by(Returns.validator(Returns.rules()).keeping(0))
                .rows(3_000, "description=")
                .row("")
                .check();

        assertThat(report.findings()).hasSize(3_000);
        assertThat(report.truncated()).isFalse();
        assertThat(report.faults()).isEmpty();
    }

    @Test
    void areToldOfByTheirHeaderEvenWhereTheCellsAreSwitchedOff() {
        assertThat(Returns.of(2020)
                        .by(Returns.validator(Returns.rules().without("required_answer_missing")))
                        .rows(2, "description=")
                        .row("title=")
                        .without("donor")
                        .findings())
                .isEmpty();
        assertThat(Returns.of(2020)
                        .by(Returns.validator(Returns.rules().without("required_answer_missing")))
                        .rows(2, "description=")
                        .findings())
                .containsExactly("1 description column_blank");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            commitment=50; disbursement=30                     | 1
            commitment=50; disbursement=                       | 1
            commitment=50; disbursement=50                     | 1 8
            commitment=50; crs_id=2020000001                   | 1
            commitment=50; crs_id=2018000001                   | 3
            commitment=50; crs_id=2018000001; reporting_year=  | 1
            commitment=0; disbursement=30                      | 3
            commitment=0; disbursement=30; crs_id=2018000001   | 3
            commitment=0; disbursement=30; crs_id=2020000001   | -
            commitment=0; disbursement=0                       | -
            commitment=0; disbursement=                        | -
            commitment=-50; disbursement=0                     | 3 2
            commitment=50; disbursement=-3                     | 3 2
            commitment=!number_malformed:x; disbursement=50    | -
            """)
    void suggestTheNatureThatAmountsAndNumberImply(String row, String natures) {
        List<Finding> findings =
                Returns.of(2020).row("nature_of_submission=;" + row).check().findings();

        assertThat(findings)
                .filteredOn(finding -> "nature_of_submission".equals(finding.question()))
                .flatExtracting(Finding::suggestions)
                .extracting(Suggestion::code)
                .containsExactlyElementsOf(natures == null ? List.of() : List.of(natures.split(" ")));
    }

    @Test
    void suggestTheNatureOnRowsThatWereHeldBackToo() {
        List<Finding> findings = Returns.of(2020)
                .row("nature_of_submission=")
                .row("nature_of_submission=;title=b;commitment=0")
                .row("title=c")
                .check()
                .findings();

        assertThat(findings)
                .flatExtracting(Finding::suggestions)
                .extracting(Suggestion::code)
                .containsExactly("1", "3");
    }
}
