package it.apsis.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.export.json.ApsisModule;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.StatisticalReturn;
import java.io.IOException;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Who binds our types to a mapper can do so on the module path; who does not needs no jackson-databind at all. */
class JacksonModuleTest {
    private static final List<String> NEEDED =
            List.of("it.apsis.core", "it.apsis.export", "de.siegmar.fastcsv", "tools.jackson.core");

    private static final String WITHOUT = """
            import it.apsis.export.*;
            import it.apsis.statistical.*;

            class Probe {
                public static void main(String[] args) throws Exception {
                    ReturnFormat json = ReturnFormats.installed().find("json").orElseThrow();
                    byte[] document = "{\\"edition\\": \\"2020\\", \\"activities\\": [{\\"recipient\\": \\"998\\"}]}".getBytes();
                    json.write(() -> json.open(ReturnSource.of(null, document), ReadingOptions.DEFAULT), System.out);
                    try {
                        Class.forName("tools.jackson.databind.ObjectMapper");
                        System.out.println("databind is there");
                    } catch (ClassNotFoundException e) {
                        System.out.println("without databind, named: " + ReturnFormat.class.getModule().isNamed());
                    }
                }
            }
            """;

    @Test
    void bindsOurTypesAsANamedModule() {
        JsonMapper mapper = JsonMapper.builder().addModule(new ApsisModule()).build();
        StatisticalReturn document = StatisticalReturn.builder()
                .flowYear(2020)
                .entity("001272")
                .addActivities(ActivityRecord.builder()
                        .recipient(new ActivityCode.Recipient("998"))
                        .commitment(Amount.of("0.1"))
                        .build())
                .build();

        String json = mapper.writeValueAsString(document);

        assertThat(json).contains("\"edition\":\"2020\"", "\"commitment\":\"0.1\"");
        assertThat(mapper.readValue(json, StatisticalReturn.class)).isEqualTo(document);
        assertThat(mapper.readValue("\"C01\"", ActivityCode.AidType.class)).isEqualTo(new ActivityCode.AidType("C01"));
    }

    @Test
    void nobodyElseNeedsDatabindOnTheModulePath(@TempDir Path folder) throws Exception {
        assertThat(run(folder, "--module-path", path(), "--add-modules", "it.apsis.export"))
                .contains("\"recipient\": \"998\"")
                .contains("without databind, named: true");
    }

    @Test
    void nobodyElseNeedsDatabindOnTheClassPath(@TempDir Path folder) throws Exception {
        assertThat(run(folder, "--class-path", path()))
                .contains("\"recipient\": \"998\"")
                .contains("without databind, named: false");
    }

    private static String path() {
        return NEEDED.stream()
                .map(JacksonModuleTest::place)
                .map(Path::toString)
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private static Path place(String module) {
        ModuleReference reference = ModuleLayer.boot()
                .configuration()
                .findModule(module)
                .orElseThrow()
                .reference();
        URI place = reference.location().orElseThrow();
        return Path.of(place);
    }

    private static String run(Path folder, String... options) throws IOException, InterruptedException {
        Path probe = Files.writeString(folder.resolve("Probe.java"), WITHOUT);
        Path out = folder.resolve("out.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Stream.of(options).forEach(command::add);
        command.add(probe.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
