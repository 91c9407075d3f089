package it.apsis.examples.cli;

import it.apsis.codelist.CodeLists;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Language;
import it.apsis.validation.Version;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The top of the command line. */
@Command(
        name = "examples/run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        subcommandsRepeatable = false,
        description = {
            "Reads, checks and converts what municipalities report of their development aid (APS).",
            "Without a command: checks a bundled sample return and shows what comes of it."
        },
        footerHeading = "%nFirst steps:%n",
        footer = {
            "  examples/run                                     the quickstart",
            "  examples/run check return.csv                    what is wrong with a return",
            "  examples/run check return.csv --format html --out report.html",
            "  examples/run convert return.csv --to crs --out return-crs.csv",
            "  examples/run codes crs-purposes --find acqua --year 2020 --lang it",
            "",
            "Exit status: 0 nothing to mend, 1 at least one error found (or an unknown code), 2 the input cannot be used "
                    + "or the call is wrong."
        })
public final class CommandLineTool implements Callable<Integer> {
    private static final List<Class<?>> COMMANDS = List.of(
            CheckCommand.class,
            ConvertCommand.class,
            TemplateCommand.class,
            CodesCommand.class,
            RulesCommand.class,
            SchemaCommand.class,
            TimingCommand.class,
            CampaignCommand.class,
            ConsolidateCommand.class,
            DescriptiveCommand.class,
            PracticesCommand.class);

    @CommandLine.Mixin
    @Nullable
    Console console;

    CommandLineTool() {}

    /**
     * Runs one call. Never throws for what is in a file or in the call.
     *
     * @param out takes the result alone, in UTF-8
     * @param err takes notes, progress, and the line that says what is wrong
     * @param args the call
     * @return the exit status: 0, 1 or 2
     */
    public static int run(PrintStream out, PrintStream err, String... args) {
        Console.Streams streams = new Console.Streams(out, err);
        CommandLine tool = new CommandLine(new CommandLineTool(), new CommandFactory(streams));
        commands(args).forEach(tool::addSubcommand);
        tellVersion(tool);
        tool.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        tool.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        tool.setCaseInsensitiveEnumValuesAllowed(true);
        tool.setUsageHelpAutoWidth(true);
        tool.setParameterExceptionHandler(CommandLineTool::wrongCall);
        tool.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, command));
        tool.setExecutionStrategy(call -> {
            OutputFiles.refuseWhatIsRead(call);
            return new CommandLine.RunLast().execute(call);
        });
        try {
            int status = tool.execute(args);
            // A stream that cannot be written to says nothing by itself, and a report that is cut off is no good news.
            if (out.checkError()) {
                say(tool, "the result could not be written to standard output: no room, or nobody reads it");
                return ExitStatus.UNUSABLE;
            }
            return status;
        } catch (OutOfMemoryError e) {
            // What the command held is free again by now, so that there is room for a line.
            say(tool, "not enough memory for this: give it more, with JAVA_OPTS=-Xmx1g for instance");
            return ExitStatus.UNUSABLE;
        }
    }

    /** Whatever {@code --version} is said behind. It is what a report says of itself, and read when it is asked for. */
    private static void tellVersion(CommandLine tool) {
        tool.getCommandSpec().versionProvider(() ->
                new String[] {Version.NAME + " " + Version.current() + ", " + CodeLists.bundled()});
        tool.getSubcommands().values().forEach(CommandLineTool::tellVersion);
    }

    /** The command that is called, alone: picocli takes a tenth of a second to make all of them. Else all. */
    private static List<Class<?>> commands(String... args) {
        if (args.length > 0) {
            for (Class<?> command : COMMANDS) {
                if (command.getAnnotation(Command.class).name().equals(args[0])) {
                    return List.of(command);
                }
            }
        }
        return COMMANDS;
    }

    @Override
    public Integer call() throws IOException {
        return new Quickstart(Console.of(console)).run();
    }

    private static int wrongCall(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        say(command, problem.getMessage() + "; see " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.UNUSABLE;
    }

    private static int failed(Exception problem, CommandLine command) {
        say(command, words(problem, language(command)));
        return ExitStatus.UNUSABLE;
    }

    private static Language language(CommandLine command) {
        CommandLine.Model.OptionSpec named = command.getCommandSpec().findOption("--lang");
        return Console.language(named == null ? null : named.getValue());
    }

    private static String words(@Nullable Throwable problem, Language language) {
        if (problem instanceof UnusableReturnException unusable) {
            return unusable.reason().in(language);
        }
        if (problem instanceof Problem) {
            return String.valueOf(problem.getMessage());
        }
        if (problem instanceof UncheckedIOException unchecked) {
            return words(unchecked.getCause(), language);
        }
        if (problem instanceof NoSuchFileException missing) {
            return "there is no file or folder " + missing.getFile();
        }
        if (problem instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (problem instanceof IOException) {
            return "cannot read or write: " + problem.getMessage();
        }
        return "this should not have happened, please report it: " + problem;
    }

    private static void say(CommandLine command, String text) {
        command.getErr().println("apsis: " + text.replaceAll("\\s*\\R\\s*", " "));
    }
}
