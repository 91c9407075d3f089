package it.apsis.validation.practice;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Finding;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.SourceDescription;
import it.apsis.finding.ValidationReport;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeSample;
import it.apsis.reference.ReferenceData;
import it.apsis.text.Language;
import it.apsis.validation.DocumentValidator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about sheets, against its samples. */
class PracticeConformanceTest {
    private static final DocumentValidator<PracticeEntry> VALIDATOR =
            DocumentValidator.of(PracticeRules.bundled(), ReferenceData.bundled());

    static List<PracticeSample> samples() {
        return PracticeSample.all();
    }

    static ValidationReport check(List<PracticeEntry> entries, Object... settings) {
        return VALIDATOR.validate(
                PracticeCollection.form(2020),
                new SourceDescription(null, null, null, entries.size(), 0, null),
                entries,
                List.of(settings));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void speaksWhereItHasTo(PracticeSample sample) {
        ValidationReport report = check(sample.entries(), sample.settings());

        assertThat(report.faults()).isEmpty();
        assertThat(report.count(sample.rule()) > 0)
                .as("%s %s: %s", sample.rule(), sample.expect(), report.findings())
                .isEqualTo(sample.isFailing());
        if (sample.isFailing()) {
            for (Finding finding : report.findings()) {
                for (Language language : Language.values()) {
                    assertThat(report.message(finding, language))
                            .isNotBlank()
                            .doesNotContain("{")
                            .doesNotContain("  ");
                }
            }
        } else {
            assertThat(report.byCode())
                    .as("%s %s", sample.rule(), sample.expect())
                    .doesNotContainKey(sample.rule());
        }
    }

    @Test
    void everyRuleHasSamplesAndWords() {
        Map<String, List<PracticeSample>> byRule =
                samples().stream().collect(Collectors.groupingBy(PracticeSample::rule));
        for (RuleDescriptor descriptor : PracticeCollection.rules().descriptors()) {
            List<PracticeSample> own = byRule.getOrDefault(descriptor.code(), List.of());
            assertThat(own.stream().filter(PracticeSample::isFailing))
                    .as(descriptor.code())
                    .isNotEmpty();
            assertThat(own.stream().filter(sample -> !sample.isFailing()))
                    .as(descriptor.code())
                    .hasSizeGreaterThan(1);
            assertThat(own)
                    .as(descriptor.code())
                    .anyMatch(sample -> sample.expect().equals("near"));
            for (Language language : Language.values()) {
                assertThat(descriptor.text(language).summary()).isNotEqualTo(descriptor.code());
                assertThat(descriptor.text(language).message()).isNotBlank();
                assertThat(descriptor.text(language).explanation()).isNotBlank();
                assertThat(descriptor.text(language).advice()).isNotBlank();
            }
        }
    }

    @Test
    void everyRuleOfTheTableIsThere() {
        assertThat(PracticeCollection.rules().descriptors()).hasSize(34);
        assertThat(new BundledPracticeRules()
                        .rules().stream().map(rule -> rule.descriptor().code()))
                .containsAll(PracticeCollection.rules().descriptors().stream()
                        .map(RuleDescriptor::code)
                        .toList());
    }

    @Test
    void theCleanSheetHasNothingToMend() {
        PracticeSample clean = samples().stream()
                .filter(sample -> sample.rule().equals("practice_id_invalid")
                        && sample.expect().equals("passes"))
                .findFirst()
                .orElseThrow();

        assertThat(check(clean.entries()).byCode()).isEmpty();
    }
}
