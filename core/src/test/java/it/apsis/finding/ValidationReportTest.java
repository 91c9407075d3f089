package it.apsis.finding;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidationReportTest {
    private static final Finding UNUSUAL =
            new Finding("donor_not_italy", Severity.WARNING, Place.row(1, 2), "donor", "5");

    private static ValidationReport report(List<EngineFault> faults, Finding... findings) {
        FindingCollector collector = FindingCollector.keeping(0);
        List.of(findings).forEach(collector::add);
        return new ValidationReport(
                new Provenance("0.1", "rules 1", "lists 1", null),
                "2020",
                new SourceDescription(null, null, null, 1, 0, null),
                null,
                collector.counts(),
                collector.byCode(),
                collector.truncated(),
                collector.findings(),
                faults,
                MessageRenderer.of(StatisticalSurvey.rules(), StatisticalSurvey.form(2020)::label));
    }

    @Test
    void isAcceptableUnlessThereIsAnErrorOrAFault() {
        EngineFault fault = new EngineFault("regione_limit", "it.example", 3L, "IllegalStateException: no");

        assertThat(report(List.of()).isAcceptable()).isTrue();
        assertThat(report(List.of(), UNUSUAL).isAcceptable()).isTrue();
        assertThat(report(List.of(), UNUSUAL.withSeverity(Severity.ERROR)).isAcceptable())
                .isFalse();
        assertThat(report(List.of(fault), UNUSUAL).isAcceptable()).isFalse();
    }

    @Test
    void countsByRuleAndSaysEachFindingInWords() {
        ValidationReport report = report(List.of(), UNUSUAL, UNUSUAL);

        assertThat(report.count("donor_not_italy")).isEqualTo(2);
        assertThat(report.count("title_too_long")).isZero();
        assertThat(report.count(Severity.WARNING)).isEqualTo(2);
        assertThat(report.count(Severity.ERROR)).isZero();
        assertThat(report.message(UNUSUAL, Language.ITALIAN)).contains("5");
    }

    @Test
    void anotherSeverityChangesNothingElse() {
        Finding error = UNUSUAL.withSeverity(Severity.ERROR);

        assertThat(error.severity()).isEqualTo(Severity.ERROR);
        assertThat(error.withSeverity(Severity.WARNING)).isEqualTo(UNUSUAL);
        assertThat(UNUSUAL.withSeverity(Severity.WARNING)).isSameAs(UNUSUAL);
    }
}
