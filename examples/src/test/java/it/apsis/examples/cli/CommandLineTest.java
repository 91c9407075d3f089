package it.apsis.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import it.apsis.statistical.RuleSample;
import it.apsis.statistical.StatisticalSurvey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract of the command line: calls, exit statuses, and forms that others build on. */
class CommandLineTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path REAL = Path.of("../../shared/real/italy-local-administration-2014-flows.csv");

    @TempDir
    private Path folder;

    @Test
    void aCleanReturnEndsWithZero() throws IOException {
        Run run = Run.of("check", clean().toString(), "--lang", "en");

        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("flows of 2020");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check RETURN --format text --out RETURN",
                "check RETURN --format json --out RETURN",
                "check RETURN --format xlsx --out RETURN",
                "check RETURN --rules RULES --out RULES",
                "check RETURN --layout RULES --out RULES",
                "convert RETURN --to keys --out RETURN",
                "convert RETURN --to keys --out NEW --table-schema RETURN",
                "convert RETURN --to keys --out NEW --table-schema NEW",
                "template --year 2020 --from RETURN --out RETURN",
                "descriptive RETURN --out RETURN",
                "practices check RULES RETURN --out RETURN",
                "practices statistics RETURN --format json --out RETURN"
            })
    void nothingThatIsReadIsWrittenOver(String call) throws IOException {
        Path source = clean();
        Path rules = Files.writeString(folder.resolve("rules.properties"), "code_unknown=WARNING\n");
        byte[] before = Files.readAllBytes(source);

        Run run = Run.of(call.replace("RETURN", source.toString())
                .replace("RULES", rules.toString())
                .replace("NEW", folder.resolve("new.csv").toString())
                .split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().strip()).hasLineCount(1).contains("name another");
        assertThat(source).hasBinaryContent(before);
        assertThat(rules).content().isEqualTo("code_unknown=WARNING\n");
        assertThat(folder.resolve("new.csv")).doesNotExist();
    }

    @Test
    void aResultThatNobodyCanReadIsNoGoodEnd() {
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = CommandLineTool.run(
                full, new PrintStream(err, true, StandardCharsets.UTF_8), "codes", "recipients", "64");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).strip()).hasLineCount(1).contains("standard output");
    }

    @ParameterizedTest
    @ValueSource(strings = {"crs", "keys", "xlsx", "iati"})
    void aDeclarationIsNotLostInAFormatThatHasNoPlaceForIt(String format) throws IOException {
        Path nil = Files.writeString(
                folder.resolve("nil.json"),
                "{\"nilReturn\": {\"entity\": \"048017\", \"year\": 2020, \"contact\": \"A\", \"date\": \"2021-02-10\"}}");
        Path out = folder.resolve("out");

        Run run = Run.of("convert", nil.toString(), "--to", format, "--out", out.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--to json");
        assertThat(out).doesNotExist();
        assertThat(Run.of("convert", nil.toString(), "--to", "json", "--out", out.toString())
                        .status())
                .isZero();
        assertThat(out).content().contains("048017");
    }

    @Test
    void aReturnWithAnErrorEndsWithOneAndStillReports() throws IOException {
        Run run = Run.of("check", broken().toString(), "--format", "json");
        JsonNode report = JSON.readTree(run.out());

        assertThat(run.status()).isEqualTo(1);
        assertThat(report.propertyNames())
                .containsExactly(
                        "tool", "edition", "source", "totals", "counts", "byCode", "truncated", "findings", "faults");
        assertThat(report.at("/byCode/recipient_not_eligible").asInt()
                        + report.at("/byCode/code_unknown").asInt())
                .isEqualTo(1);
        assertThat(report.at("/findings/0/row").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "check --version", "practices check --version"})
    void saysWhichRulesAndCodeListsItHas(String call) throws IOException {
        Run run = Run.of(call.split(" "));
        JsonNode tool = JSON.readTree(
                        Run.of("check", clean().toString(), "--format", "json").out())
                .get("tool");

        assertThat(run.status()).isZero();
        assertThat(run.out().strip())
                .isEqualTo(tool.get("ruleSet").asString() + ", code lists "
                        + tool.get("codeLists").asString());
    }

    @Test
    void saysInOneLineThatMemoryIsNotEnough() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream full = new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public void write(byte[] bytes, int offset, int length) {
                throw new OutOfMemoryError("Java heap space");
            }
        };

        int status =
                CommandLineTool.run(full, new PrintStream(err, true, StandardCharsets.UTF_8), "codes", "sdg-targets");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).matches("apsis: [^\\v]*-Xmx[^\\v]*\\v+");
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                Arguments.of("empty", new byte[0]),
                Arguments.of("nul", new byte[2_000]),
                Arguments.of(
                        "text without a header", "Gentile Sindaco,\nin allegato...\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("random bytes", random()),
                Arguments.of("cut off JSON", "{\"activities\": [".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] random() {
        byte[] bytes = new byte[10_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    void aFileThatIsNoReturnEndsWithTwoAndOneLine(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("return.csv"), bytes);

        Run run = Run.of("check", file.toString());

        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("apsis: ").hasLineCount(1).doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | ''         | apsis: @file is empty: there is nothing to read
            it | ''         | apsis: @file è vuoto: non c'è nulla da leggere
            en | ' '        | apsis: The file is empty: there is not even a header row
            it | ' '        | apsis: Il file è vuoto: non c'è nemmeno la riga di intestazione
            """)
    void theLineIsInTheLanguageOfTheCall(String language, String text, String line) throws IOException {
        Path empty = Files.writeString(folder.resolve("return.csv"), text);

        Run run = Run.of("check", empty.toString(), "--lang", language);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).containsExactly(line.replace("@file", empty.toString()));
    }

    @Test
    void theLineOfASubcommandIsInTheLanguageOfTheCall() throws IOException {
        Path letter = Files.writeString(folder.resolve("sheets.csv"), "Gentile Sindaco,\nin allegato...\n");

        Run run = Run.of("practices", "check", letter.toString(), "--lang", "it");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().startsWith("apsis: Manca l'intestazione");
    }

    static Stream<List<String>> wrongCalls() {
        return Stream.of(
                List.of("chekc"),
                List.of("check"),
                List.of("check", "there-is-no-such-file.csv"),
                List.of("check", "."),
                List.of("check", "x.csv", "--year", "twenty"),
                List.of("check", "@clean", "--year", "1999"),
                List.of("check", "@clean", "--format", "pdf"),
                List.of("check", "@clean", "--layout", "no-such-layout"),
                List.of("check", "@clean", "--rules", "no-such-file.properties"),
                List.of("check", "@clean", "--max-findings", "-1"),
                List.of("check", "@clean", "--lang", "fr"),
                List.of("check", "@clean", "--out", "no/such/folder/report.txt"),
                List.of("convert", "@clean", "--to", "crs"),
                List.of("convert", "@clean", "--to", "pdf", "--out", "@out"),
                List.of("convert", "@clean", "--to", "crs", "--out", "@clean"),
                List.of("convert", "@clean", "--to", "json", "--out", "@out", "--table-schema", "@out.schema"),
                List.of("codes", "no-such-list"),
                List.of("rules", "--year", "1999"));
    }

    @ParameterizedTest
    @MethodSource("wrongCalls")
    void aWrongCallEndsWithTwoAndOneLine(List<String> call) throws IOException {
        Path clean = clean();

        Run run = Run.of(call.stream()
                .map(word -> word.replace("@clean", clean.toString())
                        .replace("@out", folder.resolve("out").toString()))
                .toArray(String[]::new));

        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("apsis: ").hasLineCount(1).doesNotContain("should not have happened");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "convert", "codes", "rules", "template", "schema", "timing", "campaign"})
    void everyCallHasHelp(String command) {
        Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage:").contains("--lang");
    }

    @Test
    void aProfileChangesSeveritiesAndIsNamed() throws IOException {
        Path profile =
                Files.writeString(folder.resolve("soft.properties"), "code_unknown=INFO\nrecipient_not_eligible=OFF\n");

        Run run = Run.of("check", broken().toString(), "--format", "json", "--rules", profile.toString());

        assertThat(run.status()).isZero();
        assertThat(JSON.readTree(run.out()).at("/tool/profile").asString()).isEqualTo("soft.properties");
    }

    @Test
    void aProfileThatNamesNoRuleIsRefusedWithTheNearestOne() throws IOException {
        Path profile = Files.writeString(folder.resolve("typo.properties"), "code_unknwon=INFO\n");

        Run run = Run.of("check", clean().toString(), "--rules", profile.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("code_unknwon").contains("code_unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"crs", "keys", "json", "xlsx"})
    void whatIsConvertedIsCheckedWithTheSameVerdict(String format) throws IOException {
        Path out = folder.resolve("converted." + (List.of("json", "xlsx").contains(format) ? format : "csv"));

        Run convert = Run.of("convert", broken().toString(), "--to", format, "--out", out.toString());

        assertThat(convert.status()).as(convert.err()).isEqualTo(1);
        assertThat(convert.out()).isEmpty();
        assertThat(byCode(out, "2020")).isEqualTo(byCode(broken(), "2020"));
    }

    @Test
    void theRealRowsGiveTheSameFindingsAfterTheyWereConverted() throws IOException {
        assumeThat(REAL).as("the real rows are not at hand: skipped").exists();
        Path out = folder.resolve("real.csv");
        Run.of("convert", REAL.toString(), "--to", "crs", "--out", out.toString());

        JsonNode before = JSON.readTree(Run.of("check", REAL.toString(), "--year", "2014", "--format", "json")
                .out());
        JsonNode after = JSON.readTree(Run.of("check", out.toString(), "--year", "2014", "--format", "json")
                .out());

        assertThat(before.at("/source/rows").asInt()).isEqualTo(476);
        assertThat(before.at("/source/layout").asString()).isEqualTo("national-2014");
        assertThat(before.at("/totals/commitment").asString()).isEqualTo("15354.29");
        assertThat(before.at("/totals/disbursement").asString()).isEqualTo("11669.28");
        assertThat(before.at("/byCode/column_blank").asInt()).isEqualTo(1);
        assertThat(before.get("faults")).isEmpty();
        assertThat(after.get("totals")).isEqualTo(before.get("totals"));
        Map<String, Integer> counts = counts(before);
        counts.remove("date_normalised");
        assertThat(counts(after)).isEqualTo(counts);
    }

    @Test
    void anAnnotatedWorkbookIsCheckedWithTheSameFindings() throws IOException {
        Path once = folder.resolve("annotated.xlsx");
        Path twice = folder.resolve("again.xlsx");

        Run check = Run.of("check", broken().toString(), "--format", "xlsx", "--out", once.toString());
        Run.of("check", once.toString(), "--format", "xlsx", "--out", twice.toString());

        assertThat(check.status()).as(check.err()).isEqualTo(1);
        assertThat(JSON.readTree(Run.of("check", twice.toString(), "--format", "json")
                                .out())
                        .get("findings"))
                .isEqualTo(JSON.readTree(Run.of("check", once.toString(), "--format", "json")
                                .out())
                        .get("findings"));
        assertThat(byCode(once, "2020")).isEqualTo(byCode(broken(), "2020"));
    }

    @Test
    void aTemplateIsAWorkbookWithoutActivities() {
        Path template = folder.resolve("template.xlsx");

        Run run = Run.of("template", "--year", "2020", "--lang", "it", "--out", template.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(JSON.readTree(Run.of("check", template.toString(), "--year", "2020", "--format", "json")
                                .out())
                        .at("/byCode/return_empty")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void codesAreArraysOfPeriods() {
        JsonNode periods = JSON.readTree(
                Run.of("codes", "crs-purposes", "23067", "--year", "2020", "--lang", "it", "--format", "json")
                        .out());

        assertThat(periods.size()).isEqualTo(1);
        assertThat(periods.get(0).propertyNames())
                .containsExactly(
                        "code", "parent", "name", "unofficial", "validFrom", "validTo", "replacedBy", "validForYear");
        assertThat(periods.get(0).get("validTo").asInt()).isEqualTo(2014);
        assertThat(periods.get(0).get("validFrom").isNull()).isTrue();
        assertThat(periods.get(0).get("validForYear").asBoolean()).isFalse();
        assertThat(periods.get(0).get("replacedBy").get(0).asString()).isEqualTo("23230");
    }

    @Test
    void anUnknownCodeIsAnEmptyArrayAndOne() {
        Run run = Run.of("codes", "crs-purposes", "31121", "--format", "json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(JSON.readTree(run.out()).size()).isZero();
        assertThat(run.err()).contains("31120");
    }

    @Test
    void codesAreFoundByWordsInEitherLanguage() {
        assertThat(Run.of("codes", "recipients", "--find", "etiopia", "--lang", "it")
                        .out())
                .contains("238")
                .contains("Etiopia");
        assertThat(Run.of("codes", "recipients", "--find", "ETHIOPIA", "--lang", "en")
                        .out())
                .contains("238")
                .contains("Ethiopia");
    }

    @Test
    void rulesAreShownForPeopleAndForPrograms() {
        assertThat(Run.of("rules", "--lang", "it").out())
                .startsWith("# Le regole")
                .contains("### dates_reversed");
        JsonNode rules = JSON.readTree(
                Run.of("rules", "--format", "json", "--lang", "en").out());
        assertThat(rules.size())
                .isEqualTo(StatisticalSurvey.rules()
                        .and(StatisticalSurvey.workbookRules())
                        .descriptors()
                        .size());
        JsonNode early = JSON.readTree(
                Run.of("rules", "--format", "json", "--year", "2014").out());
        assertThat(early.size()).isLessThan(rules.size());
    }

    @Test
    void theQuickstartChecksItsSampleAndSaysWhereEverythingIs() {
        String before = System.getProperty("apsis.home");
        System.setProperty("apsis.home", folder.toString());
        try {
            Run run = Run.of("--lang", "it");

            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.out()).contains("labels-it");
            assertThat(run.err())
                    .contains(folder.resolve("target").resolve("quickstart").toString());
            assertThat(folder.resolve("target/quickstart/report.html")).isNotEmptyFile();
        } finally {
            if (before == null) {
                System.clearProperty("apsis.home");
            } else {
                System.setProperty("apsis.home", before);
            }
        }
    }

    @Test
    void theFirstProgramOfTheReadmeIsTheOneThatIsCompiled() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        int begin = readme.indexOf("```java\n") + "```java\n".length();

        assertThat(readme.substring(begin, readme.indexOf("```", begin)))
                .isEqualTo(Files.readString(Path.of("src/main/java/it/apsis/examples/CheckAReturn.java")));
    }

    private Path clean() throws IOException {
        return write("clean.csv", sample(""));
    }

    private Path broken() throws IOException {
        return write("broken.csv", sample("recipient=997"));
    }

    private static RuleSample sample(String document) {
        return new RuleSample("none", false, false, 2020, false, null, null, document);
    }

    private Path write(String name, RuleSample sample) throws IOException {
        return Files.write(folder.resolve(name), sample.csv());
    }

    private static Map<String, Integer> byCode(Path file, String year) {
        return counts(JSON.readTree(Run.of("check", file.toString(), "--year", year, "--format", "json")
                .out()));
    }

    private static Map<String, Integer> counts(JsonNode report) {
        Map<String, Integer> counts = new TreeMap<>();
        report.get("byCode")
                .properties()
                .forEach(one -> counts.put(one.getKey(), one.getValue().asInt()));
        return counts;
    }

    @Test
    void manyFindingsAreCutAndCountedAll() throws IOException {
        String document = IntStream.range(0, 50)
                .mapToObj(i -> "recipient=997")
                .reduce((a, b) -> a + ";;" + b)
                .orElseThrow();
        Path file = write("many.csv", sample(document));

        JsonNode report = JSON.readTree(Run.of("check", file.toString(), "--format", "json", "--max-findings", "5")
                .out());

        assertThat(report.get("findings").size()).isEqualTo(5);
        assertThat(report.get("truncated").asBoolean()).isTrue();
        assertThat(report.at("/counts/ERROR").asInt()).isGreaterThanOrEqualTo(50);
    }

    @Test
    void aTableIsWrittenWithItsSchema() throws IOException {
        Path table = folder.resolve("keys.csv");
        Path schema = folder.resolve("keys.schema.json");
        Path codes = folder.resolve("codes.csv");
        Path codesSchema = folder.resolve("codes.schema.json");

        Run.of(
                "convert",
                clean().toString(),
                "--to",
                "keys",
                "--out",
                table.toString(),
                "--table-schema",
                schema.toString());
        Run.of(
                "codes",
                "channels",
                "--format",
                "csv",
                "--out",
                codes.toString(),
                "--table-schema",
                codesSchema.toString());

        assertThat(header(schema)).isEqualTo(Files.readAllLines(table).get(0));
        assertThat(header(codesSchema)).isEqualTo(Files.readAllLines(codes).get(0));
    }

    private static String header(Path schema) throws IOException {
        List<String> names = new ArrayList<>();
        JSON.readTree(Files.readString(schema))
                .get("fields")
                .forEach(field -> names.add(field.get("name").asString()));
        return String.join(",", names);
    }
}
