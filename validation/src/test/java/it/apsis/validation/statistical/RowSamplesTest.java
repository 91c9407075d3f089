package it.apsis.validation.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Finding;
import it.apsis.finding.RuleScope;
import it.apsis.finding.Severity;
import it.apsis.statistical.RuleSample;
import it.apsis.statistical.StatisticalSurvey;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples about one row, without a file: what a sample shows is the rule's own doing. */
final class RowSamplesTest {
    /** What only a reader can tell apart stays with the tests that have one. */
    private static final Set<String> OF_READERS = Set.of(
            "crs_id_malformed",
            "interest_rate_malformed",
            "donor_not_italy",
            "agency_not_local_administration",
            "currency_not_euro",
            "flow_type_not_oda");

    static Stream<RuleSample> samples() {
        return StatisticalSurvey.samples().stream()
                .filter(sample -> StatisticalSurvey.rules().get(sample.rule()).scope() == RuleScope.ROW)
                .filter(sample -> !OF_READERS.contains(sample.rule()))
                .filter(sample -> !sample.document().contains(";;"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_failing_sample_raises_its_rule_and_nothing_else_above_info(RuleSample sample) {
        List<Finding> findings =
                Activities.findings(sample.flowYear(), Activities.of(sample.flowYear(), sample.document()));

        if (sample.fails()) {
            assertThat(findings).extracting(Finding::code).contains(sample.rule());
        } else {
            assertThat(findings).extracting(Finding::code).doesNotContain(sample.rule());
        }
        assertThat(findings)
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .extracting(Finding::code)
                .isSubsetOf(sample.rule());
    }
}
