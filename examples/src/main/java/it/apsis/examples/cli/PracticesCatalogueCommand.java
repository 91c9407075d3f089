package it.apsis.examples.cli;

import it.apsis.export.catalogue.Catalogue;
import it.apsis.export.practice.PracticeReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the catalogue of the published sheets. */
@Command(
        name = "catalogue",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Makes a static site of the published sheets, in Italian and English, to open from its folder or to put on a "
                    + "server; the same sheets are in data/ as a table, with its schema.",
            "Without a file it is made of the bundled, made-up sheets, under target/catalogue."
        })
final class PracticesCatalogueCommand implements Callable<Integer> {
    @Mixin
    @Nullable
    Console console;

    @Mixin
    @Nullable
    PracticeInput input;

    @Mixin
    @Nullable
    PublicationFile publication;

    @Option(names = "--out", paramLabel = "FOLDER", description = "The folder to write to; made where there is none.")
    @Nullable
    Path out;

    @Override
    public Integer call() throws IOException {
        Console to = Console.of(console);
        PracticeInput from = Objects.requireNonNull(input, "a command is made by its factory");
        Path folder = folder(from);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Problem(folder + " is a file: name a folder with --out");
        }
        PracticeReading reading = from.readOrSamples();
        Catalogue sheets = Catalogue.of(reading.sheets(), from.settings());
        Catalogue catalogue = Objects.requireNonNull(publication, "a command is made by its factory")
                .read()
                .map(sheets::withPublication)
                .orElse(sheets);
        catalogue.write(folder);
        int leftOut = catalogue.leftOut().size();
        if (leftOut > 0) {
            to.note(to.words(
                    "without a page, for want of a code of their own: " + leftOut,
                    "schede senza pagina, perché prive di un codice proprio: " + leftOut));
        }
        to.note(to.words("Sheets: ", "Schede: ")
                + catalogue.size()
                + to.words(". Open ", ". Da aprire: ")
                + folder.toAbsolutePath().resolve("index.html"));
        return from.status(reading, to);
    }

    private Path folder(PracticeInput from) {
        if (out != null) {
            return out;
        }
        if (!from.files.isEmpty()) {
            throw new Problem("say where the site goes: --out FOLDER");
        }
        return Path.of(System.getProperty("apsis.home", "")).resolve("target").resolve("catalogue");
    }
}
