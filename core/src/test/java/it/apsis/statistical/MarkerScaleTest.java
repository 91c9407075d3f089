package it.apsis.statistical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.text.CsvTable;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerScaleTest {
    private final CodeList markers = CodeLists.bundled().list(MarkerScale.LIST);

    @ParameterizedTest
    @CsvSource({
        "gender_equality, 2020, '[0, 1, 2]', '[0, 1, 2]'",
        "rmnch, 2019, '[0, 1, 2, 3, 4]', '[0, 1, 2, 3, 4]'",
        "rmnch, 2020, '[0, 1, 2]', '[0, 1, 2, 3, 4]'",
        "desertification, 2020, '[0, 1, 2, 3]', '[0, 1, 2, 3]'",
        "desertification, 2021, '[0, 1, 2]', '[0, 1, 2, 3]'",
        // The fields have other names than the list, and years in which a marker is not printed keep its last scale.
        "pdgg, 2020, '[0, 1, 2]', '[0, 1, 2]'",
        "disaster_risk_reduction, 2013, '[0, 1, 2]', '[0, 1, 2]'",
        "trade_development, 2024, '[0, 1, 2]', '[0, 1, 2]'",
        "colour, 2020, [], []"
    })
    void theScaleIsThatOfTheYear(String field, int year, String scores, String ever) {
        MarkerScale scale = MarkerScale.of(field, markers);

        assertThat(scale.in(year)).hasToString(scores);
        assertThat(scale.ever()).hasToString(ever);
    }

    @Test
    void aMarkerThatIsLaidOverWithoutItsScoresIsNamed() {
        MarkerScale scale = MarkerScale.of(
                "nutrition",
                markers.overlaidWith(
                        CsvTable.read(new StringReader("code,name_en,valid_from\nnutrition,Food,2018\n"), "own.csv")));

        assertThatThrownBy(scale::ever)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nutrition Food (2018-)")
                .hasMessageContaining("allowed_scores");
    }
}
