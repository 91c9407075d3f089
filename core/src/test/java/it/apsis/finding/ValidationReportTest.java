package it.apsis.finding;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    void reportsThatSayTheSameAreEqualWhateverTurnsThemIntoWords() {
        ValidationReport report = report(List.of(), UNUSUAL);
        EngineFault fault = new EngineFault("regione_limit", "it.example", 3L, "IllegalStateException: no");

        assertThat(report(List.of(), UNUSUAL).messages()).isNotEqualTo(report.messages());
        assertThat(report(List.of(), UNUSUAL)).isEqualTo(report).hasSameHashCodeAs(report);
        assertThat(report).isNotEqualTo("a report").isNotEqualTo(report(List.of()));
        assertThat(report).isNotEqualTo(report(List.of(fault), UNUSUAL));
        assertThat(report).isNotEqualTo(report(List.of(), UNUSUAL.withSeverity(Severity.ERROR)));
    }

    @Test
    void everyOtherComponentCounts() throws ReflectiveOperationException {
        ValidationReport report = report(List.of(), UNUSUAL);
        Map<String, Object> others = Map.of(
                "provenance",
                new Provenance("0.2", "rules 1", "lists 1", null),
                "edition",
                "2021",
                "source",
                new SourceDescription("a.csv", null, null, 1, 0, null),
                "totals",
                Totals.ZERO,
                "counts",
                Map.of(Severity.INFO, 1L),
                "byCode",
                Map.of("title_too_long", 1L),
                "truncated",
                true,
                "findings",
                List.of(),
                "faults",
                List.of(new EngineFault("regione_limit", "it.example", 3L, "no")));
        RecordComponent[] components = ValidationReport.class.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);

        for (int i = 0; i < components.length; i++) {
            Object[] values = new Object[components.length];
            for (int j = 0; j < components.length; j++) {
                values[j] = components[j].getAccessor().invoke(report);
            }
            String name = components[i].getName();
            if (!name.equals("messages")) {
                values[i] = others.get(name);
                assertThat(ValidationReport.class.getDeclaredConstructor(types).newInstance(values))
                        .as(name)
                        .isNotEqualTo(report);
            }
        }
    }

    @Test
    void anotherSeverityChangesNothingElse() {
        Finding error = UNUSUAL.withSeverity(Severity.ERROR);

        assertThat(error.severity()).isEqualTo(Severity.ERROR);
        assertThat(error.withSeverity(Severity.WARNING)).isEqualTo(UNUSUAL);
        assertThat(UNUSUAL.withSeverity(Severity.WARNING)).isSameAs(UNUSUAL);
    }
}
