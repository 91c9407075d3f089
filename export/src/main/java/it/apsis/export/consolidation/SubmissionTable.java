package it.apsis.export.consolidation;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the table of submissions. Odd rows are told of, and kept. */
final class SubmissionTable {
    static final String NAME = "submissions.csv";

    private static final List<String> COLUMNS = List.of("file", "entity", "received");
    private static final Charset OLD = Charset.forName("windows-1252");

    private final List<TableRow> rows = new ArrayList<>();
    private final List<TableProblem> problems = new ArrayList<>();
    private final int[] places = {-1, -1, -1};
    private int width;

    private SubmissionTable() {}

    static SubmissionTable read(byte[] bytes) {
        SubmissionTable table = new SubmissionTable();
        String text = table.decode(bytes);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            csv.forEach(table::accept);
        } catch (CsvParseException e) {
            throw new UnusableReturnException(
                    advised(
                            "cannot be read as CSV, " + e.getMessage(),
                            "non è un CSV leggibile (" + e.getMessage() + ")"),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (table.width == 0) {
            throw new UnusableReturnException(advised("is empty", "è vuoto"));
        }
        return table;
    }

    private static Bilingual advised(String english, String italian) {
        String columns = String.join(",", COLUMNS);
        return new Bilingual(
                NAME + " " + english + ": write a table with the columns " + columns,
                NAME + " " + italian + ": scrivere una tabella con le colonne " + columns);
    }

    private String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            problems.add(new TableProblem(0, "encoding", NAME));
            return new String(bytes, OLD);
        }
    }

    /** What the header is separated by: spreadsheets in Italy write semicolons. */
    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        for (char separator : new char[] {',', ';', '\t'}) {
            if (header.indexOf(separator) >= 0) {
                return separator;
            }
        }
        return ',';
    }

    private void accept(CsvRecord row) {
        List<String> cells = row.getFields();
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (width == 0) {
            header(cells);
            return;
        }
        long line = row.getStartingLineNumber();
        if (cells.size() != width) {
            problems.add(new TableProblem(
                    line, cells.size() < width ? "row-short" : "row-long", Integer.toString(cells.size())));
        }
        rows.add(new TableRow(rows.size() + 1, line, cell(cells, 0), cell(cells, 1), cell(cells, 2)));
    }

    private void header(List<String> cells) {
        width = cells.size();
        for (int i = 0; i < width; i++) {
            int column = COLUMNS.indexOf(cells.get(i).strip().toLowerCase(Locale.ROOT));
            if (column < 0) {
                problems.add(new TableProblem(1, "column-unknown", cells.get(i).strip()));
            } else if (places[column] >= 0) {
                problems.add(new TableProblem(1, "column-repeated", cells.get(i).strip()));
            } else {
                places[column] = i;
            }
        }
        for (int column = 0; column < places.length; column++) {
            if (places[column] < 0) {
                String name = COLUMNS.get(column);
                throw new UnusableReturnException(advised("has no column " + name, "non ha la colonna " + name));
            }
        }
    }

    private String cell(List<String> cells, int column) {
        int place = places[column];
        return place < cells.size() ? cells.get(place).strip() : "";
    }

    List<TableRow> rows() {
        return List.copyOf(rows);
    }

    List<TableProblem> problems() {
        return List.copyOf(problems);
    }
}
