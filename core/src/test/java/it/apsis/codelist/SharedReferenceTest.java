package it.apsis.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.apsis.text.CsvTable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the bundled lists with the published ones, where these lie beside the reactor. */
class SharedReferenceTest {

    private static final Path SHARED = Path.of("..", "..", "shared", "reference-data");

    /** The sources of the lists, and what the bundled files add to them: our translations and remarks about them. */
    private static final List<String> NOT_COMPARED = List.of("list", "name_it", "note", "source");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crs-purposes",
                "crs-sectors",
                "recipients",
                "recipients-income",
                "channels",
                "aid-types",
                "finance-types",
                "flow-types",
                "collaboration",
                "nature-of-submission",
                "agencies-italy",
                "markers",
                "sdg-targets",
                "currencies",
                "enumerations"
            })
    void saysTheSameAsThePublishedList(String file) throws IOException {
        Path path = SHARED.resolve(file + ".csv");
        assumeTrue(Files.exists(path), () -> "skipped: there is no " + path.toAbsolutePath() + " to compare with");
        CsvTable published;
        try (Reader reader = Files.newBufferedReader(path)) {
            published = CsvTable.read(reader, path.toString());
        }
        CsvTable bundled = CsvTable.resource(CodeLists.class, file + ".csv");
        List<String> columns = new ArrayList<>(published.columns());
        columns.removeAll(NOT_COMPARED);

        assertThat(bundled.columns()).containsAll(published.columns());
        assertThat(cells(bundled, columns)).isEqualTo(cells(published, columns));
        for (int i = 0; i < published.rows().size() && published.hasColumn("name_it"); i++) {
            CsvTable.Row ours = bundled.rows().get(i);
            String italian = published.rows().get(i).get("name_it");
            if (!ours.get("unofficial").equals("1")) {
                assertThat(ours.get("name_it")).as("line " + ours.line()).isEqualTo(italian);
            }
        }
    }

    private static List<List<String>> cells(CsvTable table, List<String> columns) {
        return table.rows().stream()
                .map(row -> columns.stream().map(row::get).toList())
                .toList();
    }
}
