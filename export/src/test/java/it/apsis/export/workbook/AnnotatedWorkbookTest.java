package it.apsis.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.export.ReadingOptions;
import it.apsis.export.Reasons;
import it.apsis.export.ReturnSource;
import it.apsis.export.csv.CsvReturnReader;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class AnnotatedWorkbookTest {
    private static byte[] fixture(String name) throws Exception {
        try (InputStream in = AnnotatedWorkbookTest.class.getResourceAsStream("odd/" + name)) {
            return in.readAllBytes();
        }
    }

    private static XSSFCell cell(XSSFWorkbook workbook, String sheet, String address) {
        var reference = new org.apache.poi.ss.util.CellReference(address);
        return workbook.getSheet(sheet).getRow(reference.getRow()).getCell(reference.getCol());
    }

    private static String fill(XSSFCell cell) {
        var colour = cell.getCellStyle().getFillForegroundXSSFColor();
        return colour == null ? "" : colour.getARGBHex();
    }

    @Test
    void showsEachFindingInItsCellByColourAndByWords() throws Exception {
        byte[] annotated = Reports.annotated(fixture("openpyxl-plain.xlsx"));

        Workbooks.assertValid(annotated);
        try (XSSFWorkbook workbook = Workbooks.poi(annotated)) {
            XSSFCell purpose = cell(workbook, "Dati", "N2");
            assertThat(fill(purpose)).isEqualTo("FF" + Mark.ERROR.fill());
            assertThat(purpose.getCellComment().getString().getString())
                    .startsWith("Esito del controllo (Apsis)\n✖ Errore: ")
                    .contains("▲ Avviso: ");
            assertThat(fill(cell(workbook, "Dati", "Q2"))).isEqualTo("FF" + Mark.INFO.fill());
            assertThat(fill(cell(workbook, "Dati", "A2"))).isEqualTo("FF" + Mark.WARNING.fill());
            assertThat(fill(cell(workbook, "Dati", "C2"))).isEmpty();
            assertThat(cell(workbook, "Dati", "C2").getCellComment()).isNull();
        }
    }

    @Test
    void listsThemOnASheetWithALinkToEachCell() throws Exception {
        try (XSSFWorkbook workbook = Workbooks.poi(Reports.annotated(fixture("openpyxl-plain.xlsx")))) {
            XSSFSheet outcome = workbook.getSheet("Esito");
            assertThat(workbook.getSheetIndex(outcome)).isEqualTo(workbook.getNumberOfSheets() - 1);
            assertThat(outcome.getRow(8).getCell(3).getHyperlink().getLocation())
                    .isEqualTo("'Dati'!A2");
            assertThat(outcome.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(4);
            assertThat(outcome.getRow(5).getCell(0).getStringCellValue()).startsWith("Che cosa fare ora");
            assertThat(outcome.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 8);
            assertThat(outcome.isColumnHidden(10)).isTrue();
            assertThat(outcome.getRow(8).getCell(8)).isNotNull();
        }
        try (XSSFWorkbook english = Workbooks.poi(Reports.annotated(
                fixture("openpyxl-plain.xlsx"),
                Reports.of(Workbooks.read(fixture("openpyxl-plain.xlsx"))),
                Language.ENGLISH))) {
            assertThat(english.getSheet("Outcome")).isNotNull();
        }
    }

    @Test
    void leavesAllElseAsItWas() throws Exception {
        byte[] original = fixture("openpyxl-comment-fill-validation.xlsx");
        Map<String, byte[]> before = Workbooks.parts(original);
        Map<String, byte[]> after = Workbooks.parts(Reports.annotated(original));

        Set<String> changed = new TreeSet<>();
        before.forEach((name, bytes) -> {
            assertThat(after).containsKey(name);
            if (!java.util.Arrays.equals(bytes, after.get(name))) {
                changed.add(name);
            }
        });
        assertThat(changed)
                .isSubsetOf(
                        "[Content_Types].xml",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/styles.xml",
                        "xl/worksheets/sheet1.xml",
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "xl/comments/comment1.xml",
                        "xl/drawings/commentsDrawing1.vml",
                        "xl/drawings/legacyDrawing1.vml");
        try (XSSFWorkbook workbook = Workbooks.poi(Reports.annotated(original))) {
            XSSFSheet sheet = workbook.getSheet("Dati");
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(cell(workbook, "Dati", "M2").getCellComment().getString().getString())
                    .startsWith("Da verificare\n\nEsito del controllo (Apsis)");
            assertThat(fill(cell(workbook, "Dati", "M2"))).isEqualTo("FF" + Mark.ERROR.fill());
        }
    }

    @Test
    void keepsFormulasFiltersAndProtection() throws Exception {
        try (XSSFWorkbook workbook = Workbooks.poi(Reports.annotated(fixture("xlsxwriter-formula.xlsx")))) {
            assertThat(cell(workbook, "Dati", "Q2").getCellFormula()).isEqualTo("10+2.5");
            assertThat(cell(workbook, "Dati", "S2").getCellStyle().getDataFormatString())
                    .isEqualTo("dd/mm/yyyy");
        }
        try (XSSFWorkbook workbook = Workbooks.poi(Reports.annotated(fixture("openpyxl-protected.xlsx")))) {
            assertThat(workbook.getSheet("Dati").getProtect()).isTrue();
            assertThat(workbook.isStructureLocked()).isTrue();
        }
        try (XSSFWorkbook workbook = Workbooks.poi(Reports.annotated(fixture("xlsxwriter-table.xlsx")))) {
            assertThat(workbook.getSheet("Dati").getTables()).hasSize(1);
        }
    }

    @Test
    void takesTheOldAwayWhenItIsAnnotatedAgain() throws Exception {
        byte[] original = fixture("openpyxl-comment-fill-validation.xlsx");
        byte[] once = Reports.annotated(original);
        byte[] twice = Reports.annotated(once);
        byte[] clean = Reports.annotated(twice, Reports.of(Workbooks.read(twice), List.of()), Language.ITALIAN);

        assertThat(Workbooks.parts(twice))
                .containsOnlyKeys(Workbooks.parts(once).keySet());
        assertThat(twice).isEqualTo(once);
        try (XSSFWorkbook workbook = Workbooks.poi(clean);
                XSSFWorkbook before = Workbooks.poi(original)) {
            for (var row : before.getSheet("Dati")) {
                for (Cell cell : row) {
                    XSSFCell other = cell(workbook, "Dati", cell.getAddress().formatAsString());
                    assertThat(fill(other)).as(cell.getAddress().toString()).isEqualTo(fill((XSSFCell) cell));
                    assertThat(other.getCellComment() == null).isEqualTo(cell.getCellComment() == null);
                }
            }
            assertThat(cell(workbook, "Dati", "M2").getCellComment().getString().getString())
                    .isEqualTo("Da verificare");
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
        }
        Workbooks.assertValid(clean);
        assertThat(Reports.annotated(clean)).hasSizeBetween(once.length - 300, once.length + 300);
    }

    @Test
    void readsAsItDid() throws Exception {
        byte[] original = fixture("openpyxl-plain.xlsx");
        Workbooks.Read before = Workbooks.read(original);
        Workbooks.Read after = Workbooks.read(Reports.annotated(original));
        assertThat(after.activities()).isEqualTo(before.activities());
        assertThat(after.findings()).isEqualTo(before.findings());
    }

    @Test
    void putsInCellsThatTheSheetLeavesOut() throws Exception {
        HandMade odd = HandMade.headers()
                .raw("<row r=\"2\" s=\"1\" spans=\"1:3\">" + HandMade.text(0, 2, "2020") + HandMade.text(3, 2, "x")
                        + "</row>")
                .raw("<row r=\"9\">" + HandMade.text(0, 9, "2020") + "</row>")
                .before("<cols><col min=\"6\" max=\"8\" width=\"10\" style=\"1\"/></cols>")
                .formats("", 0, 14);
        Workbooks.Read read = Workbooks.read(odd.bytes());
        List<Finding> findings = new ArrayList<>();
        for (long[] at : new long[][] {{2, 1}, {2, 6}, {5, 6}, {9, 2}, {12, 0}}) {
            Place place = new Place(at[0], 0, "Dati", "x", (int) at[1], true);
            findings.add(new Finding("required_answer_missing", Severity.ERROR, place, "title", null));
        }
        byte[] annotated = Reports.annotated(odd.bytes(), Reports.of(read, findings), Language.ITALIAN);
        Workbooks.assertValid(annotated);
        try (XSSFWorkbook workbook = Workbooks.poi(annotated)) {
            for (String address : List.of("B2", "G2", "G5", "C9", "A12")) {
                assertThat(fill(cell(workbook, "Dati", address))).isEqualTo("FF" + Mark.ERROR.fill());
            }
            assertThat(cell(workbook, "Dati", "G5").getCellStyle().getDataFormat())
                    .isEqualTo((short) 14);
            assertThat(cell(workbook, "Dati", "D2").getStringCellValue()).isEqualTo("x");
        }
    }

    @Test
    void keepsThePrefixesOfOthers() throws Exception {
        byte[] original = HandMade.plain().prefixed("x").bytes();
        byte[] annotated = Reports.annotated(original);
        assertThat(Workbooks.read(annotated).activities())
                .isEqualTo(Workbooks.read(original).activities());
        try (XSSFWorkbook workbook = Workbooks.poi(annotated)) {
            assertThat(fill(cell(workbook, "Dati", "N2"))).isEqualTo("FF" + Mark.ERROR.fill());
        }
    }

    @Test
    void doesNotTakeTheNameOfAnothersSheet() throws Exception {
        byte[] annotated = Reports.annotated(HandMade.plain()
                .sheet("ESITO", "", "<row r=\"1\">" + HandMade.text(0, 1, "nostro") + "</row>")
                .bytes());
        try (XSSFWorkbook workbook = Workbooks.poi(annotated)) {
            assertThat(workbook.getSheet("Esito (2)")).isNotNull();
            assertThat(cell(workbook, "ESITO", "A1").getStringCellValue()).isEqualTo("nostro");
        }
    }

    @Test
    void refusesTheStrictEditionClearly() {
        byte[] strict = HandMade.plain()
                .part(
                        "xl/_rels/workbook.xml.rels",
                        ("<Relationships xmlns=\"" + HandMade.PACKAGE + "\">"
                                        + HandMade.relation("rId1", "/worksheet", "worksheets/sheet1.xml")
                                        + "</Relationships>")
                                .replace(
                                        "http://schemas.openxmlformats.org/officeDocument/2006",
                                        "http://purl.oclc.org/ooxml/officeDocument"))
                .bytes();
        assertThat(Workbooks.read(strict).rows()).hasSize(1);
        assertThatThrownBy(() -> Reports.annotated(strict))
                .satisfies(Reasons.IN_BOTH_LANGUAGES)
                .hasMessageContaining("strict");
    }

    @Test
    void makesAWorkbookOfAReturnInAnotherFormat() throws Exception {
        String csv = "Comune di Prova\n" + String.join(";", HandMade.HEADERS) + ";extra\n"
                + String.join(";", HandMade.ANSWERS) + ";nota\n\nTotale;;;;;;;;;;;;;;;;12,5\n"
                + String.join(";", HandMade.ANSWERS) + "\n";
        ReturnSource source = ReturnSource.of("return.csv", csv.getBytes(StandardCharsets.UTF_8));
        Finding finding;
        Workbooks.Read read;
        try (ReturnReading reading = CsvReturnReader.open(source, ReadingOptions.DEFAULT)) {
            var rows = new ArrayList<it.apsis.statistical.ActivityRow>();
            reading.forEach(row -> {
                if (row instanceof it.apsis.statistical.ActivityRow activity) {
                    rows.add(activity);
                }
            });
            read = new Workbooks.Read(reading.head(), rows, List.of(), reading.tail(), List.of());
            finding =
                    new Finding("purpose_repeated", Severity.ERROR, rows.get(1).place("purpose"), "purpose", "14031");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReturnReading reading = CsvReturnReader.open(source, ReadingOptions.DEFAULT)) {
            AnnotatedWorkbook.write(reading, Reports.of(read, List.of(finding)), Language.ITALIAN, out);
        }
        Workbooks.assertValid(out.toByteArray());
        Workbooks.Read again = Workbooks.read(out.toByteArray());
        assertThat(again.activities()).isEqualTo(read.activities());
        assertThat(again.rows())
                .extracting(it.apsis.statistical.ActivityRow::row)
                .containsExactly(3L, 6L);
        assertThat(again.skipped()).hasSize(1);
        try (XSSFWorkbook workbook = Workbooks.poi(out.toByteArray())) {
            assertThat(fill(cell(workbook, "Dati 2020", "N6"))).isEqualTo("FF" + Mark.ERROR.fill());
        }
    }

    @Test
    void makesAWorkbookOfAReturnThatWasNoSheet() throws Exception {
        StatisticalReturn document = StatisticalReturn.builder()
                .flowYear(2020)
                .addActivities(ActivityRecord.builder()
                        .reportingYear(2020)
                        .title("Acqua")
                        .build())
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = new ArrayList<>();
        document.reading()
                .forEach(row -> findings.add(new Finding(
                        "required_answer_missing",
                        Severity.ERROR,
                        ((it.apsis.statistical.ActivityRow) row).place("purpose"),
                        "purpose",
                        null)));
        ValidationReport report = Reports.of(
                new Workbooks.Read(document.reading().head(), List.of(), List.of(), null, List.of()), findings);
        AnnotatedWorkbook.write(document.reading(), report, Language.ENGLISH, out);
        Workbooks.Read read = Workbooks.read(out.toByteArray());
        assertThat(read.activities().get(0).title()).isEqualTo("Acqua");
        try (XSSFWorkbook workbook = Workbooks.poi(out.toByteArray())) {
            int column = document.reading().head().columns().find("purpose").position();
            assertThat(fill(workbook.getSheet("Data 2020").getRow(1).getCell(column)))
                    .isEqualTo("FF" + Mark.ERROR.fill());
        }
    }
}
