package it.apsis.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.csv.CsvReturnReader;
import it.apsis.finding.Finding;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ReturnReading;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.statistical.StatisticalRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** A return of many rows, made of those of a given one: repeated, each with a CRS number of its own. */
final class ReturnFile {
    private static final double BROKEN = 0.05;
    private static final int LONGEST_TITLE = 100;
    /** What real rows leave blank, though it is mandatory; of a revision fewer answers are asked than of what is new. */
    private static final String REVISION = "2";

    private static final int MOST_OF_A_YEAR = 1_000_000;

    private ReturnFile() {}

    /**
     * Makes the file where it is not there yet.
     *
     * @param source a return in CSV with the column {@code title}, and perhaps {@code crsid}
     * @param year its flow year
     * @param kind what becomes of its rows
     * @param rows how many activities it gets
     * @return the file, in the folder for temporary files
     */
    static Path of(Path source, int year, RowKind kind, int rows) throws IOException {
        String name = "apsis-benchmark-" + year + "-" + kind.name().toLowerCase(Locale.ROOT) + "-" + rows + ".csv";
        Path file = Path.of(System.getProperty("java.io.tmpdir"), name);
        if (Files.exists(file)) {
            return file;
        }
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(source)) {
            csv.forEach(one -> records.add(one.getFields()));
        }
        Set<Long> wrong = kind == RowKind.CLEAN ? wrongRows(source, year) : Set.of();
        List<String> header = records.get(0);
        List<List<String>> good = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            if (!wrong.contains(i + 1L)) {
                good.add(records.get(i));
            }
        }
        Path unfinished = Files.createTempFile("apsis-benchmark", ".csv");
        write(unfinished, header, good, kind, rows);
        return Files.move(unfinished, file);
    }

    private static void write(Path file, List<String> header, List<List<String>> records, RowKind kind, int rows)
            throws IOException {
        Random random = new Random(rows);
        int number = header.indexOf("crsid");
        int title = header.indexOf("title");
        int nature = header.indexOf("report_type");
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(header);
            for (int i = 0; i < rows; i++) {
                List<String> row = new ArrayList<>(records.get(i % records.size()));
                if (number >= 0) {
                    row.set(number, numbered(row.get(number), i));
                }
                if (kind == RowKind.CLEAN) {
                    row.set(title, beginning(row.get(title)) + " " + i);
                    if (nature >= 0) {
                        row.set(nature, REVISION);
                    }
                } else if (kind == RowKind.BROKEN) {
                    row.replaceAll(cell -> random.nextDouble() < BROKEN ? broken(cell, random) : cell);
                }
                csv.writeRecord(row);
            }
        }
    }

    /** Six digits are the number's own: beyond a million rows, the year differs too. */
    private static String numbered(String crsId, int row) {
        int year = Integer.parseInt(crsId, 0, 4, 10) - row / MOST_OF_A_YEAR;
        return year + String.format(Locale.ROOT, "%06d", row % MOST_OF_A_YEAR);
    }

    private static String beginning(String title) {
        return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    }

    /** A cell that was left out, has a word in it, a sign too many, or two signs the wrong way round. */
    private static String broken(String cell, Random random) {
        int at = cell.isEmpty() ? 0 : random.nextInt(cell.length());
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> "n.d.";
            case 2 -> cell.substring(0, at) + "x" + cell.substring(at);
            default ->
                cell.length() < 2
                        ? cell + "?"
                        : cell.charAt(cell.length() - 1) + cell.substring(1, cell.length() - 1) + cell.charAt(0);
        };
    }

    /** The numbers of the rows that somebody has something to say of. */
    private static Set<Long> wrongRows(Path source, int year) {
        SurveyValidator validator = SurveyValidator.of(StatisticalRules.bundled(), ReferenceData.bundled())
                .keeping(0);
        Set<Long> rows = new HashSet<>();
        try (ReturnReading reading =
                CsvReturnReader.open(ReturnSource.of(source), ReadingOptions.DEFAULT.withFlowYear(year))) {
            for (Finding finding : validator.validate(reading).findings()) {
                rows.add(finding.place().row());
            }
        }
        return rows;
    }
}
