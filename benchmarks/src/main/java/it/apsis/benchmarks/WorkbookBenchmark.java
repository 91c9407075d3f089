package it.apsis.benchmarks;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.csv.CsvReturnReader;
import it.apsis.export.ooxml.SheetReader;
import it.apsis.export.ooxml.SheetRow;
import it.apsis.export.ooxml.WorkbookPackage;
import it.apsis.export.ooxml.WorkbookReader;
import it.apsis.export.workbook.WorkbookFormat;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A return in a workbook: the fastest streaming reader alone, our cells alone, and typed rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WorkbookBenchmark {
    /** A return of 2014 flows whose rows are repeated. */
    @Param("")
    public String source = "";

    /** How many activities there are. */
    @Param("100000")
    public int rows;

    private Path file = Path.of("");

    /** Makes the workbook. */
    @Setup
    public void prepare() throws IOException {
        Path csv = ReturnFile.of(Path.of(source), 2014, RowKind.REAL, rows);
        file = csv.resolveSibling(csv.getFileName() + ".xlsx");
        if (Files.notExists(file)) {
            Path unfinished = Files.createTempFile("apsis-benchmark", ".xlsx");
            ReadingOptions options = ReadingOptions.DEFAULT.withFlowYear(2014);
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                new WorkbookFormat().write(() -> CsvReturnReader.open(ReturnSource.of(csv), options), out);
            }
            Files.move(unfinished, file);
        }
    }

    /** One value for each cell, by fastexcel-reader. */
    @Benchmark
    public long fastexcel() throws IOException {
        long length = 0;
        try (InputStream in = Files.newInputStream(file);
                var workbook = new org.dhatim.fastexcel.reader.ReadableWorkbook(in);
                Stream<Row> all = workbook.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) all::iterator) {
                for (var cell : row) {
                    length += cell == null ? 0 : cell.getText().length();
                }
            }
        }
        return length;
    }

    /** One text for each cell, by our own reader. */
    @Benchmark
    public long cells() throws IOException {
        long length = 0;
        try (InputStream in = Files.newInputStream(file)) {
            WorkbookReader workbook = new WorkbookReader(WorkbookPackage.read(in));
            try (SheetReader sheet = workbook.open(workbook.sheets().get(0))) {
                for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
                    for (var cell : row.cells()) {
                        length += cell.text().length();
                    }
                }
            }
        }
        return length;
    }

    /** Typed rows with notes. */
    @Benchmark
    public long read() {
        long count = 0;
        ReadingOptions options = ReadingOptions.DEFAULT.withFlowYear(2014).withFingerprint(false);
        try (ReturnReading reading = new WorkbookFormat().open(ReturnSource.of(file), options)) {
            for (ReturnRow row : reading) {
                count += row instanceof ActivityRow activity ? activity.width() : 1;
            }
        }
        return count;
    }
}
