package it.apsis.validation.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Finding;
import it.apsis.finding.ValidationReport;
import it.apsis.text.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about several answers of a row, case by case: {@code row-rules.csv}. */
final class RowRulesTest {
    static CsvTable table(String name) throws IOException {
        try (InputStream stream = RowRulesTest.class.getResourceAsStream(name)) {
            return CsvTable.read(
                    new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8), name);
        }
    }

    static Stream<Arguments> cases() throws IOException {
        return table("row-rules.csv").rows().stream().map(row -> Arguments.of(row.get("case"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("a row raises just these findings, each at the answer to be mended")
    void a_row_raises_just_these_findings(String name, CsvTable.Row row) {
        ValidationReport report = report(row);

        assertThat(report.faults()).isEmpty();
        assertThat(report.findings())
                .extracting(finding -> finding.code() + "@" + finding.question())
                .containsExactlyInAnyOrderElementsOf(words(row.get("expected"), " "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("a finding has the facts behind it, and its message needs no other")
    void a_finding_has_the_facts_behind_it(String name, CsvTable.Row row) {
        ValidationReport report = report(row);
        String all =
                report.findings().stream().map(RowRulesTest::facts).toList().toString();

        for (String fact : words(row.get("facts"), "\\|")) {
            assertThat(all).contains("<" + fact + ">");
        }
    }

    private static ValidationReport report(CsvTable.Row row) {
        int year = row.integer("year").orElseThrow();
        Set<String> notAsked = Set.copyOf(words(row.get("not_asked"), " "));
        return Activities.report(year, notAsked, Activities.of(year, row.get("changes")));
    }

    private static String facts(Finding finding) {
        StringBuilder facts = new StringBuilder();
        for (String name : finding.attributes().asMap().keySet()) {
            facts.append('<')
                    .append(name)
                    .append('=')
                    .append(finding.attributes().text(name).orElseThrow())
                    .append('>');
        }
        return facts.toString();
    }

    private static List<String> words(String text, String separator) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(separator, -1));
    }

    @ParameterizedTest
    @ValueSource(ints = {2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024})
    void a_clean_activity_raises_nothing(int year) {
        assertThat(Activities.findings(year, Activities.clean(year))).isEmpty();
    }

    @Test
    void an_amount_in_euro_comes_with_the_same_in_thousands() {
        Finding finding = only("commitment=50000;untied=50000", "amount_probably_in_euro");

        assertThat(finding.value()).isEqualTo("50000");
        assertThat(finding.suggestions()).singleElement().extracting("code").isEqualTo("50.00");
    }

    @Test
    void a_derived_commitment_comes_with_the_disbursement() {
        assertThat(only("nature_of_submission=8", "commitment_derived_mismatch").suggestions())
                .singleElement()
                .extracting("code")
                .isEqualTo("30.00");
    }

    @Test
    void a_former_channel_comes_with_its_finer_codes_and_their_names() {
        Finding finding = only("channel_code=12000;channel_name=Mairie de Louga", "legacy_channel_code");

        assertThat(finding.suggestions()).extracting("code").containsExactly("12001", "12002", "12003", "12004");
        assertThat(finding.suggestions().get(1).name().en()).isEqualTo("Local Government");
    }

    private static Finding only(String changes, String code) {
        List<Finding> findings = Activities.findings(2020, Activities.of(2020, changes));
        assertThat(findings).extracting(Finding::code).containsExactly(code);
        return findings.get(0);
    }
}
