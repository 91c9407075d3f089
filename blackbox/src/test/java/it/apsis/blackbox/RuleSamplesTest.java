package it.apsis.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.csv.CsvReturnReader;
import it.apsis.finding.Finding;
import it.apsis.finding.MessageRenderer;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.NilReturn;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.RuleSample;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.ValidationSession;
import it.apsis.validation.statistical.StatisticalRules;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample of every rule, all the way from bytes to the report. */
class RuleSamplesTest {
    private static final SurveyValidator VALIDATOR =
            SurveyValidator.of(StatisticalRules.bundled(), ReferenceData.bundled());

    static Stream<RuleSample> samples() {
        return StatisticalSurvey.samples().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void raisesItsRuleWhereItFailsAndNowhereElse(RuleSample sample) {
        ValidationReport report = check(sample);

        assertThat(report.faults()).isEmpty();
        if (sample.fails()) {
            assertThat(report.byCode()).containsKey(sample.rule());
            assertThat(report.findings())
                    .filteredOn(finding -> finding.severity() != Severity.INFO)
                    .extracting(Finding::code)
                    .allMatch(sample.rule()::equals);
        } else {
            assertThat(report.byCode()).doesNotContainKey(sample.rule());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasAMessageWithoutGapsInBothLanguages(RuleSample sample) {
        ValidationReport report = check(sample);
        MessageRenderer words =
                MessageRenderer.of(StatisticalSurvey.rules(), StatisticalSurvey.form(sample.flowYear())::label);

        for (Finding finding : report.findings()) {
            for (Language language : Language.values()) {
                assertThat(words.message(finding, language))
                        .as(finding.code())
                        .isNotBlank()
                        .isNotEqualTo(finding.code())
                        // An attribute that is missing leaves a hole.
                        .doesNotContain("  ", "“”", "«»", " .", " ,", "()", "{", "}", "[", "]");
            }
        }
    }

    @Test
    void isThereForEachRuleOnceFailingAndTwicePassing() {
        Map<String, List<RuleSample>> samples =
                samples().collect(Collectors.groupingBy(RuleSample::rule, TreeMap::new, Collectors.toList()));
        Collection<RuleDescriptor> rules = StatisticalSurvey.rules().descriptors();

        assertThat(samples.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        rules.stream().map(RuleDescriptor::code).toList());
        assertThat(samples).allSatisfy((rule, own) -> {
            assertThat(own).filteredOn(RuleSample::fails).isNotEmpty();
            assertThat(own).filteredOn(sample -> !sample.fails()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(own).filteredOn(RuleSample::nearMiss).isNotEmpty();
        });
    }

    private static ValidationReport check(RuleSample sample) {
        ReadingOptions options = ReadingOptions.DEFAULT
                .withFlowYear(sample.yearGiven() ? sample.flowYear() : null)
                .withRespondent(sample.respondent());
        try (ReturnReading reading = CsvReturnReader.open(ReturnSource.of("sample.csv", sample.csv()), options)) {
            ValidationSession session = VALIDATOR.begin(declaring(sample, reading.head()));
            for (ReturnRow row : reading) {
                session.accept(row);
            }
            return session.finish(reading.tail());
        }
    }

    /** A file of activities cannot declare that there is none: a return in JSON can. */
    private static ReturnHead declaring(RuleSample sample, ReturnHead head) {
        return new ReturnHead(
                head.form(),
                head.yearGiven(),
                head.layout(),
                head.file(),
                head.sheet(),
                head.header(),
                head.columns(),
                head.respondent(),
                sample.declared() == null ? null : new NilReturn(sample.declared(), sample.flowYear(), null, null),
                head.findings());
    }
}
