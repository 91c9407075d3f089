package it.apsis.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.text.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table of expected timings, through the command line; and its wrong calls. */
class TimingCommandTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    static Stream<Arguments> cases() {
        return CsvTable.resource(TimingCommandTest.class, "timing-spec.csv").rows().stream()
                .map(row -> Arguments.of(row.get("case"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyRowOfTheTable(String name, CsvTable.Row row) {
        List<String> call = new ArrayList<>(List.of("timing", "--year", row.get("flow_year"), "--format", "json"));
        call.addAll(
                List.of("--policy", row.get("policy").toLowerCase(Locale.ROOT).replace('_', '-')));
        addTo(call, "--extended-to", row.get("extended_to"));
        addTo(call, "--deadline", row.get("deadline"));
        addTo(call, "--received", row.get("received"));

        Run run = Run.of(call.toArray(String[]::new));
        JsonNode decision = JSON.readTree(run.out());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(decision.propertyNames())
                .containsExactly(
                        "edition",
                        "deadline",
                        "policy",
                        "effectiveLastDay",
                        "effectiveLastInstant",
                        "extendedTo",
                        "received",
                        "timing",
                        "inclusion",
                        "message");
        assertThat(text(decision, "timing")).isEqualTo(row.get("timing"));
        assertThat(text(decision, "inclusion")).isEqualTo(row.get("inclusion"));
        assertThat(text(decision, "effectiveLastDay")).isEqualTo(row.get("effective_last_day"));
        assertThat(text(decision, "effectiveLastInstant")).isEqualTo(row.get("effective_last_instant"));
        assertThat(text(decision, "policy")).isEqualTo(row.get("policy"));
        assertThat(text(decision, "extendedTo")).isEqualTo(row.get("extended_to"));
        assertThat(text(decision, "received"))
                .isEqualTo(
                        row.get("received").isEmpty()
                                ? ""
                                : OffsetDateTime.parse(row.get("received"))
                                        .toInstant()
                                        .toString());
        assertThat(text(decision, "message")).isNotBlank();
    }

    private static void addTo(List<String> call, String option, String value) {
        if (!value.isEmpty()) {
            call.addAll(List.of(option, value));
        }
    }

    private static String text(JsonNode decision, String name) {
        return decision.get(name).isNull() ? "" : decision.get(name).asString();
    }

    @Test
    void wordsAreInTheLanguageOfTheCallAndConstantsAreNot() {
        Run run = Run.of("timing", "--year", "2020", "--received", "2021-03-02T00:00:00Z", "--lang", "it");

        assertThat(run.out()).startsWith("LATE · NOT_ENSURED\n").contains("domenica 28 febbraio 2021");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--year 2016",
                "--year 2015",
                "--year 1999 --deadline 2000-01-31",
                "--year 2020 --received 2021-02-28T10:00:00",
                "--year 2020 --received tomorrow",
                "--year 2020 --extended-to 2021-02-27",
                "--year 2020 --deadline 2021-02-30",
                "--year 2020 --policy never",
                "--year 2020 --format html",
                "--received 2021-02-28T10:00:00Z"
            })
    void wrongCallsEndWithTwoAndOneLine(String arguments) {
        Run run = Run.of(("timing " + arguments).split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).doesNotContain("Exception"));
    }

    @Test
    void aYearWithoutCampaignTakesADeadline() {
        Run run = Run.of("timing", "--year", "2016", "--deadline", "2017-02-28", "--format", "json");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(JSON.readTree(run.out()).get("edition").asString()).isEqualTo("2016");
    }

    @Test
    void aFileExtendsATerm() throws IOException {
        Path own = Files.writeString(folder.resolve("own.csv"), "edition,extended_to\n2020,2021-03-31\n");

        Run run = Run.of(
                "timing",
                "--year",
                "2020",
                "--campaigns",
                own.toString(),
                "--received",
                "2021-03-15T10:00:00+01:00",
                "--format",
                "json");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(JSON.readTree(run.out()).get("timing").asString()).isEqualTo("WITHIN_EXTENSION");
    }

    @Test
    void aFileOfCampaignsThatIsNoneIsAWrongCall() throws IOException {
        Path own = Files.writeString(folder.resolve("own.csv"), "edition,deadline\n2020,someday\n");

        Run run = Run.of("timing", "--year", "2020", "--campaigns", own.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
    }
}
