package it.apsis.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.export.workbook.WorkbookTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WorkbookCommandsTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static JsonNode json(String... args) {
        return JSON.readTree(Run.of(args).out());
    }

    /** Writes text into blank cells of a part, as an office would. */
    private String filled(String template, String part, String... cellsAndTexts) throws IOException {
        Path to = folder.resolve("filled-" + Path.of(template).getFileName());
        try (ZipFile from = new ZipFile(template);
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : from.stream().toList()) {
                String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                for (int i = 0; i < cellsAndTexts.length && entry.getName().endsWith(part); i += 2) {
                    Pattern blank = Pattern.compile("<c r=\"" + cellsAndTexts[i] + "\" s=\"(\\d+)\"/>");
                    assertThat(text).containsPattern(blank);
                    text = blank.matcher(text)
                            .replaceFirst("<c r=\"" + cellsAndTexts[i] + "\" s=\"$1\" t=\"inlineStr\"><is><t>"
                                    + cellsAndTexts[i + 1] + "</t></is></c>");
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return to.toString();
    }

    /** All sheets of a workbook, as text. */
    private static String sheets(Path workbook) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile parts = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                if (part.getName().matches("xl/worksheets/[^/]+[.]xml")) {
                    text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }

    @Test
    void practiceSheetsAreCollectedInAWorkbookAndGivenBackWithTheirFindings() throws IOException {
        Run run = Run.of(
                "template", "--questionnaire", "practice", "--year", "2020", "--lang", "it", "--out", path("s.xlsx"));
        assertThat(run.status()).as(run.err()).isZero();
        String file = filled(path("s.xlsx"), "sheet2.xml", "A5", "PSS-2020-0001", "B5", "Spesa", "E5", "99");

        JsonNode report = json("practices", "check", file, "--format", "json");
        assertThat(report.at("/source/sheet").asString()).isEqualTo("Schede");
        assertThat(report.at("/source/rows").asInt()).isEqualTo(1);
        assertThat(report.at("/byCode/practice_region_invalid").asInt()).isEqualTo(1);
        assertThat(report.get("findings"))
                .anyMatch(finding -> finding.get("cell").asString("").equals("E5"));

        Run given = Run.of("practices", "check", file, "--format", "xlsx", "--lang", "it", "--out", path("back.xlsx"));
        assertThat(given.status()).as(given.err()).isEqualTo(1);
        assertThat(sheets(folder.resolve("back.xlsx")))
                .contains("Esito del controllo – schede 2020", "Schede lette")
                .doesNotContain("Attività lette", "Importo impegnato");
        JsonNode again = json("practices", "check", path("back.xlsx"), "--format", "json");
        assertThat(again.get("findings")).isEqualTo(report.get("findings"));
    }

    @Test
    void aTableOfPracticeSheetsGoesThroughEveryCall() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("t.xlsx"))) {
            WorkbookTable table = WorkbookTable.begin(
                    out,
                    "Pratiche",
                    List.of(
                            new WorkbookTable.Column("id", 16),
                            new WorkbookTable.Column("title", 30),
                            new WorkbookTable.Column("components", 30),
                            new WorkbookTable.Column("state", 16)));
            table.row(List.of("PSS-2020-0001", "Spesa", "Consegna:2.5:NEW", "PUBLISHED"));
            table.finish();
        }
        JsonNode classes = json("practices", "classify", path("t.xlsx"), "--format", "json");
        assertThat(classes.get(0).get("derived").asString()).isEqualTo("NEW");
        JsonNode statistics = json("practices", "statistics", path("t.xlsx"), "--format", "json");
        assertThat(statistics.at("/sheets/published").asInt()).isEqualTo(1);
        Run.of("practices", "catalogue", path("t.xlsx"), "--out", path("site"), "--lang", "it");
        assertThat(folder.resolve("site/schede/PSS-2020-0001.html")).exists();
    }

    @Test
    void theDescriptiveSheetIsCheckedAndComparedWithTheReturnOfTheSameWorkbook() throws IOException {
        Run.of("template", "--year", "2019", "--lang", "it", "--out", path("t.xlsx"));
        String file = filled(path("t.xlsx"), "sheet4.xml", "C5", "001272", "C10", "nessuna");

        JsonNode report = json("descriptive", file, "--format", "json");
        assertThat(report.get("edition").asString()).isEqualTo("2019");
        assertThat(report.at("/source/sheet").asString()).isEqualTo("Descrittivo");
        assertThat(report.at("/source/rows").asInt()).isEqualTo(2);
        assertThat(report.get("findings"))
                .anyMatch(finding -> finding.get("code").asString().equals("descriptive_type_invalid")
                        && finding.get("cell").asString("").equals("C10"));
        assertThat(Run.of("descriptive", file, "--with", file).status()).isEqualTo(1);

        Run given = Run.of("descriptive", file, "--format", "xlsx", "--lang", "it", "--out", path("back.xlsx"));
        assertThat(given.status()).as(given.err()).isEqualTo(1);
        assertThat(sheets(folder.resolve("back.xlsx")))
                .contains("Risposte lette")
                .doesNotContain("Attività lette");
        assertThat(json("descriptive", path("back.xlsx"), "--format", "json").get("findings"))
                .isEqualTo(report.get("findings"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "template --questionnaire descriptive --year 2020 --out x.xlsx",
                "template --questionnaire practice --year 1999 --out x.xlsx",
                "template --questionnaire practice --year 2020 --entity 001272 --out x.xlsx",
                "template --questionnaire practice --year 2020 --rows 0 --out x.xlsx",
                "template --year 2020 --rows 20001 --out x.xlsx",
                "descriptive @blank",
                "descriptive @blank --format xlsx --out @blank",
                "practices check @blank --format xlsx --out @blank",
                "practices check @blank @blank --format xlsx"
            })
    void aWrongCallIsOneLineAndNothingIsWritten(String call) throws IOException {
        Run.of("template", "--year", "2020", "--out", path("blank.xlsx"));
        byte[] before = Files.readAllBytes(folder.resolve("blank.xlsx"));

        Run run = Run.of(call.replace("@blank", path("blank.xlsx"))
                .replace(" x.xlsx", " " + path("x.xlsx"))
                .split(" "));

        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).startsWith("apsis: ").hasLineCount(1);
        assertThat(folder.resolve("blank.xlsx")).hasBinaryContent(before);
    }
}
