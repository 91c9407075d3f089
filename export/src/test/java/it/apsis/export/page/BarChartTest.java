package it.apsis.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.export.html.Html;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bars: as long as their values, whatever these are. */
class BarChartTest {
    private static String draw(BarChart.Bar... bars) throws IOException {
        StringBuilder text = new StringBuilder();
        Html page = Html.fragment(text);
        new BarChart("c", "title", "description", List.of(bars)).write(page);
        page.end();
        return text.toString();
    }

    private static BarChart.Bar bar(String label, String... parts) {
        return new BarChart.Bar(
                label, parts[0], List.of(parts).stream().map(BigDecimal::new).toList());
    }

    @Test
    void theLongestFillsTheWidthAndTheOthersAreInProportion() throws IOException {
        assertThat(draw(bar("a", "10"), bar("b", "5"), bar("c", "0")))
                .contains("class=\"part-1\" x=\"0\" y=\"18\" width=\"360\"")
                .contains("class=\"part-1\" x=\"0\" y=\"52\" width=\"180\"")
                .doesNotContain("y=\"86\" width=\"0\"");
    }

    @Test
    void partsFollowEachOther() throws IOException {
        assertThat(draw(bar("a", "3", "1")))
                .contains("class=\"part-1\" x=\"0\" y=\"18\" width=\"270\"")
                .contains("class=\"part-2\" x=\"270\" y=\"18\" width=\"90\"");
    }

    @Test
    void whatIsNegativeOrNothingHasNoLength() throws IOException {
        assertThat(draw(bar("a", "-4"), bar("b", "0"))).doesNotContain("part-1").contains(">-4<");
        assertThat(draw()).contains("viewBox=\"0 0 360 34\"");
    }

    @Test
    void longLabelsAreCutBetweenCharacters() throws IOException {
        assertThat(draw(bar("\uD83D\uDCA7".repeat(80), "1"))).contains("\uD83D\uDCA7…</text>");
    }
}
