package it.apsis.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import it.apsis.export.ReturnSource;
import it.apsis.export.csv.CsvReturnReader;
import it.apsis.export.report.ReportFormats;
import it.apsis.finding.Finding;
import it.apsis.finding.ValidationReport;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import it.apsis.validation.statistical.StatisticalRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows in many files, checked by the engine, have the very report of the same rows in one file. */
class SparkCheckTest {
    private static final Path REAL = Path.of("../../../shared/real/italy-local-administration-2014-flows.csv");

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.warehouse.dir", "target/warehouse")
                // No code is made for tables of a few rows.
                .config("spark.sql.codegen.wholeStage", "false")
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static Settings settings(Integer year, int kept) {
        return new Settings(StatisticalRules.bundled(), year, "001272", kept);
    }

    private static String json(ValidationReport report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportFormats.bundled().find("json").orElseThrow().write(report, Language.ITALIAN, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<String> records(String text) {
        List<String> records = new ArrayList<>();
        int begin = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            if (text.charAt(i) == '\n' && !quoted) {
                records.add(text.substring(begin, i + 1));
                begin = i + 1;
            }
        }
        return records;
    }

    /** The rows of all samples of 2020 with the usual columns: each rule is broken by some of them. */
    private static List<String> samples() {
        List<List<String>> files = StatisticalSurvey.samples().stream()
                .filter(sample -> sample.flowYear() == 2020)
                .map(sample -> records(new String(sample.csv(), StandardCharsets.UTF_8)))
                .filter(records -> records.size() > 1)
                .toList();
        Map<String, Long> headers =
                files.stream().collect(Collectors.groupingBy(file -> file.get(0), Collectors.counting()));
        String usual = Collections.max(headers.entrySet(), Map.Entry.comparingByValue())
                .getKey();
        List<String> all = new ArrayList<>(List.of(usual));
        files.stream()
                .filter(file -> file.get(0).equals(usual))
                .flatMap(file -> file.stream().skip(1))
                // A totals row is compared with the rows of its own file.
                .filter(row -> !row.startsWith("Total"))
                .forEach(all::add);
        return all;
    }

    /** Writes rows twice: into files of a folder, and into a single one. */
    private Path write(List<String> records, int rows, int files) throws IOException {
        SplittableRandom random = new SplittableRandom(rows);
        Path parts = Files.createDirectories(folder.resolve("parts"));
        StringBuilder whole = new StringBuilder(records.get(0));
        for (int file = 0; file < files; file++) {
            StringBuilder part = new StringBuilder(records.get(0));
            for (int i = 0; i < rows / files; i++) {
                String row = records.get(1 + random.nextInt(records.size() - 1));
                part.append(random.nextInt(40) == 0 ? row.replaceFirst("[0-9]{3}", "999") : row);
                if (i % 50 == 20) {
                    part.append('\n');
                }
            }
            whole.append(part, records.get(0).length(), part.length());
            Files.writeString(parts.resolve("part-" + (char) ('a' + file) + ".csv"), part);
        }
        Files.writeString(folder.resolve("whole.csv"), whole);
        return parts;
    }

    private ValidationReport alone(Settings settings) {
        ReturnSource whole = ReturnSource.of("whole", () -> Files.newInputStream(folder.resolve("whole.csv")));
        try (ReturnReading reading = CsvReturnReader.open(whole, settings.reading(null))) {
            return settings.validator().validate(reading);
        }
    }

    private void assertSame(Settings settings, Path parts, int groups) throws IOException {
        ValidationReport alone = alone(settings);

        SparkCheck.Outcome outcome =
                new SparkCheck(spark, groups).check(parts.toUri().toString(), "whole", settings);

        assertThat(json(outcome.report())).isEqualTo(json(alone));
        assertThat(alone.byCode()).containsKeys("activity_repeated");
        List<Row> table = outcome.findings().collectAsList();
        if (settings.kept() == 0) {
            assertThat(table)
                    .extracting(row -> row.getAs("row_of_whole") + " " + row.getAs("position") + " " + row.getAs("code")
                            + " " + row.getAs("severity") + " " + row.getAs("value") + " " + row.getAs("message_it"))
                    .containsExactlyInAnyOrderElementsOf(alone.findings().stream()
                            .map(finding -> told(finding, alone))
                            .toList());
        } else {
            assertThat(table).hasSizeGreaterThanOrEqualTo(alone.findings().size());
        }
    }

    private static String told(Finding finding, ValidationReport report) {
        return finding.place().row() + " " + finding.place().position() + " " + finding.code() + " "
                + finding.severity() + " " + finding.value() + " " + report.message(finding, Language.ITALIAN);
    }

    @Test
    void theReportOfMadeRowsIsThatOfASingleThread() throws IOException {
        Path parts = write(samples(), 1_500, 5);

        assertSame(settings(2020, 0), parts, 3);
        assertSame(settings(null, 100), parts, 1);
    }

    @Test
    void theReportOfRealRowsIsThatOfASingleThread() throws IOException {
        assumeThat(REAL).as("the real rows are not in this repository").exists();
        Path parts = write(records(Files.readString(REAL)), 1_200, 4);

        assertSame(settings(2014, 50), parts, 4);
    }

    @Test
    void aFindingNamesItsFileAndItsRowThere() throws IOException {
        Path parts = write(samples(), 100, 5);

        List<Row> table = new SparkCheck(spark, 2)
                .check(parts.toUri().toString(), "whole", settings(2020, 0))
                .findings()
                .where("code = 'activity_repeated'")
                .collectAsList();

        assertThat(table).isNotEmpty().allSatisfy(row -> {
            String file = row.getAs("file");
            long number = row.getAs("row");
            assertThat(file).contains("part-");
            // Every part has 20 rows, none of which is blank.
            assertThat(number).isBetween(2L, 22L);
            int part = file.charAt(file.length() - 5) - 'a';
            assertThat((long) row.getAs("row_of_whole")).isEqualTo(number + 20L * part);
        });
    }

    @Test
    void filesOfOtherColumnsAreNotOneReturn() throws IOException {
        Path parts = write(samples(), 10, 1);
        String first = Files.readString(parts.resolve("part-a.csv"));
        Files.writeString(parts.resolve("part-b.csv"), "other," + first.replace("\n", "\nx,"));

        assertThatThrownBy(() -> new SparkCheck(spark, 1).check(parts.toUri().toString(), "whole", settings(2020, 0)))
                .hasMessageContaining("part-b.csv has other columns than");
    }
}
