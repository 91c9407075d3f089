package it.apsis.examples.cli;

import it.apsis.campaign.Campaign;
import it.apsis.campaign.Notice;
import it.apsis.export.campaign.CampaignExport;
import it.apsis.export.campaign.NoticePage;
import it.apsis.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a campaign. */
@Command(
        name = "campaign",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes the notice of a campaign: what is asked, of whom, by when and where.",
            "By when: under both policies where they differ, or under the one that is named."
        })
final class CampaignCommand implements Callable<Integer> {
    @Mixin
    @Nullable
    Console console;

    @Mixin
    @Nullable
    Editions editions;

    @Option(names = "--format", paramLabel = "text|html|json", description = "How to write it (default: text).")
    Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write to (default: standard output).")
    @Nullable
    Path out;

    /** How campaigns are written. */
    enum Format {
        TEXT,
        HTML,
        JSON
    }

    @Override
    public Integer call() throws IOException {
        Console to = Console.of(console);
        Editions known = Objects.requireNonNull(editions, "a command is made by its factory");
        Campaign campaign = known.campaign()
                .orElseThrow(() -> new Problem("there is no campaign of " + known.year
                        + ": give another --year, or its row in a file with --campaigns"));
        Notice notice = notice(campaign, known, to.language());
        switch (format) {
            case TEXT -> to.text(out, writer -> writer.write(notice.text()));
            case HTML -> to.text(out, writer -> NoticePage.write(notice, writer));
            case JSON -> to.result(out, stream -> CampaignExport.json(campaign, known.policy(), notice, stream));
        }
        return ExitStatus.FINE;
    }

    private static Notice notice(Campaign campaign, Editions known, Language language) {
        return known.policy == null ? campaign.notice(language) : campaign.notice(language, known.policy);
    }
}
