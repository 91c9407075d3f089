package it.apsis.validation.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Finding;
import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import it.apsis.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnRulesTest {
    @Test
    void missActivitiesWhereNothingIsDeclared() {
        assertThat(Returns.of(2020).findings()).containsExactly("0 null return_empty");
        assertThat(Returns.of(2020).row("").findings()).isEmpty();
    }

    @Test
    void acceptADeclarationInstead() {
        assertThat(Returns.of(2020).declared("001272").findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            001272   | 001272 | 2020 | -
            001272   | c_l219 | 2020 | -
            C_L219   | 001272 | 2020 | -
            048017   | 001272 | 2020 | institution_not_respondent
            nobody   | nobody | 2020 | -
            nobody   | other  | 2020 | institution_not_respondent
            001272   | -      | 2020 | -
            001272   | 001272 | 2019 | reporting_year_mismatch
            048017   | 001272 | 2019 | institution_not_respondent reporting_year_mismatch
            """)
    void lookWhoDeclaresAndOfWhichYear(String declaring, String respondent, int year, String codes) {
        ValidationReport report = Returns.of(2020)
                .declared(declaring, year)
                .respondent(respondent)
                .check();

        assertThat(report.findings())
                .extracting(Finding::code)
                .isEqualTo(codes == null ? List.of() : List.of(codes.split(" ")));
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.place().row()).isZero();
            assertThat(report.message(finding, Language.ITALIAN))
                    .contains(finding.code().equals("reporting_year_mismatch") ? "2019" : declaring);
        });
    }

    @Test
    void sayNothingOfTheYearOfADeclarationWhereNobodyNamedOne() {
        assertThat(Returns.of(2020).declared("001272", 2019).yearNotGiven().findings())
                .isEmpty();
    }

    @Test
    void refuseADeclarationBesideActivities() {
        Finding finding = Returns.of(2020)
                .declared("001272")
                .rows(2, "")
                .check()
                .findings()
                .get(0);

        assertThat(finding.code()).isEqualTo("nil_return_with_activities");
        assertThat(finding.attributes().text("rows")).contains("2");
        assertThat(finding.attributes().text("entity")).contains("001272");
    }

    @Test
    void nameTheYearsOfAMixedReturn() {
        Finding finding = Returns.of(2020)
                .yearNotGiven()
                .row("")
                .rows(2, "reporting_year=2021")
                .row("reporting_year=2019")
                .check()
                .findings()
                .get(0);

        assertThat(finding.code()).isEqualTo("mixed_reporting_years");
        assertThat(finding.place().row()).isZero();
        assertThat(finding.attributes().list("years")).containsExactly("2019", "2020", "2021");
        assertThat(finding.attributes().text("rows")).contains("3");
    }

    @Test
    void sayNothingOfTheYearOfAReturnThatHasOne() {
        assertThat(Returns.of(2020)
                        .yearNotGiven()
                        .row("")
                        .row("title=x;reporting_year=")
                        .check()
                        .byCode())
                .doesNotContainKey("mixed_reporting_years");
    }

    @Test
    void nameTheFirstOfManyYearsAndThatOfTheReturn() {
        Returns document = Returns.of(2020).yearNotGiven();
        for (int year = 1900; year < 2000; year++) {
            document.row("title=" + year + ";reporting_year=" + year);
        }

        assertThat(document.check().findings().get(0).attributes().list("years"))
                .hasSize(21)
                .startsWith("1900", "1901")
                .endsWith("1919", "2020");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            crs_id=2020000001               | crs_id=2020000001                                   | -
            crs_id=2020000001               | crs_id=2020000001; recipient=248                    | crs_id_repeated
            crs_id=2020000001               | crs_id=2020000001; purpose=14030                    | crs_id_repeated
            crs_id=2020000001               | crs_id=2020000002; recipient=248                    | -
            crs_id=2099999999               | crs_id=2099999999; recipient=248                    | crs_id_repeated crs_id_year_after_reporting_year
            crs_id=2020000001               | recipient=248                                       | -
            crs_id=2020000001; purpose=14031:40/14030:60 | crs_id=2020000001; purpose=14030:50/14031:50 | -
            crs_id=2020000001; purpose=14031:40/14030:60 | crs_id=2020000001; purpose=14030           | crs_id_repeated
            crs_id=2020000001; purpose=14031:40/14030:60 | crs_id=2020000001; purpose=14031:50/12220:50 | crs_id_repeated
            crs_id=2020000001; aid_type=B02 | crs_id=2020000001; aid_type=B02; recipient=; purpose= | -
            crs_id=2020000001               | crs_id=2020000001; recipient=!code_malformed:x      | code_malformed
            """)
    void doNotAcceptOneNumberForTwoActivities(String first, String second, String code) {
        assertThat(Returns.of(2020)
                        .row(first)
                        .row("title=b;" + second)
                        .check()
                        .byCode()
                        .keySet())
                .containsExactlyElementsOf(code == null ? java.util.List.of() : java.util.List.of(code.split(" ")));
    }

    @Test
    void nameTheRowWhereTheNumberStoodFirst() {
        Finding finding = Returns.of(2020)
                .row("")
                .row("title=b;crs_id=2019123456")
                .row("title=c;crs_id=2019123456;recipient=248")
                .check()
                .findings()
                .get(0);

        assertThat(finding.place().row()).isEqualTo(4);
        assertThat(finding.question()).isEqualTo("crs_id");
        assertThat(finding.attributes().text("first_row")).contains("3");
        assertThat(finding.attributes().list("questions")).containsExactly("crs_id", "recipient", "purpose");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -                      | true
            title= WATER for three villages of the  Louga region | true
            crs_id=2020000001      | true
            title=Another          | false
            recipient=248          | false
            channel_code=23000     | false
            purpose=14030          | false
            commitment=51          | false
            disbursement=31        | false
            disbursement=          | false
            """)
    void wonderAboutRowsThatAreAlike(String second, boolean alike) {
        assertThat(Returns.of(2020)
                        .row("title=Water for three villages of the Louga region")
                        .row("title=Water for three villages of the Louga region;" + second)
                        .check()
                        .byCode()
                        .containsKey("activity_repeated"))
                .isEqualTo(alike);
    }

    @Test
    void doNotCompareRowsOfWhichTooLittleIsKnown() {
        assertThat(Returns.of(2020).row("title=").row("title=").check().byCode())
                .doesNotContainKey("activity_repeated");
        assertThat(Returns.of(2020)
                        .without("commitment", "disbursement")
                        .row("commitment=;disbursement=")
                        .row("commitment=;disbursement=")
                        .findings())
                .isEmpty();
    }
}
