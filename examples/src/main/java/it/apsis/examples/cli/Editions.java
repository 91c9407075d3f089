package it.apsis.examples.cli;

import it.apsis.campaign.Campaign;
import it.apsis.campaign.Campaigns;
import it.apsis.deadline.DeadlinePolicy;
import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The campaigns that are known: options that several commands share. */
final class Editions {
    @Option(names = "--year", required = true, paramLabel = "Y", description = "The flow year.")
    int year;

    @Option(
            names = "--policy",
            paramLabel = "literal|roll-forward",
            converter = PolicyConverter.class,
            description = "What becomes of a last day that is a holiday (default: literal).")
    @Nullable
    DeadlinePolicy policy;

    @Option(
            names = "--campaigns",
            paramLabel = "FILE",
            description =
                    "Own editions and extended terms, laid over the bundled ones: CSV with some of their columns.")
    @Nullable
    Path campaigns;

    DeadlinePolicy policy() {
        return policy == null ? DeadlinePolicy.LITERAL : policy;
    }

    Optional<Campaign> campaign() throws IOException {
        Forms.of(year);
        return all().find(year);
    }

    Campaigns all() throws IOException {
        if (campaigns == null) {
            return Campaigns.bundled();
        }
        try (Reader text = Files.newBufferedReader(campaigns, StandardCharsets.UTF_8)) {
            return Campaigns.bundled().with(CsvTable.read(text, String.valueOf(campaigns.getFileName())));
        } catch (TableFormatException e) {
            throw new Problem(String.valueOf(e.getMessage()), e);
        }
    }
}
