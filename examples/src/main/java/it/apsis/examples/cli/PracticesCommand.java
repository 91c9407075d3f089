package it.apsis.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What can be done with practice sheets. */
@Command(
        name = "practices",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Checks, classifies and counts practice sheets, and makes their catalogue.",
        subcommands = {
            PracticesCheckCommand.class,
            PracticesClassifyCommand.class,
            PracticesStatisticsCommand.class,
            PracticesCatalogueCommand.class
        })
final class PracticesCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new Problem("say what to do: practices check, classify, statistics or catalogue; see practices --help");
    }
}
