package it.apsis.validation;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.testkit.CleanReturns;
import it.apsis.testkit.Slips;
import it.apsis.validation.statistical.StatisticalRules;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IncrementalValidationProperties {
    private static final SurveyValidator VALIDATOR =
            SurveyValidator.of(StatisticalRules.bundled(), ReferenceData.bundled());

    private static final int EDITS = 10;

    @Property(tries = 30)
    void theReportAfterEachEditIsThatOfACheckFromTheStart(
            @ForAll @IntRange(min = CleanReturns.FIRST_YEAR, max = CleanReturns.LAST_YEAR) int flowYear,
            @ForAll @IntRange(min = 0, max = 2) int cap,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SurveyValidator validator = cap == 0 ? VALIDATOR : VALIDATOR.keeping(cap * 7);
        StatisticalReturn document = CleanReturns.next(random, flowYear, 6);
        IncrementalValidation incremental = validator.incremental(document);
        for (int i = 0; i < EDITS; i++) {
            edit(incremental, random, flowYear);

            assertSame(incremental.report(), validator.validate(incremental.document()));
        }
    }

    private static void edit(IncrementalValidation incremental, SplittableRandom random, int flowYear) {
        int kind = random.nextInt(10);
        if (kind == 0 || incremental.size() == 0) {
            incremental.add(CleanReturns.activity(random, flowYear));
        } else if (kind == 1) {
            incremental.remove(random.nextInt(incremental.size()));
        } else if (kind == 2) {
            incremental.add(incremental.get(random.nextInt(incremental.size())));
        } else {
            int index = random.nextInt(incremental.size());
            ActivityRecord edited = Slips.in(random, incremental.get(index), flowYear, 2);
            incremental.set(index, edited);
        }
    }

    private static void assertSame(ValidationReport incremental, ValidationReport full) {
        assertThat(incremental.findings()).isEqualTo(full.findings());
        assertThat(incremental.counts()).isEqualTo(full.counts());
        assertThat(incremental.byCode()).isEqualTo(full.byCode());
        assertThat(incremental.truncated()).isEqualTo(full.truncated());
        assertThat(incremental.totals()).isEqualTo(full.totals());
        assertThat(incremental.source()).isEqualTo(full.source());
        assertThat(incremental.provenance()).isEqualTo(full.provenance());
        assertThat(incremental.edition()).isEqualTo(full.edition());
        assertThat(incremental.faults()).isEqualTo(full.faults());
    }
}
