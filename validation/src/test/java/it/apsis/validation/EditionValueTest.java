package it.apsis.validation;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.EngineFault;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EditionValueTest {
    private static final ReferenceData REFERENCE = ReferenceData.bundled();

    private final AtomicInteger made = new AtomicInteger();
    private final EditionValue<String> value = EditionValue.of((form, reference) -> {
        made.incrementAndGet();
        return form.flowYear() + " " + reference.codeLists().version();
    });

    /** Tells of each line what the value is. */
    private static RuleSet<Line> telling(EditionValue<?> value) {
        return Lines.rules(LineRule.preparing("telling", context -> {
            Object known = value.in(context);
            return (line, out) -> out.report(Raised.byRule().with("value", known.toString()));
        }));
    }

    private static ValidationReport check(DocumentValidator<Line> validator, Questionnaire form) {
        return validator.validate(form, Lines.SOURCE, List.of(Line.of(1, "x")), List.of());
    }

    private static String told(ValidationReport report) {
        return report.findings().get(0).attributes().text("value").orElseThrow();
    }

    @Test
    void isMadeOnceForAllDocumentsOfAnEdition() {
        DocumentValidator<Line> validator = DocumentValidator.of(telling(value), REFERENCE);
        String version = REFERENCE.codeLists().version();

        assertThat(made).hasValue(0);
        assertThat(told(check(validator, StatisticalSurvey.form(2020)))).isEqualTo("2020 " + version);
        assertThat(told(check(validator, StatisticalSurvey.form(2020)))).isEqualTo("2020 " + version);
        assertThat(told(check(validator.keeping(1), StatisticalSurvey.form(2020))))
                .isEqualTo("2020 " + version);
        assertThat(made).hasValue(1);

        assertThat(told(check(validator, StatisticalSurvey.form(2014)))).isEqualTo("2014 " + version);
        assertThat(made).hasValue(2);
    }

    @Test
    void belongsToAValidatorAndItsReferenceData() {
        check(DocumentValidator.of(telling(value), REFERENCE), StatisticalSurvey.form(2020));
        check(DocumentValidator.of(telling(value), REFERENCE), StatisticalSurvey.form(2020));

        assertThat(made).hasValue(2);
    }

    @Test
    void isMadeAnewForAFormOfAnApplicationsOwn() {
        DocumentValidator<Line> validator = DocumentValidator.of(telling(value), REFERENCE);
        List<Field> fields = StatisticalSurvey.fields();

        check(validator, Questionnaire.of("own", 2020, fields));
        check(validator, Questionnaire.of("own", 2020, fields.subList(0, 10)));
        assertThat(made).hasValue(2);

        check(validator, Questionnaire.of("own", 2020, fields));
        assertThat(made).hasValue(2);
    }

    @Test
    void whatCannotBeMadeIsAFaultOfTheRuleInEachDocument() {
        DocumentValidator<Line> validator = DocumentValidator.of(
                telling(EditionValue.of((form, reference) -> {
                    throw new IllegalStateException("no list of " + form.flowYear());
                })),
                REFERENCE);

        for (int i = 0; i < 2; i++) {
            ValidationReport report = check(validator, StatisticalSurvey.form(2020));
            assertThat(report.findings()).isEmpty();
            assertThat(report.faults()).extracting(EngineFault::rule).containsExactly("telling");
            assertThat(report.faults().get(0).message()).contains("no list of 2020");
        }
    }

    @Test
    void aValueOfNothingIsAFaultThatSaysSo() {
        @SuppressWarnings("NullAway") // As an application without a checker for nulls would write it.
        EditionValue<String> nothing = EditionValue.of((form, reference) -> null);
        ValidationReport report =
                check(DocumentValidator.of(telling(nothing), REFERENCE), StatisticalSurvey.form(2020));

        assertThat(report.faults()).extracting(EngineFault::rule).containsExactly("telling");
        assertThat(report.faults().get(0).message())
                .contains("an EditionValue made null for the form statistical of 2020");
    }

    @Test
    void formsThatAreMadeAnewForEachDocumentDoNotFillTheMemory() {
        Editions editions = new Editions(REFERENCE);
        Questionnaire first = form(0);
        Edition met = editions.of(first);

        assertThat(editions.of(form(0))).isSameAs(met);
        for (int i = 1; i <= 1_000; i++) {
            editions.of(form(i));
            assertThat(editions.size()).isLessThanOrEqualTo(64);
        }
        assertThat(editions.of(first)).isNotSameAs(met);
    }

    private static Questionnaire form(int number) {
        return Questionnaire.of("form " + number, 2020, List.of());
    }

    @Test
    void threadsThatAskAtOnceGetOneValue() throws Exception {
        int threads = 8;
        CyclicBarrier all = new CyclicBarrier(threads);
        EditionValue<Object> slow = EditionValue.of((form, reference) -> new Object());
        Edition edition = new Editions(REFERENCE).of(StatisticalSurvey.form(2020));
        ConcurrentLinkedQueue<Object> got = new ConcurrentLinkedQueue<>();
        List<Thread> started = new ArrayList<>();
        IntStream.range(0, threads).forEach(i -> {
            Thread thread = new Thread(() -> {
                await(all);
                got.add(edition.value(slow));
            });
            thread.start();
            started.add(thread);
        });
        for (Thread thread : started) {
            thread.join();
        }

        assertThat(got).hasSize(threads).containsOnly(edition.value(slow));
    }

    private static void await(CyclicBarrier all) {
        try {
            all.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
