package it.apsis.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What a call writes must be nothing that it reads: the file would lose what it says. Looked at once for all commands. */
final class OutputFiles {
    private static final Set<String> WRITTEN = Set.of("--out", "--table-schema");

    /** May name a file that is read. */
    private static final String LAYOUT = "--layout";

    private OutputFiles() {}

    static void refuseWhatIsRead(ParseResult call) {
        List<OptionSpec> written = new ArrayList<>();
        List<Path> read = new ArrayList<>();
        for (ParseResult part = call; part != null; part = part.subcommand()) {
            for (ArgSpec argument : part.commandSpec().args()) {
                if (argument instanceof OptionSpec option && WRITTEN.contains(option.longestName())) {
                    written.add(option);
                } else {
                    addPaths(argument, argument.getValue(), read);
                }
            }
        }
        List<Path> targets = new ArrayList<>();
        for (OptionSpec option : written) {
            if (!(option.getValue() instanceof Path target)) {
                continue;
            }
            if (read.stream().anyMatch(source -> isSame(source, target))) {
                throw refused(option, option.longestName() + " is the file that is read: name another");
            }
            if (targets.stream().anyMatch(other -> isSame(other, target))) {
                throw refused(option, option.longestName() + " is written by another option, too: name another");
            }
            targets.add(target);
        }
    }

    private static ParameterException refused(OptionSpec option, String why) {
        return new ParameterException(option.command().commandLine(), why);
    }

    private static void addPaths(ArgSpec argument, @Nullable Object value, List<Path> read) {
        if (value instanceof Path path) {
            read.add(path);
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> addPaths(argument, one, read));
        } else if (value instanceof String text
                && argument instanceof OptionSpec option
                && option.longestName().equals(LAYOUT)) {
            try {
                read.add(Path.of(text));
            } catch (InvalidPathException e) {
                // The name of a layout.
                return;
            }
        }
    }

    /** Folders are no matter: what is written into one has other names than what is read. */
    private static boolean isSame(Path one, Path other) {
        if (Files.isDirectory(one) || Files.isDirectory(other)) {
            return false;
        }
        try {
            return one.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize())
                    || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
        } catch (IOException e) {
            return false;
        }
    }
}
