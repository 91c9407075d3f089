package it.apsis.validation.descriptive;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.descriptive.DescriptiveSample;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.finding.Finding;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.SourceDescription;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.text.Language;
import it.apsis.validation.DocumentValidator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about descriptive questionnaires, against its samples. */
class DescriptiveConformanceTest {
    private static final DocumentValidator<DescriptiveQuestionnaire> VALIDATOR =
            DocumentValidator.of(DescriptiveRules.bundled(), ReferenceData.bundled());

    static List<DescriptiveSample> samples() {
        return DescriptiveSample.all();
    }

    static ValidationReport check(DescriptiveQuestionnaire document, List<?> settings) {
        return VALIDATOR.validate(
                document.form(),
                new SourceDescription(null, null, null, document.answers().size(), 0, null),
                List.of(document),
                settings);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void speaksWhereItHasTo(DescriptiveSample sample) {
        ValidationReport report =
                check(sample.document(), sample.notified().stream().toList());

        assertThat(report.faults()).isEmpty();
        assertThat(report.count(sample.rule()) > 0)
                .as("%s %s: %s", sample.rule(), sample.expect(), report.findings())
                .isEqualTo(sample.isFailing());
        for (Finding finding : report.findings()) {
            for (Language language : Language.values()) {
                assertThat(report.message(finding, language))
                        .isNotBlank()
                        .doesNotContain("{")
                        .doesNotContain("  ");
            }
        }
    }

    @Test
    void everyRuleHasSamplesAndWords() {
        Map<String, List<DescriptiveSample>> byRule =
                samples().stream().collect(Collectors.groupingBy(DescriptiveSample::rule));
        assertThat(DescriptiveSurvey.rules().descriptors()).hasSize(14);
        for (RuleDescriptor descriptor : DescriptiveSurvey.rules().descriptors()) {
            List<DescriptiveSample> own = byRule.getOrDefault(descriptor.code(), List.of());
            assertThat(own.stream().filter(DescriptiveSample::isFailing))
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
                assertThat(descriptor.text(language).explanation()).isNotBlank();
                assertThat(descriptor.text(language).advice()).isNotBlank();
            }
        }
    }

    @Test
    void theCleanDocumentHasNothingToMend() {
        DescriptiveSample clean = samples().stream()
                .filter(sample -> sample.rule().equals("descriptive_own_funds_differ")
                        && sample.expect().equals("passes"))
                .findFirst()
                .orElseThrow();

        assertThat(check(clean.document(), clean.notified().stream().toList()).byCode())
                .isEmpty();
        assertThat(clean.document()).hasToString("DescriptiveQuestionnaire[descriptive 2020, 19 answers]");
    }
}
