package it.apsis.examples.cli;

import it.apsis.deadline.Decision;
import it.apsis.deadline.ReceiptTime;
import it.apsis.export.campaign.DecisionExport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decides on one submission. */
@Command(
        name = "timing",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Tells the timing of one submission, what follows for the Report to Parliament, and why.",
            "Without --received: of a submission that never came."
        })
final class TimingCommand implements Callable<Integer> {
    @Mixin
    @Nullable
    Console console;

    @Mixin
    @Nullable
    Terms terms;

    @Option(
            names = "--received",
            paramLabel = "INSTANT",
            description = "When it was received, with an offset: 2021-02-28T23:59:59+01:00.")
    @Nullable
    String received;

    @Option(names = "--format", paramLabel = "text|json", description = "How to write it (default: text).")
    Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write to (default: standard output).")
    @Nullable
    Path out;

    /** How decisions are written. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws IOException {
        Console to = Console.of(console);
        Terms by = Objects.requireNonNull(terms, "a command is made by its factory");
        Decision decision = by.deadline().decide(received == null ? null : instant(received));
        String edition = by.edition();
        if (format == Format.JSON) {
            to.result(out, stream -> DecisionExport.json(edition, decision, to.language(), stream));
        } else {
            to.text(out, writer -> DecisionExport.text(decision, to.language(), writer));
        }
        return ExitStatus.FINE;
    }

    private static Instant instant(String text) {
        return ReceiptTime.parse(text)
                .orElseThrow(() -> new Problem("'" + text + "' is no date and time with an offset: write it like "
                        + "2021-02-28T23:59:59+01:00 or 2021-02-28T22:59:59Z"));
    }
}
