package it.apsis.examples.cli;

import it.apsis.export.ReadingOptions;
import it.apsis.export.report.ReportFormats;
import it.apsis.export.report.ReportWriter;
import it.apsis.export.workbook.WorkbookFormat;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.StatisticalSurvey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a return, checks it, reports. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads a return, checks it against the form, the code lists and the rules of its year, and reports.",
            "The year is that of the rows, the layout the one that fits, where they are not named."
        })
final class CheckCommand implements Callable<Integer> {
    @Mixin
    @Nullable
    Console console;

    @Mixin
    @Nullable
    Checks checks;

    @Parameters(index = "0", paramLabel = "FILE", description = "The return: .csv, .json or .xlsx.")
    @Nullable
    Path file;

    @Option(names = "--year", paramLabel = "Y", description = "The flow year (default: that of the rows).")
    @Nullable
    Integer year;

    @Option(
            names = "--layout",
            paramLabel = "NAME_OR_FILE",
            description = "The layout of the columns: keys, national-2014, labels-it, labels-en, or a file header,key.")
    @Nullable
    String layout;

    @Option(
            names = "--entity",
            paramLabel = "ISTAT",
            description = "The body that answers: its ISTAT or IndicePA code.")
    @Nullable
    String entity;

    @Option(
            names = "--format",
            paramLabel = "text|json|html|csv|xlsx",
            description = "How to write the report (default: text); xlsx is the return with its findings in the cells.")
    String format = "text";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write to (default: standard output).")
    @Nullable
    Path out;

    @Override
    public Integer call() throws IOException {
        Console to = Console.of(console);
        boolean annotated = format.equals(WorkbookFormat.NAME);
        Optional<ReportWriter> writer = annotated ? Optional.empty() : Optional.of(writer());
        Path source = Objects.requireNonNull(file, "FILE is mandatory");
        readBodiesAside();
        ReadingOptions options = ReturnFiles.options(year, layout, entity);
        ValidationReport report = LongReturns.check(
                Objects.requireNonNull(checks, "a command is made by its factory")
                        .validator(),
                source,
                options);
        if (writer.isPresent()) {
            to.result(out, stream -> writer.get().write(report, to.language(), stream));
        } else {
            to.result(out, stream -> Annotated.write(source, options, report, to.language(), stream));
        }
        return ExitStatus.of(report);
    }

    /** The register of bodies is a third of what the first check has to read, and a second processor is idle meanwhile. */
    private static void readBodiesAside() {
        Thread reader = new Thread(
                () -> ReferenceData.bundled().bodies().findByName("", StatisticalSurvey.LAST_YEAR), "bodies");
        reader.setDaemon(true);
        reader.start();
    }

    private ReportWriter writer() {
        ReportFormats formats = ReportFormats.installed(CheckCommand.class.getClassLoader());
        return formats.find(format)
                .orElseThrow(() -> new Problem("there is no format '" + format + "'; the formats are "
                        + String.join(
                                ", ",
                                formats.all().stream().map(ReportWriter::name).toList())));
    }
}
