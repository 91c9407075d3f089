package it.apsis.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A return of many rows, made of those of a given one: repeated, each with a CRS number of its own. */
final class ReturnFile {
    private ReturnFile() {}

    /**
     * Makes the file where it is not there yet.
     *
     * @param source a return in CSV with the column {@code crsid}
     * @param rows how many activities it gets
     * @return the file, in the folder for temporary files
     */
    static Path of(Path source, int rows) throws IOException {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "apsis-benchmark-" + rows + ".csv");
        if (Files.exists(file)) {
            return file;
        }
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(source)) {
            csv.forEach(one -> records.add(one.getFields()));
        }
        List<String> header = records.remove(0);
        int number = header.indexOf("crsid");
        Path unfinished = Files.createTempFile("apsis-benchmark", ".csv");
        try (CsvWriter csv = CsvWriter.builder().build(unfinished)) {
            csv.writeRecord(header);
            for (int i = 0; i < rows; i++) {
                List<String> row = new ArrayList<>(records.get(i % records.size()));
                row.set(number, row.get(number).substring(0, 4) + String.format(Locale.ROOT, "%06d", i % 1_000_000));
                csv.writeRecord(row);
            }
        }
        return Files.move(unfinished, file);
    }
}
