package it.apsis.examples.cli;

import it.apsis.campaign.Campaign;
import it.apsis.deadline.Deadline;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** By when: the options that several commands share. */
final class Terms {
    @Mixin
    @Nullable
    Editions editions;

    @Option(
            names = "--deadline",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The last day (default: that of the campaign).")
    @Nullable
    LocalDate deadline;

    @Option(
            names = "--extended-to",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The last day of an extension.")
    @Nullable
    LocalDate extendedTo;

    Editions editions() {
        return Objects.requireNonNull(editions, "a command is made by its factory");
    }

    int year() {
        return editions().year;
    }

    /** What the edition is called: a year without a campaign by itself. */
    String edition() throws IOException {
        return editions().campaign().map(Campaign::edition).orElse(Integer.toString(year()));
    }

    Deadline deadline() throws IOException {
        Optional<Campaign> campaign = editions().campaign();
        LocalDate day = deadline != null
                ? deadline
                : campaign.flatMap(Campaign::deadline)
                        .orElseThrow(() -> new Problem("there is no campaign of " + year()
                                + " whose last day is known: give --deadline DATE"));
        LocalDate extension = extendedTo != null || deadline != null
                ? extendedTo
                : campaign.flatMap(Campaign::extendedTo).orElse(null);
        if (extension != null && extension.isBefore(day)) {
            throw new Problem("the extension to " + extension + " is before the deadline, " + day
                    + ": give a later day with --extended-to");
        }
        return Deadline.of(day).withPolicy(editions().policy()).extendedTo(extension);
    }
}
