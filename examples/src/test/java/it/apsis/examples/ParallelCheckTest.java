package it.apsis.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.csv.CsvReturnReader;
import it.apsis.export.report.ReportFormats;
import it.apsis.export.report.ReportWriter;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Language;
import it.apsis.validation.SurveyValidator;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParallelCheckTest {
    private static final Path REAL = Path.of("../../shared/real/italy-local-administration-2014-flows.csv");
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(4);
    private static final SurveyValidator VALIDATOR =
            SurveyValidator.of(StatisticalRules.bundled(), ReferenceData.bundled());

    @AfterAll
    static void stopThreads() {
        THREADS.shutdownNow();
    }

    private static String json(ValidationReport report) throws IOException {
        ReportWriter writer = ReportFormats.installed(ParallelCheckTest.class.getClassLoader())
                .find("json")
                .orElseThrow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(report, Language.ITALIAN, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void assertSameBytes(byte[] file, ReadingOptions options, SurveyValidator validator, int threads)
            throws IOException {
        ReturnSource source = ReturnSource.of("return.csv", file);
        ValidationReport alone;
        try (ReturnReading reading = CsvReturnReader.open(source, options)) {
            alone = validator.validate(reading);
        }

        ValidationReport together = ParallelCheck.check(validator, source, options, THREADS, threads);

        assertThat(json(together)).isEqualTo(json(alone));
        assertThat(together.findings()).isNotEmpty();
    }

    /** Records of a text in which line ends may stand within quotes. */
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

    /** The rows of a return over and over, now and then one that is spoilt, blank, or a totals row. */
    private static byte[] repeated(List<String> records, int rows) {
        SplittableRandom random = new SplittableRandom(rows);
        StringBuilder text = new StringBuilder(records.get(0));
        for (int i = 0; i < rows; i++) {
            String row = records.get(1 + random.nextInt(records.size() - 1));
            text.append(
                    switch (random.nextInt(50)) {
                        case 0 -> row.replaceFirst("[0-9]", "x");
                        case 1 -> row.replaceFirst("[0-9]{3}", "999");
                        case 2 -> "\n";
                        case 3 -> "Totale,,,12,5\n";
                        default -> row;
                    });
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The rows of all samples of 2020 that have the columns of the clean one: each rule is broken by some of them. */
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
                .forEach(file -> all.addAll(file.subList(1, file.size())));
        return all;
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 10000", "3, 20", "4, 500"})
    void theReportOfMadeRowsIsThatOfASingleThread(int threads, int cap) throws IOException {
        byte[] file = repeated(samples(), 6_000);

        assertSameBytes(file, ReadingOptions.DEFAULT, VALIDATOR.keeping(cap), threads);
    }

    @Test
    void theReportOfRealRowsIsThatOfASingleThread() throws IOException {
        assumeThat(REAL).as("the real rows are not in this repository").exists();
        byte[] file = repeated(records(Files.readString(REAL)), 6_000);

        assertSameBytes(file, ReadingOptions.DEFAULT.withFlowYear(2014), VALIDATOR, 3);
        assertSameBytes(file, ReadingOptions.DEFAULT, VALIDATOR.keeping(7), 2);
    }

    @Test
    void aFileThatBreaksOffIsRefusedWithTheSameWords() {
        String text = String.join("", samples()) + "2020,\"open,".repeat(3);
        ReturnSource source = ReturnSource.of("return.csv", text.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> ParallelCheck.check(VALIDATOR, source, ReadingOptions.DEFAULT, THREADS, 3))
                .isInstanceOf(UnusableReturnException.class)
                .hasMessageContaining("opens in line");
    }
}
