package it.apsis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class CsvTableProperties {

    @Provide
    Arbitrary<List<String>> row() {
        Arbitrary<String> cell = Arbitraries.strings().withChars("ab,;\"\r\n é").ofMaxLength(6);
        return cell.list().ofSize(3);
    }

    @Provide
    Arbitrary<String> lineEnd() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Property
    void whatIsQuotedComesBack(
            @ForAll @Size(max = 5) List<@From("row") List<String>> rows, @ForAll("lineEnd") String lineEnd) {
        String text = "x,y,z" + lineEnd
                + rows.stream()
                        .map(row -> row.stream().map(CsvTableProperties::quote).collect(Collectors.joining(",")))
                        .collect(Collectors.joining(lineEnd));

        CsvTable table = CsvTable.read(new StringReader(text), "test.csv");

        assertThat(table.rows()).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < 3; j++) {
                String cell = rows.get(i).get(j);
                assertThat(table.rows().get(i).get(table.columns().get(j))).isEqualTo(cell.isBlank() ? "" : cell);
            }
        }
    }

    private static String quote(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
