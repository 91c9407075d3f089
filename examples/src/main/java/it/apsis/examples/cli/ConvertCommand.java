package it.apsis.examples.cli;

import it.apsis.codelist.CodeLists;
import it.apsis.export.AnsweredFields;
import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnFormat;
import it.apsis.export.ReturnFormats;
import it.apsis.export.ReturnSource;
import it.apsis.export.dossier.DossierFormat;
import it.apsis.export.table.TableSchema;
import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import it.apsis.statistical.ReturnReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a return in another format. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes a return in another format. What cannot be read is written as it was. Columns of your own are kept by json "
                    + "and keys; a declaration that there is nothing by json and html.",
            "The return is checked too: exit status 1 says that it has errors, and it is written all the same."
        })
final class ConvertCommand implements Callable<Integer> {
    @Mixin
    @Nullable
    Console console;

    @Mixin
    @Nullable
    Checks checks;

    @Parameters(index = "0", paramLabel = "FILE", description = "The return: .csv, .json or .xlsx.")
    @Nullable
    Path file;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            completionCandidates = WritableFormats.class,
            description = "The format: ${COMPLETION-CANDIDATES}.")
    String to = "";

    @Option(names = "--year", paramLabel = "Y", description = "The flow year (default: that of the rows).")
    @Nullable
    Integer year;

    @Option(
            names = "--layout",
            paramLabel = "NAME_OR_FILE",
            description = "The layout of the columns (default: the one that fits).")
    @Nullable
    String layout;

    @Option(
            names = "--entity",
            paramLabel = "ISTAT",
            description = "The body that answers: its ISTAT or IndicePA code.")
    @Nullable
    String entity;

    @Option(names = "--findings", description = "html: with what the check found, beside each activity.")
    boolean findings;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write to.")
    @Nullable
    Path out;

    @Option(
            names = "--table-schema",
            paramLabel = "FILE",
            description = "Where to write what the columns are (Table Schema), for --to crs and keys.")
    @Nullable
    Path tableSchema;

    @Override
    public Integer call() throws IOException {
        Console streams = Console.of(console);
        Path source = Objects.requireNonNull(file, "FILE is mandatory");
        Path target = Objects.requireNonNull(out, "--out is mandatory");
        ReturnFormat format = format().inLanguage(streams.language());
        ReturnFormat input = ReturnFiles.format(source);
        ReadingOptions options = ReturnFiles.options(year, layout, entity);
        ValidationReport report;
        try (ReturnReading reading = input.open(ReturnSource.of(source), options)) {
            if (reading.head().nilReturn() != null && !format.holdsNilReturns()) {
                throw new Problem("the return declares that there is nothing to notify, which " + format.name()
                        + " has no place for: name --to json");
            }
            report = Objects.requireNonNull(checks, "a command is made by its factory")
                    .validator()
                    .validate(reading);
        }
        ReturnFormat chosen =
                findings && format instanceof DossierFormat dossier ? dossier.withFindings(report) : format;
        if (tableSchema != null) {
            writeSchema(streams, tableSchema, format, () -> input.open(ReturnSource.of(source), options));
        }
        try {
            streams.result(
                    target,
                    stream -> chosen.write(
                            () -> input.open(ReturnSource.of(source), options.withFingerprint(false)), stream));
        } catch (UncheckedIOException e) {
            throw new Problem("cannot write " + target + ": " + e.getMessage(), e);
        }
        streams.note(note(streams, report, target));
        return ExitStatus.of(report);
    }

    private static void writeSchema(Console streams, Path file, ReturnFormat format, Supplier<ReturnReading> source)
            throws IOException {
        TableSchema schema;
        try (ReturnReading first = source.get();
                ReturnReading again = source.get()) {
            schema = format.tableSchema(again.head(), AnsweredFields.of(first), CodeLists.bundled())
                    .orElseThrow(() -> new Problem("--table-schema is for tables: --to crs or keys"));
        }
        streams.result(file, stream -> schema.write(streams.language(), stream));
    }

    private ReturnFormat format() {
        return ReturnFormats.installed()
                .find(to)
                .filter(ReturnFormat::isWritable)
                .orElseThrow(() -> new Problem("there is no format '" + to + "' to write; the formats are "
                        + String.join(", ", WritableFormats.names())));
    }

    private static String note(Console streams, ValidationReport report, Path target) {
        long rows = report.source().rows();
        long errors = report.count(Severity.ERROR);
        return streams.words(
                rows + " activities written to " + target + "; errors found in them: " + errors,
                rows + " attività scritte in " + target + "; errori riscontrati: " + errors);
    }
}
