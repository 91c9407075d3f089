package it.apsis.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.apsis.reference.ReferenceData;
import it.apsis.schema.Field;
import it.apsis.schema.Obligation;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTemplateTest {
    private static final ReferenceData DATA = ReferenceData.bundled();

    static byte[] template(int year, Language language) {
        return write(WorkbookTemplate.of(year, DATA).in(language).withRows(20));
    }

    static byte[] write(WorkbookTemplate template) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.write(out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2030})
    void keepsToTheSchemasOfTheStandardInEveryEditionAndLanguage(int year) {
        for (Language language : Language.values()) {
            byte[] workbook = template(year, language);

            Workbooks.assertValid(workbook);
            assertThat(Workbooks.read(workbook).head().findings())
                    .as("%s %s", year, language)
                    .isEmpty();
            assertThat(Workbooks.read(workbook).head().flowYear()).isEqualTo(year);
            assertThat(Workbooks.read(workbook).rows()).isEmpty();
        }
    }

    @Test
    void givesTheSameBytesEachTime() {
        assertThat(template(2020, Language.ITALIAN)).isEqualTo(template(2020, Language.ITALIAN));
    }

    @Test
    void hasAllItsSheetsInItalianAndInEnglish() throws Exception {
        try (XSSFWorkbook italian = Workbooks.poi(template(2020, Language.ITALIAN));
                XSSFWorkbook english = Workbooks.poi(template(2020, Language.ENGLISH))) {
            assertThat(names(italian))
                    .containsExactly("Istruzioni", "Dati 2020", "Dichiarazione", "Descrittivo", "Codici", "_apsis");
            assertThat(names(english))
                    .containsExactly("Instructions", "Data 2020", "Declaration", "Descriptive", "Codes", "_apsis");
            assertThat(italian.isSheetHidden(5)).isTrue();
            assertThat(italian.getActiveSheetIndex()).isZero();
            assertThat(italian.isStructureLocked()).isTrue();
        }
    }

    private static List<String> names(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .map(Sheet::getSheetName)
                .toList();
    }

    @Test
    void namesEachFieldMarksObligationsAndExplainsThemInNotes() throws Exception {
        try (XSSFWorkbook workbook = Workbooks.poi(template(2020, Language.ITALIAN))) {
            XSSFSheet sheet = workbook.getSheet("Dati 2020");
            Row header = sheet.getRow(ActivitySheet.HEADER_ROW - 1);
            int column = 0;
            for (Field field : StatisticalSurvey.form(2020).fields()) {
                column += field.key().equals("purpose") ? 1 : 0;
                String mark = field.obligation() == Obligation.MANDATORY ? " *" : "";
                assertThat(header.getCell(column).getStringCellValue())
                        .isEqualTo(field.label().it() + mark);
                assertThat(header.getCell(column).getCellComment().getString().getString())
                        .contains(field.label().it());
                column++;
            }
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
        }
    }

    @Test
    void locksHeadersAndOpensInputWithoutAPassword() throws Exception {
        try (XSSFWorkbook workbook = Workbooks.poi(template(2020, Language.ITALIAN))) {
            XSSFSheet sheet = workbook.getSheet("Dati 2020");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            assertThat(sheet.getRow(4).getCell(0).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getRow(5).getCell(0).getCellStyle().getLocked()).isFalse();
            assertThat(sheet.getRow(24).getCell(30).getCellStyle().getLocked()).isFalse();
            assertThat(sheet.getLastRowNum()).isEqualTo(24);
        }
    }

    @Test
    void offersEachCodedAnswerInAListOfCodesWithNames() throws Exception {
        try (XSSFWorkbook workbook = Workbooks.poi(template(2020, Language.ITALIAN))) {
            XSSFSheet sheet = workbook.getSheet("Dati 2020");
            Map<Integer, DataValidation> byColumn = new java.util.HashMap<>();
            sheet.getDataValidations().forEach(validation -> {
                CellRangeAddress range = validation.getRegions().getCellRangeAddress(0);
                byColumn.put(range.getFirstColumn(), validation);
                assertThat(range.getFirstRow()).isEqualTo(5);
                assertThat(range.getLastRow()).isEqualTo(24);
                assertThat(validation.getPromptBoxText()).isNotBlank().hasSizeLessThanOrEqualTo(255);
                assertThat(validation.getErrorBoxText()).isNotBlank().hasSizeLessThanOrEqualTo(255);
                assertThat(validation.getPromptBoxTitle()).hasSizeLessThanOrEqualTo(32);
            });
            int column = 0;
            for (Field field : StatisticalSurvey.form(2020).fields()) {
                column += field.key().equals("purpose") ? 1 : 0;
                assertThat(byColumn).as(field.key()).containsKey(column);
                String formula = byColumn.get(column).getValidationConstraint().getFormula1();
                if (formula.startsWith("L_")) {
                    String source = workbook.getName(formula).getRefersToFormula();
                    assertThat(source).startsWith("'Codici'!$D$");
                }
                column++;
            }
        }
    }

    @Test
    void narrowsThePurposesToTheSectorThatWasChosen() throws Exception {
        try (XSSFWorkbook workbook = Workbooks.poi(template(2020, Language.ITALIAN))) {
            DataValidation purpose = workbook.getSheet("Dati 2020").getDataValidations().stream()
                    .filter(validation ->
                            validation.getValidationConstraint().getFormula1().contains("INDIRECT"))
                    .findFirst()
                    .orElseThrow();
            assertThat(purpose.getValidationConstraint().getFormula1())
                    .isEqualTo("IF(LEN($P6)<3,L_crs_purposes,INDIRECT(\"S_\"&LEFT($P6,3)))");
            var codes = workbook.getSheet("Codici");
            var range = CellRangeAddress.valueOf(workbook.getName("S_140")
                    .getRefersToFormula()
                    .replaceAll(".*!", "")
                    .replace("$", ""));
            for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
                assertThat(codes.getRow(row).getCell(3).getStringCellValue()).startsWith("140");
            }
            assertThat(range.getLastRow()).isGreaterThan(range.getFirstRow());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2019, desertification, 0|1|2|3",
        "2021, desertification, 0|1|2",
        "2019, rmnch, 0|1|2|3|4",
        "2020, rmnch, 0|1|2"
    })
    void offersTheScoresOfTheYear(int year, String key, String scores) {
        ChoiceLists lists = new ChoiceLists(DATA.codeLists(), year, Words.in(Language.ITALIAN));
        assertThat(lists.of(StatisticalSurvey.form(year).field(key)).choices())
                .extracting(Choice::code)
                .containsExactly(scores.split("\\|"));
    }

    @Test
    void offersOnlyCodesOfTheYear() {
        ChoiceLists lists = new ChoiceLists(DATA.codeLists(), 2020, Words.in(Language.ENGLISH));
        for (Field field : StatisticalSurvey.form(2020).fields()) {
            ChoiceList list = lists.of(field);
            if (list != null
                    && field.codeList().isPresent()
                    && field.codeList().get().equals("recipients")) {
                assertThat(list.choices())
                        .allMatch(choice -> DATA.codeLists().list("recipients").isValid(choice.code(), 2020));
            }
        }
    }

    @Test
    void namesTheBodyOnTheDeclaration() {
        Declaration declaration = declaration(WorkbookTemplate.of(2020, DATA).withRespondent("001272", null));
        assertThat(declaration.entity()).isEqualTo("001272");
        assertThat(declaration.nilReturn()).isNull();
        assertThat(declaration(WorkbookTemplate.of(2020, DATA).withRespondent("no code", null))
                        .entity())
                .isEqualTo("no code");
        assertThat(declaration(WorkbookTemplate.of(2020, DATA)).entity()).isNull();
    }

    private static Declaration declaration(WorkbookTemplate template) {
        var workbook = new it.apsis.export.ooxml.WorkbookReader(
                it.apsis.export.ooxml.WorkbookPackage.of(write(template.withRows(1))));
        return DeclarationReader.read(workbook, WorkbookMark.of(workbook), null);
    }

    @Test
    void saysByWhenWithLiveLinks() throws Exception {
        try (XSSFWorkbook workbook = Workbooks.poi(template(2020, Language.ITALIAN))) {
            XSSFSheet sheet = workbook.getSheet("Istruzioni");
            String text = StreamSupport.stream(sheet.spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(Object::toString)
                    .reduce("", String::concat);
            assertThat(text).contains("28 febbraio 2021").contains("https://it.research.net/r/9NVTFQC");
            assertThat(sheet.getHyperlinkList())
                    .anyMatch(link ->
                            link.getAddress() != null && link.getAddress().equals("https://it.research.net/r/9NVTFQC"));
            assertThat(sheet.getHyperlinkList()).anyMatch(link -> "'Dati 2020'!A1".equals(link.getLocation()));
        }
        assertThat(write(WorkbookTemplate.of(2020, DATA).withNotice(List.of()).withRows(1)))
                .isNotEqualTo(write(WorkbookTemplate.of(2020, DATA).withRows(1)));
    }

    @Test
    void refusesRoomForNoneOrForTooMany() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkbookTemplate.of(2020, DATA).withRows(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkbookTemplate.of(2020, DATA).withRows(20_001));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkbookTemplate.of(1990, DATA));
        assertThat(WorkbookTemplate.of(2020, DATA).flowYear()).isEqualTo(2020);
    }

    @Test
    void speaksBothLanguagesWithTheSameWords() {
        assertThat(Words.in(Language.ITALIAN).keys())
                .isEqualTo(Words.in(Language.ENGLISH).keys());
    }
}
