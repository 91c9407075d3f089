package it.apsis.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.ValidationReport;
import it.apsis.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every format, in both languages, byte by byte. After a change that is meant, renew the files and read the difference:
 * {@code mvn -o -pl core,export test -Dtest=GoldenFileTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.renew=true}.
 */
class GoldenFileTest {
    private static final Path SOURCES = Path.of("src/test/resources/it/apsis/export/report/golden");

    record Case(String name, ReportWriter writer, Language language, ValidationReport report) {
        @Override
        public String toString() {
            return name + "_" + language.tag() + "." + writer.extension();
        }
    }

    static Stream<Case> cases() {
        List<ReportWriter> writers = ReportFormats.bundled().all();
        return Stream.of(Language.values())
                .flatMap(language -> Stream.concat(
                        writers.stream().map(writer -> new Case("sample", writer, language, SampleReport.report())),
                        writers.stream().map(writer -> new Case("clean", writer, language, SampleReport.clean()))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAsItWas(Case one) throws IOException {
        byte[] written = write(one.writer(), one.report(), one.language());
        if (Boolean.getBoolean("golden.renew")) {
            Files.createDirectories(SOURCES);
            Files.write(SOURCES.resolve(one.toString()), written);
        }
        Path renewed = SOURCES.resolve(one.toString());
        byte[] expected = Boolean.getBoolean("golden.renew") ? Files.readAllBytes(renewed) : golden(one.toString());
        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(new String(expected, StandardCharsets.UTF_8));
        assertThat(write(one.writer(), one.report(), one.language())).isEqualTo(written);
    }

    static byte[] write(ReportWriter writer, ValidationReport report, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, language, out);
        return out.toByteArray();
    }

    private static byte[] golden(String name) throws IOException {
        try (InputStream file = GoldenFileTest.class.getResourceAsStream("golden/" + name)) {
            assertThat(file).as("golden file " + name).isNotNull();
            return file.readAllBytes();
        }
    }
}
