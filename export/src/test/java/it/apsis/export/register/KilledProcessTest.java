package it.apsis.export.register;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import it.apsis.register.RegisterEntry;
import it.apsis.register.SubmissionRegister;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;

/** A real process is killed, with a signal it cannot see coming, in the middle of writing the register. */
class KilledProcessTest {
    private static final int ROUNDS = 4;

    @TempDir
    Path folder;

    @Test
    void noEntryThatWasAcknowledgedIsLost() throws Exception {
        Path file = folder.resolve("register.jsonl");
        SubmissionRegister before = SubmissionRegister.empty();
        for (int round = 1; round <= ROUNDS; round++) {
            int acknowledged = appendAndKill(file, 25 * round);

            RegisterReading reading;
            try (var in = Files.newInputStream(file)) {
                reading = RegisterLines.read(in);
            }
            assertThat(acknowledged).isPositive();
            assertThat(reading.register().entries().size()).isBetween(acknowledged, acknowledged + 1);
            for (int number = 1; number <= acknowledged; number++) {
                assertThat(reading.register().entries()).contains((RegisterEntry) Samples.submission(number));
            }
            assertThat(reading.register().entries()).containsAll(before.entries());
            assertThat(reading.problems()).hasSizeLessThanOrEqualTo(round);
            before = reading.register();
        }
    }

    /** Kills the process once it has said that many numbers more, and returns the last one it said. */
    private int appendAndKill(Path file, int many) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        AppendForever.class.getName(),
                        file.toString())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        int last = 0;
        try (BufferedReader numbers = process.inputReader(StandardCharsets.UTF_8)) {
            for (int said = 0; said < many; said++) {
                String number = numbers.readLine();
                assertThat(number)
                        .as(Files.readString(folder.resolve("errors.txt")))
                        .isNotNull();
                last = Integer.parseInt(number);
            }
            kill(process);
            // What it said before the signal reached it was acknowledged too.
            String number = numbers.readLine();
            while (number != null) {
                last = Integer.parseInt(number);
                number = numbers.readLine();
            }
        }
        return last;
    }

    private static void kill(Process process) throws IOException, InterruptedException {
        if (File.separatorChar == '/') {
            new ProcessBuilder("kill", "-9", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } else {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).isNotZero();
    }

    private static String classPath() {
        return Stream.of(
                        RegisterJournal.class,
                        AppendForever.class,
                        SubmissionRegister.class,
                        JsonParser.class,
                        CsvWriter.class,
                        NullMarked.class)
                .map(KilledProcessTest::location)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
