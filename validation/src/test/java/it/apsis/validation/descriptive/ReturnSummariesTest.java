package it.apsis.validation.descriptive;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.descriptive.ReturnSummary;
import it.apsis.finding.Finding;
import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import it.apsis.schema.Answer;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.CrsId;
import it.apsis.statistical.NilReturn;
import it.apsis.statistical.StatisticalReturn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReturnSummariesTest {
    private static ValidationReport check(Map<String, Answer> answers) {
        return DescriptiveConformanceTest.check(
                DescriptiveQuestionnaire.of(DescriptiveSurvey.form(2020), answers), List.of());
    }

    @Test
    void aReturnIsSummedUp() {
        StatisticalReturn document = StatisticalReturn.builder()
                .flowYear(2020)
                .addActivities(ActivityRecord.builder()
                        .recipient(new ActivityCode.Recipient("238"))
                        .disbursement(Amount.of("12.5"))
                        .aidType(new ActivityCode.AidType("C01"))
                        .crsId(new CrsId("2020000012"))
                        .build())
                .addActivities(ActivityRecord.builder()
                        .disbursement(Amount.of("1"))
                        .aidType(new ActivityCode.AidType("H03"))
                        .build())
                .addActivities(ActivityRecord.builder().build())
                .build();

        assertThat(ReturnSummaries.of(document))
                .isEqualTo(new ReturnSummary(
                        false, 3, Set.of("238"), Set.of("2020000012"), new BigDecimal("13500"), true));
        assertThat(ReturnSummaries.of(StatisticalReturn.builder()
                                .flowYear(2020)
                                .nilReturn(new NilReturn("016024", 2020, null, null))
                                .build())
                        .nil())
                .isTrue();
    }

    @Test
    void causesAreTold() {
        ValidationReport report = check(Map.of(
                "entity_code", new Answer.Text("zz_999"),
                "priority_countries", new Answer.Items(List.of("62", "Kenia")),
                "staff_fte", new Answer.Text("-1"),
                "covid_impact", new Answer.Text("delay"),
                "networks", new Answer.Text("una"),
                "cofinancing", new Answer.Entries(List.of(Map.of("funder", "EU", "donor", "x"))),
                "reception_with_own_funds", new Answer.Text("sì")));

        Map<String, Severity> severities = report.findings().stream()
                .collect(java.util.stream.Collectors.toMap(Finding::code, Finding::severity, (a, b) -> a));
        assertThat(severities).containsEntry("descriptive_entity_unknown", Severity.WARNING);
        assertThat(report.findings().stream()
                        .filter(finding -> finding.code().equals("descriptive_required_missing"))
                        .map(Finding::question))
                .contains("own_funds", "initiatives", "people_received", "contact_email");
        assertThat(report.findings().stream()
                        .filter(finding -> finding.code().equals("descriptive_type_invalid"))
                        .map(Finding::question))
                .containsExactly("staff_fte", "networks");
        assertThat(report.findings().stream()
                        .filter(finding -> finding.code().equals("descriptive_choice_unknown"))
                        .flatMap(finding -> finding.suggestions().stream())
                        .map(one -> one.code()))
                .contains("delayed", "eu");
        assertThat(report.findings().stream()
                        .filter(finding -> finding.code().equals("descriptive_key_unknown"))
                        .map(finding -> finding.attributes().text("key").orElse("")))
                .containsExactly("cofinancing.donor");
        assertThat(report.findings().stream()
                        .filter(finding -> finding.code().equals("descriptive_code_invalid"))
                        .map(Finding::value))
                .contains("Kenia");
    }
}
