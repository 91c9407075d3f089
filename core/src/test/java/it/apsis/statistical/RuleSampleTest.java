package it.apsis.statistical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSampleTest {
    private static final int YEAR = 2020;

    @Test
    void writesTheCleanActivityOfItsYear() {
        List<Map<String, String>> rows = rows("");

        assertThat(rows).containsExactly(RuleSample.cleanActivity(YEAR));
        assertThat(rows.get(0))
                .containsEntry("reporting_year", "2020")
                .containsEntry("commitment_date", "15-03-2020")
                .containsEntry("crs_id", "");
    }

    @Test
    void hasTheFieldsOfItsYear() {
        assertThat(RuleSample.cleanActivity(2017))
                .doesNotContainKey("disability")
                .containsKey("rmnch");
        assertThat(RuleSample.cleanActivity(2018)).containsKey("disability");
    }

    @Test
    void writesWhatDiffers() {
        assertThat(rows("donor=5;title=").get(0)).containsEntry("donor", "5").containsEntry("title", "");
    }

    @Test
    void givesFurtherRowsATitleOfTheirOwn() {
        List<Map<String, String>> rows = rows("donor=5;;;;title=x");

        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).get("title")).isEqualTo(rows.get(0).get("title") + " (2)");
        assertThat(rows.get(1)).containsEntry("donor", "6");
        assertThat(rows.get(2)).containsEntry("title", "x");
    }

    @Test
    void writesARowOfItsOwnCellsAlone() {
        assertThat(rows(";;~reporting_year=Totale;commitment=50").get(1))
                .containsEntry("reporting_year", "Totale")
                .containsEntry("commitment", "50")
                .containsEntry("donor", "");
    }

    @Test
    void addsAndLeavesOutColumns() {
        assertThat(lines("colour=blue;-title").get(0)).endsWith(",colour").doesNotContain("title");
        assertThat(lines("title+=Again").get(0)).contains(",title,").endsWith(",title");
        assertThat(lines("title+=Again").get(1)).endsWith(",Again");
        assertThat(lines("+=one;+=two").get(1)).endsWith(",one,two");
    }

    @Test
    void hasNoRowWhereThereIsNone() {
        assertThat(lines("none")).hasSize(1);
    }

    @Test
    void quotesWhatNeedsIt() {
        assertThat(text("title=a, \"b\"\\nc")).contains(",\"a, \"\"b\"\"\nc\",");
    }

    @Test
    void writesUtf8AndTheBytesItNames() {
        assertThat(text("title=città \uD83D\uDCA7")).contains("città \uD83D\uDCA7");
        assertThat(bytes("csv:a\\xE9\\tb\\r\\n").csv()).containsExactly('a', 0xE9, '\t', 'b', '\r', '\n');
    }

    @Test
    void takesSignsBehindABackslashAsTheyAre() {
        assertThat(rows("sdg_focus=1.4\\;6;title=\\\\").get(0))
                .containsEntry("sdg_focus", "1.4;6")
                .containsEntry("title", "\\");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "=x"})
    void refusesWhatIsNoAssignment(String document) {
        assertThatIllegalArgumentException().isThrownBy(() -> bytes(document).csv());
    }

    @Test
    void doesNotFailAndNearlyFailAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleSample("a", true, true, YEAR, true, null, null, ""));
    }

    @Test
    void standsInTheFileInTheOrderItIsGiven() {
        List<RuleSample> samples = StatisticalSurvey.samples();

        assertThat(samples).first().extracting(RuleSample::rule).isEqualTo("required_answer_missing");
        assertThat(samples)
                .filteredOn(sample -> sample.rule().equals("return_empty"))
                .extracting(RuleSample::declared)
                .contains("001272");
        assertThat(samples).extracting(RuleSample::yearGiven).contains(true, false);
    }

    private static RuleSample bytes(String document) {
        return new RuleSample("donor_not_italy", true, false, YEAR, true, null, null, document);
    }

    private static String text(String document) {
        return new String(bytes(document).csv(), StandardCharsets.UTF_8);
    }

    private static List<String> lines(String document) {
        return text(document).lines().toList();
    }

    private static List<Map<String, String>> rows(String document) {
        var table = it.apsis.text.CsvTable.read(new java.io.StringReader(text(document)), "sample");
        return table.rows().stream()
                .map(row -> {
                    Map<String, String> cells = new java.util.LinkedHashMap<>();
                    table.columns().forEach(column -> cells.put(column, row.get(column)));
                    return cells;
                })
                .toList();
    }
}
