package it.apsis.examples.cli;

import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.descriptive.ReturnSummary;
import it.apsis.export.descriptive.DescriptiveJson;
import it.apsis.export.report.ReportWriter;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.validation.DocumentValidator;
import it.apsis.validation.descriptive.DescriptiveRules;
import it.apsis.validation.descriptive.ReturnSummaries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a descriptive questionnaire. */
@Command(
        name = "descriptive",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Checks a descriptive questionnaire, and against the statistical return of the same body.",
            "The year is that of the return, where it is not named; without either the last one that has a form."
        })
final class DescriptiveCommand implements Callable<Integer> {
    @Mixin
    @Nullable
    Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "The questionnaire: .json.")
    @Nullable
    Path file;

    @Option(names = "--year", paramLabel = "Y", description = "The flow year.")
    @Nullable
    Integer year;

    @Option(names = "--with", paramLabel = "RETURN", description = "The statistical return of the same body.")
    @Nullable
    Path with;

    @Option(names = "--format", paramLabel = "text|json|html|csv", description = "How to report (default: text).")
    String format = "text";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write to (default: standard output).")
    @Nullable
    Path out;

    /** A return in short, and its year. */
    private record Counterpart(int year, ReturnSummary summary) {}

    @Override
    public Integer call() throws IOException {
        Console to = Console.of(console);
        ReportWriter writer = Reports.named(format);
        Counterpart counterpart = with == null ? null : counterpart(with, year);
        ValidationReport report = check(form(counterpart), counterpart);
        to.result(out, stream -> writer.write(report, to.language(), stream));
        return ExitStatus.of(report);
    }

    private Questionnaire form(@Nullable Counterpart counterpart) {
        int asked = year != null ? year : counterpart != null ? counterpart.year() : StatisticalSurvey.LAST_YEAR;
        // Says which years there are.
        Forms.of(asked);
        return DescriptiveSurvey.form(asked);
    }

    private ValidationReport check(Questionnaire form, @Nullable Counterpart counterpart) throws IOException {
        Path path = Objects.requireNonNull(file, "FILE is mandatory");
        if (Files.isDirectory(path)) {
            throw new Problem(path + " is a folder: name a file");
        }
        DescriptiveJson.Reading reading =
                DescriptiveJson.read(form, Files.readAllBytes(path), String.valueOf(path.getFileName()));
        List<?> settings = counterpart == null ? List.of() : List.of(counterpart.summary());
        DocumentValidator<DescriptiveQuestionnaire> validator =
                DocumentValidator.of(DescriptiveRules.bundled(), ReferenceData.bundled());
        return validator.validate(form, reading.source(), List.of(reading.document()), settings);
    }

    private static Counterpart counterpart(Path file, @Nullable Integer year) throws IOException {
        ReturnSummaries summaries = new ReturnSummaries();
        try (ReturnReading reading = ReturnFiles.open(file, ReturnFiles.options(year, null, null))) {
            for (ReturnRow row : reading) {
                if (row instanceof ActivityRow activity) {
                    summaries.add(activity.activity());
                }
            }
            return new Counterpart(
                    reading.head().flowYear(), summaries.summary(reading.head().nilReturn() != null));
        }
    }
}
