package it.apsis.export.cell;

import it.apsis.text.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The tables that say what a cell is read as. */
final class CellTable {
    private CellTable() {}

    static Stream<Arguments> rows(String name) {
        try (InputStream in = CellTable.class.getResourceAsStream(name)) {
            CsvTable table = CsvTable.read(new InputStreamReader(in, StandardCharsets.UTF_8), name);
            return table.rows().stream()
                    .map(row -> Arguments.of(table.columns().stream()
                            .map(column -> row.get(column))
                            .toArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
