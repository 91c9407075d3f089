package it.apsis.examples.cli;

import it.apsis.export.catalogue.StatisticsDocument;
import it.apsis.export.practice.PracticeReading;
import it.apsis.export.practice.StatisticsExport;
import it.apsis.practice.PracticeStatistics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts practice sheets. */
@Command(
        name = "statistics",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Counts practice sheets: all of them by state, the published ones by everything else.")
final class PracticesStatisticsCommand implements Callable<Integer> {
    @Mixin
    @Nullable
    Console console;

    @Mixin
    @Nullable
    PracticeInput input;

    @Option(names = "--format", paramLabel = "text|json|csv|html", description = "How to write them (default: text).")
    Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write to (default: standard output).")
    @Nullable
    Path out;

    /** How statistics are written. */
    enum Format {
        TEXT,
        JSON,
        CSV,
        HTML
    }

    @Override
    public Integer call() throws IOException {
        Console to = Console.of(console);
        PracticeInput from = Objects.requireNonNull(input, "a command is made by its factory");
        PracticeReading reading = from.read();
        PracticeStatistics statistics = PracticeStatistics.of(reading.sheets(), from.settings());
        switch (format) {
            case TEXT -> to.text(out, writer -> StatisticsExport.text(statistics, to.language(), writer));
            case CSV -> to.text(out, writer -> StatisticsExport.csv(statistics, to.language(), writer));
            case JSON -> to.result(out, stream -> StatisticsExport.json(statistics, to.language(), stream));
            case HTML ->
                to.result(out, stream -> StatisticsDocument.write(statistics, to.language(), from.date, stream));
        }
        return from.status(reading, to);
    }
}
