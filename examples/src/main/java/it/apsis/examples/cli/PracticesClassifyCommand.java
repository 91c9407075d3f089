package it.apsis.examples.cli;

import it.apsis.classification.Classification;
import it.apsis.classification.ClassificationScheme;
import it.apsis.classification.Named;
import it.apsis.export.practice.ClassificationJson;
import it.apsis.export.practice.PracticeReading;
import it.apsis.practice.PracticeSettings;
import it.apsis.practice.PracticeSheet;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives practice sheets their class, and says why. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Gives practice sheets their class, on which basis and why, with or without findings.")
final class PracticesClassifyCommand implements Callable<Integer> {
    @Mixin
    @Nullable
    Console console;

    @Mixin
    @Nullable
    PracticeInput input;

    @Option(names = "--format", paramLabel = "text|json", description = "How to write them (default: text).")
    Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write to (default: standard output).")
    @Nullable
    Path out;

    /** How classes are written. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws IOException {
        Console to = Console.of(console);
        PracticeInput from = Objects.requireNonNull(input, "a command is made by its factory");
        PracticeReading reading = from.read();
        PracticeSettings settings = from.settings();
        if (format == Format.JSON) {
            to.result(out, stream -> ClassificationJson.write(reading.sheets(), settings, to.language(), stream));
        } else {
            to.text(out, writer -> {
                for (PracticeSheet sheet : reading.sheets()) {
                    write(sheet, settings, to, writer);
                }
            });
        }
        return from.status(reading, to);
    }

    private static void write(PracticeSheet sheet, PracticeSettings settings, Console to, Writer out)
            throws IOException {
        Classification found = settings.classify(sheet);
        String id = Objects.requireNonNullElse(sheet.id(), "–");
        String title = Objects.requireNonNullElse(sheet.title(), "");
        out.write(id + "  " + label(found, settings.scheme(), to) + "  " + title + "\n");
        for (String reason : found.explain(to.language())) {
            out.write("    " + reason + "\n");
        }
    }

    private static String label(Classification found, ClassificationScheme scheme, Console to) {
        return scheme.classes().stream()
                .filter(one -> one.code().equals(found.outcome()))
                .findFirst()
                .map(Named::label)
                .map(label -> label.in(to.language()))
                .orElseGet(() -> to.words("Undetermined", "Indeterminata"));
    }
}
