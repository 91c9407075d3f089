package it.apsis.validation.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.codelist.CodeLists;
import it.apsis.finding.Finding;
import it.apsis.finding.Suggestion;
import it.apsis.statistical.StatisticalSurvey;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ChannelNamesTest {
    static Stream<Arguments> names() throws IOException {
        return RowRulesTest.table("channel-names.csv").rows().stream()
                .map(row -> Arguments.of(
                        row.integer("year").orElseThrow(), row.get("code"), row.get("name"), row.get("suggested")));
    }

    @ParameterizedTest(name = "{1} {2} ({0})")
    @MethodSource("names")
    @DisplayName("a name speaks against a code only where it is sure")
    void a_name_speaks_against_a_code_only_where_it_is_sure(int year, String code, String name, String suggested) {
        List<Finding> findings =
                Activities.findings(year, Activities.of(year, "channel_code=" + code + ";channel_name=" + name))
                        .stream()
                        .filter(finding -> finding.code().equals("channel_name_code_mismatch"))
                        .toList();

        String codes = findings.stream()
                .flatMap(finding -> finding.suggestions().stream())
                .map(Suggestion::code)
                .collect(Collectors.joining(" "));
        assertThat(codes).isEqualTo(suggested);
    }

    @Test
    void the_finding_points_at_the_code_and_tells_the_name() {
        Finding finding = Activities.findings(2020, Activities.of(2020, "channel_name=Comune di Torino"))
                .get(0);

        assertThat(finding.question()).isEqualTo("channel_code");
        assertThat(finding.attributes().text("channel_name")).hasValue("Comune di Torino");
        assertThat(finding.attributes().list("questions")).containsExactly("channel_code", "channel_name");
    }

    @Test
    void more_names_than_are_remembered_are_judged_all_the_same() {
        Channels channels = Channels.of(StatisticalSurvey.form(2020), CodeLists.bundled());
        ChannelNames names = new ChannelNames(channels);
        Channels.Facts ngo = Objects.requireNonNull(channels.find("22000"));

        for (int i = 0; i < 10_000; i++) {
            assertThat(names.others("Acqua " + i, ngo)).isEmpty();
        }
        assertThat(names.others("Comune di Torino", ngo)).isNotEmpty();
    }
}
