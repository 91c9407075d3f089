package it.apsis.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.export.Reasons;
import it.apsis.export.practice.PracticeFiles;
import it.apsis.export.practice.PracticeReading;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeEntry;
import it.apsis.reference.ReferenceData;
import it.apsis.schema.AnswerCell;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.text.CsvTable;
import it.apsis.text.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PracticeTemplateTest {
    private static byte[] template(Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PracticeTemplate.write(2020, ReferenceData.bundled(), language, 10, out);
        return out.toByteArray();
    }

    private static Map<String, String> sample() {
        Map<String, String> cells = new LinkedHashMap<>();
        CsvTable.resource(PracticeCollection.class, "sample-sheet.csv")
                .rows()
                .forEach(row -> cells.put(row.get("key"), row.get("cell")));
        return cells;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFilledTemplateReadsAsTheSameSheet(Language language) throws Exception {
        byte[] template = template(language);
        Workbooks.assertValid(template);
        assertThat(template(language)).isEqualTo(template);
        Map<String, String> sample = sample();
        byte[] filled;
        try (XSSFWorkbook workbook = Workbooks.poi(template)) {
            assertThat(workbook.getSheetName(0))
                    .isEqualTo(language == Language.ITALIAN ? "Istruzioni" : "Instructions");
            XSSFSheet sheet = workbook.getSheetAt(1);
            assertThat(sheet.getDataValidations()).hasSizeGreaterThan(20);
            int column = 0;
            for (Field field : PracticeCollection.form(2020).fields()) {
                put(sheet, column, field, sample.getOrDefault(field.key(), ""));
                column++;
                if (field.answer() == AnswerType.FEEDBACK) {
                    put(sheet, column, field, sample.getOrDefault(field.key() + AnswerCell.TEXT_SUFFIX, ""));
                    column++;
                }
            }
            filled = Workbooks.bytes(workbook);
        }
        String csv = String.join(",", sample.keySet()) + "\n"
                + String.join(
                        ",",
                        sample.values().stream()
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .toList())
                + "\n";
        PracticeReading fromText = PracticeFiles.read(csv.getBytes(StandardCharsets.UTF_8), "a.csv");
        PracticeReading read = PracticeFiles.read(filled, "a.xlsx");
        assertThat(read.sheets()).isEqualTo(fromText.sheets());
        assertThat(read.entries().get(0).place("title").sheet())
                .isEqualTo(language == Language.ITALIAN ? "Schede" : "Sheets");
        assertThat(read.entries().get(0).place("title").address()).contains("B6");
        assertThat(read.source().skippedRows()).isEqualTo(1);
        assertThat(read.entries().get(0).notes())
                .isEqualTo(fromText.entries().get(0).notes());
        assertThat(PracticeFiles.read(template, "a.xlsx").entries()).isEmpty();
    }

    private static void put(XSSFSheet sheet, int column, Field field, String cell) {
        boolean choice = field.answer() == AnswerType.CHOICE && !cell.isEmpty();
        sheet.getRow(5).getCell(column).setCellValue(choice ? cell + " - Etichetta" : cell);
    }

    @Test
    void headersAreWordsAndDaysAreDays() throws Exception {
        byte[] filled;
        try (XSSFWorkbook workbook = Workbooks.poi(template(Language.ITALIAN))) {
            XSSFSheet sheet = workbook.getSheet("Schede");
            List<String> headers = StreamSupport.stream(sheet.getRow(3).spliterator(), false)
                    .map(Cell::getStringCellValue)
                    .toList();
            assertThat(headers).noneMatch(header -> header.contains("_"));
            int text = headers.indexOf("Riscontri della cittadinanza (testo)");
            sheet.getRow(4).getCell(0).setCellValue("PSS-2020-0001");
            sheet.getRow(4).getCell(text - 1).setCellValue("POSITIVE - Positivi");
            sheet.getRow(4).getCell(text).setCellValue("Grazie.");
            sheet.getRow(4).getCell(headers.indexOf("Data di compilazione *")).setCellValue(LocalDate.of(2020, 6, 30));
            filled = Workbooks.bytes(workbook);
        }
        PracticeEntry entry = PracticeFiles.read(filled, "a.xlsx").entries().get(0);
        assertThat(entry.notes()).isEmpty();
        assertThat(entry.sheet().submitted()).isEqualTo(LocalDate.of(2020, 6, 30));
        assertThat(entry.sheet().citizenFeedback()).isNotNull();
        assertThat(entry.sheet().citizenFeedback().text()).isEqualTo("Grazie.");
    }

    @Test
    void otherWorkbooksAreRefusedOrReadWithAWord() {
        assertThatThrownBy(() -> PracticeFiles.read(
                        HandMade.empty().row(1, List.of("a", "b", "c", "d")).bytes(), "a.xlsx"))
                .satisfies(Reasons.IN_BOTH_LANGUAGES)
                .hasMessageContaining("header");
        byte[] odd = HandMade.empty()
                .row(2, List.of("id", "title", "provider_name", "nostra", "target_groups"))
                .row(4, List.of("PSS-2020-0001", "Spesa", "Comune", "x", "ELDERLY - Anziani; FAMILIES - Famiglie"))
                .bytes();
        PracticeReading read = PracticeFiles.read(odd, "a.xlsx");
        assertThat(read.entries()).hasSize(1);
        assertThat(read.entries().get(0).text("target_groups"))
                .contains("ELDERLY")
                .doesNotContain("Anziani");
        assertThat(read.entries().get(0).notes()).hasSize(1);
        assertThat(read.source().skippedRows()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PracticeTemplate.write(
                        2020, ReferenceData.bundled(), Language.ITALIAN, 0, new ByteArrayOutputStream()));
    }
}
