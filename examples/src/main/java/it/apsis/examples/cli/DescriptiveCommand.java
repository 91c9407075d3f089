package it.apsis.examples.cli;

import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.descriptive.ReturnSummary;
import it.apsis.export.ReturnSource;
import it.apsis.export.descriptive.DescriptiveJson;
import it.apsis.export.descriptive.DescriptiveReading;
import it.apsis.export.report.ReportWriter;
import it.apsis.export.workbook.AnnotatedWorkbook;
import it.apsis.export.workbook.DescriptiveWorkbook;
import it.apsis.export.workbook.WorkbookFormat;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
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
            "The year is that of the return, where it is not named; else that of the template; else the last that has a form.",
            "A filled template holds both: descriptive FILE.xlsx --with FILE.xlsx."
        })
final class DescriptiveCommand implements Callable<Integer> {
    @Mixin
    @Nullable
    Console console;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The questionnaire: .json, or a filled template (.xlsx).")
    @Nullable
    Path file;

    @Option(names = "--year", paramLabel = "Y", description = "The flow year.")
    @Nullable
    Integer year;

    @Option(names = "--with", paramLabel = "RETURN", description = "The statistical return of the same body.")
    @Nullable
    Path with;

    @Option(
            names = "--format",
            paramLabel = "text|json|html|csv|xlsx",
            description = "How to report (default: text); xlsx is the workbook with its findings in the cells.")
    String format = "text";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write to (default: standard output).")
    @Nullable
    Path out;

    /** A return in short, and its year. */
    private record Counterpart(int year, ReturnSummary summary) {}

    @Override
    public Integer call() throws IOException {
        Console to = Console.of(console);
        Path path = Objects.requireNonNull(file, "FILE is mandatory");
        boolean annotated = format.equals(WorkbookFormat.NAME);
        ReportWriter writer = annotated ? null : Reports.named(format);
        boolean workbook = ReturnFiles.isWorkbook(path);
        if (annotated && !workbook) {
            throw new Problem("only a workbook is given back as a workbook: name another --format");
        }
        Counterpart counterpart = with == null ? null : counterpart(with, year);
        DescriptiveReading reading = workbook ? sheet(path, counterpart) : json(path, counterpart);
        ValidationReport report = check(reading, counterpart);
        if (writer == null) {
            to.result(out, stream -> AnnotatedWorkbook.write(ReturnSource.of(path), report, to.language(), stream));
        } else {
            to.result(out, stream -> writer.write(report, to.language(), stream));
        }
        return ExitStatus.of(report);
    }

    private Questionnaire form(@Nullable Counterpart counterpart, int otherwise) {
        int asked = year != null ? year : counterpart != null ? counterpart.year() : otherwise;
        // Says which years there are.
        Forms.of(asked);
        return DescriptiveSurvey.form(asked);
    }

    private DescriptiveReading json(Path path, @Nullable Counterpart counterpart) throws IOException {
        return DescriptiveJson.read(
                form(counterpart, StatisticalSurvey.LAST_YEAR),
                Files.readAllBytes(path),
                String.valueOf(path.getFileName()));
    }

    private DescriptiveReading sheet(Path path, @Nullable Counterpart counterpart) {
        ReturnSource source = ReturnSource.of(path);
        int edition = DescriptiveWorkbook.edition(source).orElse(StatisticalSurvey.LAST_YEAR);
        return DescriptiveWorkbook.read(source, form(counterpart, edition))
                .orElseThrow(() -> new UnusableReturnException(new Bilingual(
                        path + " has no answers of a descriptive questionnaire: fill in the sheet of the template"
                                + " that asks for them",
                        path + " non contiene risposte di un questionario descrittivo: compilare il foglio del"
                                + " modello che le chiede")));
    }

    private static ValidationReport check(DescriptiveReading reading, @Nullable Counterpart counterpart) {
        List<?> settings = counterpart == null ? List.of() : List.of(counterpart.summary());
        DescriptiveQuestionnaire document = reading.document();
        return DocumentValidator.of(DescriptiveRules.bundled(), ReferenceData.bundled())
                .validate(document.form(), reading.source(), List.of(document), settings);
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
