package it.apsis.validation.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class FundingMentionsTest {
    static Stream<Arguments> texts() throws IOException {
        return RowRulesTest.table("funding-mentions.csv").rows().stream()
                .map(row -> Arguments.of(row.get("text"), row.get("found")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @DisplayName("a text speaks of money of the Ministry unless it denies it")
    void a_text_speaks_of_money_of_the_ministry_unless_it_denies_it(String text, String found) {
        assertThat(String.join(" ", FundingMentions.in(text.replace("\\n", "\n"))))
                .isEqualTo(found);
    }
}
