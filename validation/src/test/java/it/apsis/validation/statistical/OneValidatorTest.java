package it.apsis.validation.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Finding;
import it.apsis.finding.ValidationReport;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.RuleSample;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.validation.SurveyValidator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One validator for an application, and its documents of all years at the same time. */
final class OneValidatorTest {
    private static final int ROUNDS = 3;
    private static final int THREADS = 4;

    /** A sample in a year that need not be its own: what one year has looked up must not serve another. */
    private record Case(int year, String document) {
        List<Finding> judged(SurveyValidator validator) {
            ActivityRecord activity = Activities.of(year, document);
            ValidationReport report = Activities.report(validator, year, Set.of(), activity);
            assertThat(report.faults()).isEmpty();
            return report.findings();
        }
    }

    private static List<Case> cases() {
        List<RuleSample> samples = RowSamplesTest.samples().toList();
        return IntStream.range(0, samples.size())
                .filter(i -> i % 5 == 0)
                .boxed()
                .flatMap(i -> IntStream.of(samples.get(i).flowYear(), 2014, 2024)
                        .distinct()
                        .filter(year -> canBeAsked(samples.get(i).document(), year))
                        .mapToObj(year -> new Case(year, samples.get(i).document())))
                .toList();
    }

    private static boolean canBeAsked(String document, int year) {
        return List.of(document.split(";", -1)).stream()
                .map(part -> part.split("=", -1)[0].strip())
                .allMatch(key ->
                        key.isEmpty() || StatisticalSurvey.form(year).find(key).isPresent());
    }

    @Test
    void judges_documents_of_several_years_and_threads_as_a_validator_of_their_own_does() throws Exception {
        List<Case> cases = cases();
        List<List<Finding>> alone =
                cases.stream().map(one -> one.judged(Activities.validator())).toList();
        assertThat(alone).hasSizeGreaterThan(60);

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                SurveyValidator shared = Activities.validator();
                List<Future<List<Finding>>> together = threads.invokeAll(cases.stream()
                        .<Callable<List<Finding>>>map(one -> () -> one.judged(shared))
                        .toList());
                for (int i = 0; i < cases.size(); i++) {
                    assertThat(together.get(i).get()).as("%s", cases.get(i)).isEqualTo(alone.get(i));
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
