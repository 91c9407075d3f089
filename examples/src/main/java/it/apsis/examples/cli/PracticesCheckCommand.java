package it.apsis.examples.cli;

import it.apsis.export.ReturnSource;
import it.apsis.export.practice.PracticeReading;
import it.apsis.export.report.ReportWriter;
import it.apsis.export.workbook.AnnotatedWorkbook;
import it.apsis.export.workbook.WorkbookFormat;
import it.apsis.finding.FindingCollector;
import it.apsis.finding.ValidationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks practice sheets. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Checks practice sheets, and reports in the same form as the check of a return.")
final class PracticesCheckCommand implements Callable<Integer> {
    @Mixin
    @Nullable
    Console console;

    @Mixin
    @Nullable
    PracticeInput input;

    @Option(
            names = "--format",
            paramLabel = "text|json|html|csv|xlsx",
            description = "How to report (default: text); xlsx is the workbook with its findings in the cells.")
    String format = "text";

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            description = "How many findings the report lists; 0 for all (default: " + FindingCollector.DEFAULT_CAP
                    + "). Counts are always complete.")
    int maxFindings = FindingCollector.DEFAULT_CAP;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write to (default: standard output).")
    @Nullable
    Path out;

    @Override
    public Integer call() throws IOException {
        Console to = Console.of(console);
        ReportWriter writer = format.equals(WorkbookFormat.NAME) ? null : Reports.named(format);
        PracticeInput from = Objects.requireNonNull(input, "a command is made by its factory");
        ReturnSource workbook = writer == null ? from.workbook() : null;
        PracticeReading reading = from.read();
        ValidationReport report = from.check(reading, maxFindings);
        if (writer != null) {
            to.result(out, stream -> writer.write(report, to.language(), stream));
        } else if (workbook != null) {
            to.result(out, stream -> AnnotatedWorkbook.write(workbook, report, to.language(), stream));
        }
        return ExitStatus.of(report);
    }
}
