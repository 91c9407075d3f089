package it.apsis.validation.practice;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Finding;
import it.apsis.finding.SourceDescription;
import it.apsis.finding.ValidationReport;
import it.apsis.practice.PracticeAnswers;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeSample;
import it.apsis.practice.PracticeSettings;
import it.apsis.practice.PracticeSheet;
import it.apsis.practice.StateChange;
import it.apsis.reference.ReferenceData;
import it.apsis.schema.Answer;
import it.apsis.validation.DocumentValidator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What samples of single rules do not show: which rule wins, what is told, and of how many. */
class PracticeRulesTest {
    private static final PracticeSheet CLEAN =
            PracticeSample.all().get(3).entries().get(0).sheet();

    private static List<Finding> check(PracticeSheet... sheets) {
        List<PracticeEntry> entries = new ArrayList<>();
        for (PracticeSheet sheet : sheets) {
            entries.add(PracticeEntry.of(entries.size() + 1L, sheet));
        }
        return PracticeConformanceTest.check(entries).findings();
    }

    private static PracticeSheet.Builder clean() {
        return PracticeSheet.builder().from(CLEAN);
    }

    private static List<String> codes(PracticeSheet... sheets) {
        return check(sheets).stream().map(Finding::code).toList();
    }

    @Test
    void theSpecificRuleWins() {
        assertThat(codes(clean().providerRegion("3")
                        .providerCode(null)
                        .providerType("UNIONE")
                        .build()))
                .containsExactly("practice_region_invalid");
        assertThat(codes(clean().declaredClass("MIXED").build())).containsExactly("practice_mixed_single_component");
        assertThat(codes(clean().id(null).build())).containsExactly("practice_id_invalid");
        PracticeSheet unread = PracticeAnswers.read(Map.of("submitted", new Answer.Text("ieri")));
        assertThat(codes(unread)).contains("date_malformed");
        assertThat(check(unread).stream()
                        .filter(finding -> finding.code().equals("practice_required_missing"))
                        .map(Finding::question))
                .doesNotContain("submitted", "id")
                .contains("title", "funding", "state");
    }

    @Test
    void whatIsPublishedIsJudgedOnce() {
        List<Finding> findings = check(clean().state("PUBLISHED")
                .addLinks("ftp://example.org", "nessuno")
                .peopleReached(-1L)
                .build());

        assertThat(findings.stream().filter(one -> one.code().equals("practice_published_undetermined")))
                .hasSize(1)
                .allMatch(one -> one.attributes().text("errors").orElse("").equals("3"));
    }

    @Test
    void aSwitchedOffRuleDoesNotCount() {
        PracticeSheet sheet =
                clean().state("PUBLISHED").addLinks("ftp://example.org").build();
        ValidationReport report = DocumentValidator.of(
                        PracticeRules.bundled().without("practice_link_invalid"), ReferenceData.bundled())
                .validate(
                        PracticeCollection.form(2020),
                        new SourceDescription(null, null, null, 1, 0, null),
                        List.of(PracticeEntry.of(1, sheet)),
                        List.of());

        assertThat(report.byCode()).doesNotContainKey("practice_published_undetermined");
    }

    @Test
    void nearValuesAreSuggested() {
        assertThat(check(clean().providerRegion("3")
                                .providerType("UNIONE")
                                .providerCode(null)
                                .build())
                        .get(0)
                        .suggestions())
                .extracting(one -> one.code())
                .containsExactly("03");
        Finding code = check(clean().providerCode("16024").build()).get(0);
        assertThat(code.attributes().text("reason")).contains("malformed");
        assertThat(code.suggestions()).extracting(one -> one.code()).contains("016024");
        assertThat(check(clean().providerCode(null).build()).get(0).suggestions())
                .extracting(one -> one.code())
                .contains("016024");
        assertThat(check(clean().continuation("Sì").build()).get(0).suggestions())
                .extracting(one -> one.code())
                .contains("YES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tel. 035 399111",
                "cell. 333-1234567",
                "+39 347 12 34 567",
                "0039 06 1234567",
                "(06/12345678)",
                "rssmra80a01h501u",
                "nome.cognome@comune.esempio.it",
            })
    void personalDataIsSeenAndNotRepeated(String text) {
        List<Finding> findings = check(clean().needs("Contatto: " + text + ".").build());

        assertThat(findings).extracting(Finding::code).containsExactly("practice_personal_data");
        assertThat(findings.get(0).toString()).doesNotContain(text.substring(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dal 01/04/2020 al 30-06-2020", "spesi 30.000.000 di euro", "numero verde 800 123456",
                        "delibera 0123/2020",
                "CAP 00185", "codice 016024", "il 112 e il 1522", "protocollo ABCDEF12345",
            })
    void otherFiguresAreNot(String text) {
        assertThat(codes(clean().needs("Si veda: " + text + ".").build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED,UNDER_REVIEW,true",
        "UNDER_REVIEW,EXCLUDED,true",
        "ADMITTED,WITHDRAWN,false",
        "PUBLISHED,ADMITTED,false"
    })
    void everyStepIsLookedAt(String from, String to, boolean allowed) {
        PracticeSheet sheet = clean().state(to)
                .stateHistory(List.of(new StateChange(from, to, LocalDate.of(2020, 7, 1), "Redazione", "Motivo")))
                .build();

        assertThat(codes(sheet).contains("practice_transition_forbidden")).isEqualTo(!allowed);
    }

    @Test
    void aBreakInTheWayIsAForbiddenStep() {
        PracticeSheet sheet = clean().state("ADMITTED")
                .stateHistory(List.of(
                        new StateChange("RECEIVED", "UNDER_REVIEW", null, null, null),
                        new StateChange("EXCLUDED", "UNDER_REVIEW", null, null, null),
                        new StateChange(null, "ADMITTED", null, null, null)))
                .build();

        assertThat(codes(sheet)).containsExactly("practice_transition_forbidden");
    }

    @Test
    void unknownSettingsAreTheBundledOnes() {
        PracticeSheet early = clean().periodStart(LocalDate.of(2020, 2, 10)).build();

        assertThat(codes(early)).isEmpty();
        assertThat(PracticeConformanceTest.check(
                                List.of(PracticeEntry.of(1, early)),
                                PracticeSettings.bundled().withReferenceDay(LocalDate.of(2020, 3, 9)))
                        .byCode())
                .containsKey("practice_started_before_emergency");
    }

    @Test
    @Tag("many")
    void tenThousandSheetsAreCheckedInAMoment() {
        List<PracticeEntry> entries = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            entries.add(PracticeEntry.of(
                    i + 1L,
                    clean().id("PSS-2020-" + (10_000 + i))
                            .title("Pratica " + i)
                            .providerName("Comune " + i % 700)
                            .build()));
        }
        long start = System.nanoTime();
        ValidationReport report = PracticeConformanceTest.check(entries);
        System.out.printf("10 000 sheets checked in %d ms%n", (System.nanoTime() - start) / 1_000_000);

        assertThat(report.faults()).isEmpty();
        assertThat(report.byCode()).containsOnlyKeys("practice_probably_repeated");
        assertThat(report.count("practice_probably_repeated")).isEqualTo(10_000 - 700);
    }
}
