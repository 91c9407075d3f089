package it.apsis.examples.cli;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnFormat;
import it.apsis.export.ReturnFormats;
import it.apsis.export.ReturnSource;
import it.apsis.export.report.ReportFormats;
import it.apsis.export.report.ReportWriter;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ReturnReading;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.statistical.StatisticalRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The call without a command: checks the bundled sample return, and shows what comes of it. */
final class Quickstart {
    private static final String SAMPLE = "quickstart.csv";

    private final Console console;

    Quickstart(Console console) {
        this.console = console;
    }

    int run() throws IOException {
        Path folder = Files.createDirectories(home().resolve("target").resolve("quickstart"));
        Path sample = folder.resolve("return.csv");
        Files.write(sample, sample());
        ValidationReport report = check(sample);
        console.result(null, out -> ReportFormats.text().write(report, console.language(), out));
        ReportFormats formats = ReportFormats.bundled();
        console.result(
                folder.resolve("return-annotated.xlsx"),
                out -> Annotated.write(sample, ReadingOptions.DEFAULT, report, console.language(), out));
        for (String name : List.of("html", "json", "csv")) {
            ReportWriter writer = formats.find(name).orElseThrow();
            console.result(
                    folder.resolve("report." + writer.extension()),
                    out -> writer.write(report, console.language(), out));
        }
        ReturnFormat input = ReturnFiles.format(sample);
        for (ReturnFormat format : ReturnFormats.installed().all()) {
            if (format.isWritable()) {
                console.result(
                        folder.resolve("return-" + format.name() + "." + format.fileExtension()),
                        out -> format.write(() -> open(input, sample), out));
            }
        }
        CampaignSample.consolidate(console, folder);
        console.note(console.words("Written to ", "Scritto in ") + folder.toAbsolutePath());
        return ExitStatus.FINE;
    }

    /** The project's own folder, which its script names; elsewhere the folder of the call. */
    private static Path home() {
        return Path.of(System.getProperty("apsis.home", ""));
    }

    private static ValidationReport check(Path sample) throws IOException {
        SurveyValidator validator = SurveyValidator.of(StatisticalRules.bundled(), ReferenceData.bundled());
        try (ReturnReading reading = open(ReturnFiles.format(sample), sample)) {
            return validator.validate(reading);
        }
    }

    private static ReturnReading open(ReturnFormat format, Path sample) {
        return format.open(ReturnSource.of(sample), ReadingOptions.DEFAULT);
    }

    private static byte[] sample() throws IOException {
        try (InputStream bytes = Objects.requireNonNull(
                CommandLineTool.class.getResourceAsStream("/it/apsis/examples/" + SAMPLE), SAMPLE)) {
            return bytes.readAllBytes();
        }
    }
}
