package it.apsis.examples.cli;

import it.apsis.export.consolidation.ConsolidationProgress;
import it.apsis.text.Language;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a call writes to and in which language: shared by all commands. */
final class Console {
    /** The streams of a call. */
    record Streams(PrintStream out, PrintStream err) {}

    /** Writes the result of a call. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** After how many files progress is shown. */
    private static final int STEP = 10;

    private final Streams streams;

    @Option(
            names = "--lang",
            paramLabel = "it|en",
            converter = LanguageConverter.class,
            description = "Language of words (default: Italian where the environment is Italian, else English).")
    @Nullable
    Language language;

    Console(Streams streams) {
        this.streams = streams;
    }

    static Console of(@Nullable Console injected) {
        return Objects.requireNonNull(injected, "a command is made by its factory");
    }

    Language language() {
        return language(language);
    }

    /** An application may look at its environment; the library never does. */
    static Language language(@Nullable Language named) {
        if (named != null) {
            return named;
        }
        return Locale.getDefault().getLanguage().equals("it") ? Language.ITALIAN : Language.ENGLISH;
    }

    boolean isItalian() {
        return language() == Language.ITALIAN;
    }

    /** Either wording, in the language of the call. */
    String words(String english, String italian) {
        return isItalian() ? italian : english;
    }

    /** Writes the result to a file, or to standard output where none is named. */
    void result(@Nullable Path file, Content content) throws IOException {
        if (file == null) {
            OutputStream out = new BufferedOutputStream(streams.out(), 1 << 16);
            content.write(out);
            out.flush();
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Problem("there is no folder " + folder + " to write " + file.getFileName() + " into");
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            content.write(out);
        }
    }

    /** Writes the result as text. */
    void text(@Nullable Path file, TextContent content) throws IOException {
        result(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            content.write(writer);
            writer.flush();
        });
    }

    /** Writes text. */
    @FunctionalInterface
    interface TextContent {
        void write(Writer out) throws IOException;
    }

    /** Progress on a terminal, which only the script that starts us can tell; nobody is told where there is none. */
    ConsolidationProgress progress(String words) {
        if (!Boolean.getBoolean("apsis.terminal")) {
            return ConsolidationProgress.SILENT;
        }
        return (done, all) -> {
            if (done == all || done % STEP == 0) {
                synchronized (streams) {
                    streams.err().print("\r" + done + "/" + all + " " + words + (done == all ? "\n" : ""));
                    streams.err().flush();
                }
            }
        };
    }

    /** A note beside the result. */
    void note(String text) {
        streams.err().println(text);
        streams.err().flush();
    }
}
