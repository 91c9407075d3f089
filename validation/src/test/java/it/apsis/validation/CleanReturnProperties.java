package it.apsis.validation;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.testkit.CleanReturns;
import it.apsis.validation.statistical.StatisticalRules;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CleanReturnProperties {
    private static final SurveyValidator VALIDATOR =
            SurveyValidator.of(StatisticalRules.bundled(), ReferenceData.bundled());

    @Property(tries = 240)
    void nothingIsSaidOfACleanReturnOfAnyYear(
            @ForAll @IntRange(min = CleanReturns.FIRST_YEAR, max = CleanReturns.LAST_YEAR) int flowYear,
            @ForAll long seed) {
        StatisticalReturn document = CleanReturns.next(new SplittableRandom(seed), flowYear, 20);

        ValidationReport report = VALIDATOR.validate(document);

        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .as(() -> document.activities().toString())
                .isEmpty();
        assertThat(report.faults()).isEmpty();
    }
}
