package it.apsis.examples.cli;

import it.apsis.export.ReturnSource;
import it.apsis.export.practice.PracticeFiles;
import it.apsis.export.practice.PracticeReading;
import it.apsis.finding.Finding;
import it.apsis.finding.FindingCollector;
import it.apsis.finding.Place;
import it.apsis.finding.SourceDescription;
import it.apsis.finding.ValidationReport;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeSettings;
import it.apsis.reference.ReferenceData;
import it.apsis.validation.DocumentValidator;
import it.apsis.validation.practice.PracticeRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The sheets that a command is about: files, and the days of their collection. */
final class PracticeInput {
    private static final String SAMPLES = "practices.json";

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Practice sheets: .json, .csv or .xlsx; together one collection.")
    List<Path> files = new ArrayList<>();

    @Option(
            names = "--opened",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day on which the collection opened, for the rules that need it.")
    @Nullable
    LocalDate opened;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day of the catalogue.")
    @Nullable
    LocalDate date;

    PracticeSettings settings() {
        return PracticeSettings.bundled().withDays(opened, date);
    }

    PracticeReading read() throws IOException {
        if (files.isEmpty()) {
            throw new Problem("name at least one file of practice sheets");
        }
        List<PracticeReading> readings = new ArrayList<>();
        for (Path file : files) {
            readings.add(read(file));
        }
        return readings.size() == 1 ? readings.get(0) : together(readings);
    }

    private static PracticeReading read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Problem(file + " is a folder: name a file");
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length == 0) {
            throw ReturnFiles.empty(file);
        }
        return PracticeFiles.read(bytes, String.valueOf(file.getFileName()));
    }

    /** The one workbook that can be given back with its findings. */
    ReturnSource workbook() throws IOException {
        if (files.size() != 1 || !ReturnFiles.isWorkbook(files.get(0))) {
            throw new Problem("one workbook alone is given back as a workbook: name it alone, or another --format");
        }
        return ReturnSource.of(files.get(0));
    }

    PracticeReading readOrSamples() throws IOException {
        if (!files.isEmpty()) {
            return read();
        }
        try (InputStream bytes = Objects.requireNonNull(
                CommandLineTool.class.getResourceAsStream("/it/apsis/examples/" + SAMPLES), SAMPLES)) {
            return PracticeFiles.read(bytes.readAllBytes(), SAMPLES);
        }
    }

    /** Sheets of several files are numbered on, so that a number means one sheet. */
    private static PracticeReading together(List<PracticeReading> readings) {
        List<PracticeEntry> entries = new ArrayList<>();
        for (PracticeReading reading : readings) {
            for (PracticeEntry entry : reading.entries()) {
                long number = entries.size() + 1L;
                entries.add(PracticeEntry.of(number, entry.sheet())
                        .withNotes(entry.notes().stream()
                                .map(note -> moved(note, number))
                                .toList()));
            }
        }
        String names = readings.stream()
                .map(reading -> String.valueOf(reading.source().file()))
                .collect(Collectors.joining(", "));
        return new PracticeReading(entries, new SourceDescription(names, null, "keys", entries.size(), 0, null));
    }

    private static Finding moved(Finding note, long number) {
        Place place =
                new Place(number, 0, null, note.place().column(), note.place().position(), false);
        return new Finding(note.code(), note.severity(), place, note.question(), note.value())
                .withAttributes(note.attributes())
                .withSuggestions(note.suggestions());
    }

    ValidationReport check(PracticeReading reading, int maxFindings) {
        if (maxFindings < 0) {
            throw new Problem("--max-findings is 0 or more, not " + maxFindings);
        }
        return DocumentValidator.of(PracticeRules.bundled(), ReferenceData.bundled())
                .keeping(maxFindings)
                .validate(
                        PracticeCollection.form(PracticeCollection.FIRST_YEAR),
                        reading.source(),
                        reading.entries(),
                        List.of(settings()));
    }

    /** What a call ends with that does something else with the sheets than report on them. */
    int status(PracticeReading reading, Console to) {
        int status = ExitStatus.of(check(reading, FindingCollector.DEFAULT_CAP));
        if (status != ExitStatus.FINE) {
            to.note(to.words(
                    "some sheets have errors: practices check says which",
                    "alcune schede contengono errori: practices check dice quali"));
        }
        return status;
    }
}
