package it.apsis.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PracticesCommandTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String NOTE = "priva di carattere statistico";

    @TempDir
    Path folder;

    private String samples;

    @BeforeEach
    void samples() throws IOException {
        Path file = folder.resolve("practices.json");
        try (InputStream bytes = PracticesCommandTest.class.getResourceAsStream("/it/apsis/examples/practices.json")) {
            Files.write(file, bytes.readAllBytes());
        }
        samples = file.toString();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void sheetsAreCheckedInTheFormOfReturns() {
        Run run = Run.of("practices", "check", samples, "--format", "json", "--lang", "it");
        JsonNode report = JSON.readTree(run.out());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(report.at("/counts/ERROR").asInt() > 0 ? 1 : 0);
        assertThat(report.at("/source/file").asString()).isEqualTo("practices.json");
        assertThat(report.at("/source/rows").asInt()).isGreaterThanOrEqualTo(40);
        assertThat(report.get("findings").size()).isPositive();
        assertThat(report.get("faults").size()).isZero();
        assertThat(run.out()).doesNotContain("Referente di prova");
    }

    @Test
    void reportsSayWhatTheyAreAbout() throws IOException {
        String sheet = write("bare.json", "{\"id\": \"PSS-2020-0001\"}");
        String answers = write("answers.json", "{\"entity_code\": \"001272\"}");

        assertThat(Run.of("practices", "check", sheet, "--lang", "it").out())
                .containsPattern("Edizione +2020\n")
                .containsPattern("Schede lette +1\n")
                .doesNotContain("Attività lette", "flussi");
        assertThat(Run.of("practices", "check", sheet, "--lang", "it", "--format", "html")
                        .out())
                .contains("Pratiche dei servizi sociali", "Schede lette")
                .doesNotContain("aiuti allo sviluppo");
        assertThat(Run.of("descriptive", answers, "--lang", "it").out())
                .containsPattern("Risposte lette +1\n")
                .doesNotContain("Attività lette");
        assertThat(Run.of("descriptive", answers, "--lang", "en", "--format", "html")
                        .out())
                .contains("Descriptive questionnaire", "Answers read");
    }

    @Test
    void aSheetWithoutAnythingHasErrors() throws IOException {
        Run run = Run.of("practices", "check", write("bare.json", "{\"id\": \"PSS-2020-0001\"}"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("practice_required_missing");
    }

    @Test
    void filesTogetherAreOneCollection() throws IOException {
        String one = write("one.json", "{\"id\": \"PSS-2020-0001\", \"colour\": \"red\"}");
        String two = write("two.csv", "id,title,submitted\nPSS-2020-0001,Prova,ieri\n");
        JsonNode report = JSON.readTree(
                Run.of("practices", "check", one, two, "--format", "json").out());

        assertThat(report.at("/source/file").asString()).isEqualTo("one.json, two.csv");
        assertThat(report.at("/source/rows").asInt()).isEqualTo(2);
        assertThat(report.get("findings"))
                .anyMatch(finding -> finding.get("row").asInt() == 2);
        assertThat(report.get("byCode").propertyNames()).contains("date_malformed");
        JsonNode alone = JSON.readTree(
                Run.of("practices", "check", one, "--format", "json").out());
        assertThat(report.get("byCode").propertyNames().size())
                .as("the code that is there twice is found")
                .isGreaterThan(alone.get("byCode").propertyNames().size());
    }

    @Test
    void classesAreWrittenAsTheContractHasThem() {
        Run run = Run.of("practices", "classify", samples, "--format", "json", "--lang", "it");
        JsonNode classes = JSON.readTree(run.out());

        assertThat(classes.size()).isGreaterThanOrEqualTo(40);
        assertThat(classes.get(0).propertyNames())
                .containsExactly("id", "declared", "derived", "candidates", "basis", "reasons", "hint");
        assertThat(classes.get(0).get("derived").asString()).isEqualTo("NEW");
        assertThat(Run.of("practices", "classify", samples, "--lang", "it").out())
                .contains("PSS-2020-0001  Servizio completamente nuovo");
    }

    @Test
    void statisticsComeInEveryForm() {
        JsonNode statistics =
                JSON.readTree(Run.of("practices", "statistics", samples, "--format", "json", "--lang", "it")
                        .out());
        assertThat(statistics.get("note").asString()).contains(NOTE);
        assertThat(statistics.at("/sheets/received").asInt()).isGreaterThanOrEqualTo(40);
        assertThat(statistics.at("/tables/0/name").asString()).isEqualTo("class");

        assertThat(Run.of("practices", "statistics", samples, "--format", "csv", "--lang", "it")
                        .out())
                .contains(NOTE);
        assertThat(Run.of("practices", "statistics", samples, "--format", "html", "--lang", "it")
                        .out())
                .startsWith("<!DOCTYPE html>")
                .contains(NOTE);
        assertThat(Run.of("practices", "statistics", samples, "--lang", "it").out())
                .contains(NOTE);
    }

    @Test
    void theCatalogueIsWritten() {
        Path site = folder.resolve("site");
        Run run = Run.of(
                "practices", "catalogue", samples, "--out", site.toString(), "--date", "2020-07-31", "--lang", "it");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(site.resolve("index.html").toString());
        assertThat(site.resolve("index.html")).content().contains(NOTE, "31 luglio 2020");
        assertThat(site.resolve("schede/PSS-2020-0001.html")).content().contains("Spesa in borgata");
        assertThat(site.resolve("en/sheets/PSS-2020-0001.html")).exists();
    }

    @Test
    void withoutAFileTheCatalogueIsMadeOfTheSamples() {
        String before = System.getProperty("apsis.home");
        System.setProperty("apsis.home", folder.toString());
        try {
            Run run = Run.of("practices", "catalogue", "--lang", "en");
            assertThat(run.status()).as(run.err()).isLessThan(2);
            assertThat(folder.resolve("target/catalogue/en/index.html")).exists();
        } finally {
            if (before == null) {
                System.clearProperty("apsis.home");
            } else {
                System.setProperty("apsis.home", before);
            }
        }
    }

    @Test
    void aSheetWithoutACodeHasNoPageAndThatIsTold() throws IOException {
        String file = write("x.json", "[{\"id\": \"abc\", \"state\": \"PUBLISHED\"}]");
        Run run = Run.of(
                "practices", "catalogue", file, "--out", folder.resolve("s").toString(), "--lang", "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("without a page, for want of a code of their own: 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "practices",
                "practices check",
                "practices statistics",
                "practices catalogue @",
                "practices check nowhere.json",
                "practices check @empty",
                "practices check @zip",
                "practices check @ --format pdf",
                "practices check @ --max-findings -1",
                "practices check @ --opened ieri",
                "practices classify .",
                "practices catalogue @ --out @",
                "descriptive",
                "descriptive nowhere.json",
                "descriptive .",
                "descriptive @",
                "descriptive @one --year 1700",
                "descriptive @one --format pdf",
                "descriptive @one --with nowhere.csv"
            })
    void aWrongCallIsOneLine(String call) throws IOException {
        write("empty.json", "");
        write("zip.json", "PK\u0003\u0004");
        write("one.json", "{}");
        Run run = Run.of(call.replace("@empty", folder.resolve("empty.json").toString())
                .replace("@zip", folder.resolve("zip.json").toString())
                .replace("@one", folder.resolve("one.json").toString())
                .replace("@", samples)
                .split(" "));

        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).startsWith("apsis: ").hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aDescriptiveQuestionnaireIsChecked() throws IOException {
        String file = write("d.json", "{\"entity_code\": \"001272\", \"entity_name\": \"Comune di Torino\"}");
        Run run = Run.of("descriptive", file, "--year", "2020", "--format", "json", "--lang", "it");
        JsonNode report = JSON.readTree(run.out());

        assertThat(run.status()).isEqualTo(1);
        assertThat(report.get("edition").asString()).isEqualTo("2020");
        assertThat(report.at("/source/file").asString()).isEqualTo("d.json");
        assertThat(report.at("/counts/ERROR").asInt()).isPositive();
        assertThat(report.get("faults").size()).isZero();
        assertThat(Run.of("descriptive", file).out()).isNotEmpty();
    }

    @Test
    void aDescriptiveQuestionnaireIsComparedWithItsReturn() throws IOException {
        String file = write("d.json", "{\"entity_code\": \"001272\", \"priority_countries\": [\"238\"]}");
        String sample = write(
                "r.json",
                "{\"edition\": \"2020\", \"entity\": \"001272\", \"activities\":"
                        + " [{\"recipient\": \"269\", \"purpose\": \"31120\", \"commitment\": \"50.00\", \"disbursement\": \"10\"}]}");
        String nil = write(
                "n.json",
                "{\"nilReturn\": {\"entity\": \"001272\", \"year\": 2019, \"contact\": \"x\","
                        + " \"date\": \"2021-02-10\"}}");
        JsonNode alone = JSON.readTree(Run.of("descriptive", file, "--year", "2020", "--format", "json")
                .out());
        JsonNode both = JSON.readTree(Run.of("descriptive", file, "--with", sample, "--format", "json")
                .out());

        assertThat(both.get("edition").asString()).isEqualTo("2020");
        assertThat(both.get("byCode").propertyNames().size())
                .isGreaterThan(alone.get("byCode").propertyNames().size());
        assertThat(JSON.readTree(Run.of("descriptive", file, "--with", nil, "--format", "json")
                                .out())
                        .get("edition")
                        .asString())
                .isEqualTo("2019");
    }
}
