package it.apsis.practice;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.RuleDescriptor;
import it.apsis.schema.Answer;
import it.apsis.text.CsvTable;
import it.apsis.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The samples of rules as documents: typed, written and read again they are the same. */
class PracticeSampleTest {
    @Test
    void everySampleSurvivesItsAnswers() {
        assertThat(PracticeSample.all())
                .anyMatch(sample -> sample.settings().opened() != null)
                .anyMatch(sample -> sample.entries().size() > 1)
                .allSatisfy(sample -> assertThat(sample.entries())
                        .extracting(PracticeEntry::row)
                        .isEqualTo(LongStream.rangeClosed(1, sample.entries().size())
                                .boxed()
                                .toList()));
        for (PracticeSample sample : PracticeSample.all()) {
            for (PracticeEntry entry : sample.entries()) {
                PracticeSheet sheet = entry.sheet();
                assertThat(PracticeAnswers.read(PracticeAnswers.of(sheet)))
                        .as(sample.rule())
                        .isEqualTo(sheet);
            }
            assertThat(sample.expect()).isIn("fails", "passes", "near");
            assertThat(sample.isFailing()).isEqualTo(sample.expect().equals("fails"));
        }
    }

    @Test
    void everyTableGoesBothWays() {
        Map<String, Answer> answers = Map.of(
                "partners", rows("name", "Caritas", "type", "TERZO_SETTORE", "role", "Volontari"),
                "contact", rows("name", "Anna", "role", "Responsabile", "email", "anna@example.org"),
                "components", rows("name", "a", "area", "2.4", "status", "NEW", "note", "n"),
                "operators_by_role", rows("role", "OTHER", "count", "3"),
                "funding", rows("source", "MUNICIPAL", "amount", "1000.50"),
                "operator_feedback", rows("rating", "POSITIVE", "text", "Bene"),
                "external_codes", rows("scheme", "s", "code", "c"),
                "curator_decision", rows("class", "NEW", "reason", "r", "by", "b", "on", "2020-07-01"),
                "state_history",
                        rows("from", "RECEIVED", "to", "UNDER_REVIEW", "on", "2020-07-01", "by", "b", "reason", "r"),
                "links", new Answer.Items(List.of("https://example.org")));

        assertThat(PracticeAnswers.of(PracticeAnswers.read(answers))).isEqualTo(answers);
    }

    private static Answer rows(String... cells) {
        Map<String, String> row = new java.util.LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return new Answer.Entries(List.of(row));
    }

    @Test
    void wrongShapesAreSetDown() {
        PracticeSheet sheet = PracticeAnswers.read(Map.of(
                "title", new Answer.Items(List.of("a")),
                "tools", new Answer.Other("x"),
                "contact", new Answer.Entries(List.of(Map.of("name", "a"), Map.of("name", "b")))));

        assertThat(sheet.unread()).extracting(unread -> unread.key()).containsExactly("title", "contact", "tools");
    }

    /** Words, samples and descriptors: none missing, none orphaned. */
    @Test
    void everyRuleHasItsWords() {
        Set<String> codes = PracticeCollection.rules().descriptors().stream()
                .map(RuleDescriptor::code)
                .collect(Collectors.toSet());
        for (Language language : Language.values()) {
            Set<String> words =
                    PracticeCollection.rules().descriptors().iterator().next().texts().keys(language).stream()
                            .map(key -> key.substring(0, key.indexOf('.')))
                            .collect(Collectors.toSet());
            assertThat(words).isEqualTo(codes);
        }
        assertThat(CsvTable.resource(PracticeSample.class, "samples.csv").rows().stream()
                        .map(row -> row.get("rule"))
                        .filter(code -> !code.startsWith("date_"))
                        .collect(Collectors.toSet()))
                .isEqualTo(codes);
    }
}
