package it.apsis.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.csv.CsvReturnReader;
import it.apsis.export.csv.SharedCsvReading;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.validation.PartialReport;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.ValidationSession;
import it.apsis.validation.statistical.StatisticalRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What reading and checking a long return cost beside parsing its bytes: the CSV parser alone is 1. It is warm in the third
 * shot, reading in the fourth or fifth, and checking by two threads, which leave the compiler no processor, in the sixth.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 8)
@Measurement(iterations = 5)
public class ReturnBenchmark {
    private final SurveyValidator validator = SurveyValidator.of(StatisticalRules.bundled(), ReferenceData.bundled());

    /** The return whose rows are repeated. */
    @Param("")
    public String source = "";

    /** Its flow year. */
    @Param("2014")
    public int year;

    /** What becomes of them. */
    @Param({"REAL", "BROKEN"})
    public RowKind kind = RowKind.REAL;

    /** How many rows the file has. */
    @Param("1000000")
    public int rows;

    private Path file = Path.of("");

    /**
     * Makes the file.
     *
     * @throws IOException where it cannot be made
     */
    @Setup
    public void makeFile() throws IOException {
        file = ReturnFile.of(Path.of(source), year, kind, rows);
    }

    /**
     * The CSV parser alone.
     *
     * @return the number of fields
     * @throws IOException where the file cannot be read
     */
    @Benchmark
    public long parse() throws IOException {
        long fields = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord one : csv) {
                fields += one.getFieldCount();
            }
        }
        return fields;
    }

    /**
     * Reading into typed rows.
     *
     * @return the number of rows
     */
    @Benchmark
    public long read() {
        long count = 0;
        try (ReturnReading reading = open()) {
            for (ReturnRow row : reading) {
                count += row.hashCode() == 0 ? 2 : 1;
            }
        }
        return count;
    }

    /**
     * Reading and checking with every rule of the year.
     *
     * @return the verdict
     */
    @Benchmark
    public ValidationReport readAndCheck() {
        try (ReturnReading reading = open()) {
            return validator.validate(reading);
        }
    }

    /**
     * The same by two threads.
     *
     * @return the verdict
     */
    @Benchmark
    public ValidationReport readAndCheckByTwo() {
        try (SharedCsvReading reading = SharedCsvReading.open(ReturnSource.of(file), options())) {
            CompletableFuture<PartialReport> other = CompletableFuture.supplyAsync(() -> part(reading));
            PartialReport own = part(reading);
            return validator.report(reading.head(), own.merge(other.join()), reading.tail());
        }
    }

    private PartialReport part(SharedCsvReading reading) {
        ValidationSession session = validator.begin(reading.head());
        reading.share().forEach(session::accept);
        return session.part();
    }

    private ReturnReading open() {
        return CsvReturnReader.open(ReturnSource.of(file), options());
    }

    private ReadingOptions options() {
        return ReadingOptions.DEFAULT.withFlowYear(year).withFingerprint(false);
    }
}
