package it.apsis.export.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Tools under node, in the versions of {@code src/test/node/package-lock.json}. */
public final class NodeTools {
    private static final Path SOURCE = Path.of("src/test/node");
    private static final Path FOLDER = Path.of("target/node");

    private NodeTools() {}

    /** Runs a script; skips the test where node, npm or the packages are not to be had. */
    public static List<String> run(String script, Path argument) throws IOException, InterruptedException {
        assumeTrue(works("node", "--version"), "skipped: there is no node on this machine");
        install();
        Path out = Files.createTempFile(FOLDER, "judge", ".txt");
        Process process = new ProcessBuilder(
                        "node",
                        FOLDER.resolve(script).toAbsolutePath().toString(),
                        argument.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
        assertThat(ended && process.exitValue() == 0)
                .as(() -> script + ": " + String.join("\n", lines.subList(0, Math.min(20, lines.size()))))
                .isTrue();
        return lines;
    }

    private static synchronized void install() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path lock = FOLDER.resolve("package-lock.json");
        boolean installed = Files.isDirectory(FOLDER.resolve("node_modules"))
                && Files.exists(lock)
                && Files.mismatch(lock, SOURCE.resolve("package-lock.json")) < 0;
        try (Stream<Path> files = Files.list(SOURCE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(FOLDER.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        assumeTrue(
                installed || works("npm", "ci", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"),
                "skipped: npm cannot install the packages of src/test/node/package-lock.json");
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            Files.createDirectories(FOLDER);
            Process process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
