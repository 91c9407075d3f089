package it.apsis.examples.cli;

import it.apsis.export.consolidation.Consolidated;
import it.apsis.export.consolidation.Consolidation;
import it.apsis.export.consolidation.Proof;
import it.apsis.reference.ReferenceData;
import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the national files of a campaign. */
@Command(
        name = "consolidate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Checks and registers every return of a folder, as its submissions.csv (file,entity,received) says, and writes "
                    + "crs.csv, crs-late.csv, register.csv, coverage.csv, report.html and a draft for the Report to "
                    + "Parliament; beside them, for reading, the workbooks crs.xlsx and register.xlsx, and for other tools "
                    + "datapackage.json and register.schema.json, which say what the columns are (Table Schema).",
            "Open data are crs.csv, crs-late.csv and coverage.csv, as datapackage.json lists them. The register is for the "
                    + "office: names of files and reasons may name a person.",
            "A file that cannot be used is registered with the reason, and stops no other."
        })
final class ConsolidateCommand implements Callable<Integer> {
    @Mixin
    @Nullable
    Console console;

    @Mixin
    @Nullable
    Checks checks;

    @Mixin
    @Nullable
    Terms terms;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder with the returns and submissions.csv.")
    @Nullable
    Path folder;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "The folder to write into; it is made where it is not there.")
    @Nullable
    Path out;

    @Option(
            names = "--bodies",
            paramLabel = "FILE",
            description = "Own bodies, laid over the bundled ones: CSV with their columns.")
    @Nullable
    Path bodies;

    @Mixin
    @Nullable
    PublicationFile publication;

    @Option(names = "--no-workbooks", description = "Leaves crs.xlsx and register.xlsx out.")
    boolean noWorkbooks;

    @Override
    public Integer call() throws IOException {
        Console to = Console.of(console);
        Path source = Objects.requireNonNull(folder, "FOLDER is mandatory");
        Path target = Objects.requireNonNull(out, "--out is mandatory");
        Consolidated consolidated = consolidation(to).run(source, target);
        consolidated.problems().forEach(problem -> to.note(problem.message(to.language())));
        if (!consolidated.unnamed().isEmpty()) {
            to.note(to.words("Not in submissions.csv, left alone: ", "Non indicati in submissions.csv, non toccati: ")
                    + String.join(", ", consolidated.unnamed()));
        }
        to.text(null, writer -> writer.write(summary(to, consolidated, target)));
        return consolidated.isAcceptable() ? ExitStatus.FINE : ExitStatus.ERRORS;
    }

    private Consolidation consolidation(Console to) throws IOException {
        Terms by = Objects.requireNonNull(terms, "a command is made by its factory");
        Checks how = Objects.requireNonNull(checks, "a command is made by its factory");
        ReferenceData reference =
                reference(ReferenceData.bundled().withCampaigns(by.editions().all()));
        Consolidation consolidation = Consolidation.of(by.year(), by.deadline(), reference, how.checker(reference))
                .withLanguage(to.language())
                .withWorkbooks(!noWorkbooks)
                .withThreads(Runtime.getRuntime().availableProcessors())
                .withProgress(to.progress(to.words("checked", "controllati")));
        return Objects.requireNonNull(publication, "a command is made by its factory")
                .read()
                .map(consolidation::withPublication)
                .orElse(consolidation);
    }

    private ReferenceData reference(ReferenceData known) throws IOException {
        if (bodies == null) {
            return known;
        }
        try (Reader text = Files.newBufferedReader(bodies, StandardCharsets.UTF_8)) {
            CsvTable own = CsvTable.read(text, String.valueOf(bodies.getFileName()));
            return known.withBodies(known.bodies().with(own));
        } catch (TableFormatException e) {
            throw new Problem(String.valueOf(e.getMessage()), e);
        }
    }

    private static String summary(Console to, Consolidated consolidated, Path target) {
        StringBuilder text = new StringBuilder();
        text.append(to.words("Submissions registered: ", "Trasmissioni registrate: "))
                .append(consolidated.state().submissions().size())
                .append(to.words("; bodies that answered: ", "; enti che hanno risposto: "))
                .append(consolidated.coverage().answered())
                .append(to.words(", nil returns: ", ", dichiarazioni negative: "))
                .append(consolidated.coverage().nil())
                .append(to.words("; errors: ", "; errori: "))
                .append(consolidated.errors())
                .append('\n');
        for (Proof proof : consolidated.proofs()) {
            text.append(proof.file())
                    .append(": ")
                    .append(proof.readBack().activities())
                    .append(to.words(" activities of ", " attività di "))
                    .append(proof.returns())
                    .append(to.words(" returns, ", " questionari, "))
                    .append(
                            proof.holds()
                                    ? to.words("sums agree", "somme coincidenti")
                                    : to.words("SUMS DO NOT AGREE", "LE SOMME NON COINCIDONO"))
                    .append('\n');
        }
        return text.append(to.words("Written to ", "Scritto in "))
                .append(target.toAbsolutePath().normalize())
                .append('\n')
                .toString();
    }
}
