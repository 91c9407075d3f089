package it.apsis.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.ReturnWriter;
import it.apsis.export.descriptive.DescriptiveReading;
import it.apsis.reference.ReferenceData;
import it.apsis.schema.Answer;
import it.apsis.schema.AnswerCell;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.InterestRate;
import it.apsis.statistical.Purposes;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.SkippedRow;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.text.Language;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes out comes back the same, whoever filled it in or saved it in between. */
class RoundTripTest {
    private static final ReferenceData DATA = ReferenceData.bundled();

    @TempDir
    Path folder;

    private static ActivityRecord activity(String title) {
        return ActivityRecord.builder()
                .reportingYear(2020)
                .donor(new ActivityCode.Donor("6"))
                .agency(new ActivityCode.Agency("8"))
                .institution("Comune di Prova")
                .natureOfSubmission(new ActivityCode.Nature("1"))
                .recipient(new ActivityCode.Recipient("269"))
                .channelName("LVIA")
                .channelCode(new ActivityCode.Channel("22000"))
                .biMulti(new ActivityCode.Collaboration("1"))
                .flowType(new ActivityCode.FlowType("10"))
                .financeType(new ActivityCode.FinanceType("110"))
                .aidType(new ActivityCode.AidType("C01"))
                .title(title)
                .purpose(Purposes.of("14031"))
                .description("Pozzi\ne corsi")
                .genderEquality(1)
                .technicalCooperation(true)
                .currency(new ActivityCode.Currency("918"))
                .commitment(Amount.of("1234.567"))
                .disbursement(Amount.of("0.125"))
                .commitmentDate(LocalDate.of(2020, 3, 1))
                .interestRate(new InterestRate("05200"))
                .build();
    }

    /** Fills the template in as a person would, with another library. */
    private static byte[] filled(byte[] template, List<ActivityRecord> activities, int year) {
        try (XSSFWorkbook workbook = Workbooks.poi(template)) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            Questionnaire form = it.apsis.statistical.StatisticalSurvey.form(year);
            for (int i = 0; i < activities.size(); i++) {
                Row row = sheet.getRow(ActivitySheet.FIRST_ROW - 1 + i);
                int column = 0;
                for (Field field : form.fields()) {
                    column += field.key().equals("purpose") ? 1 : 0;
                    Object answer = AnswerCells.answer(activities.get(i), field.key());
                    if (answer instanceof Amount amount) {
                        row.getCell(column).setCellValue(amount.thousandEuro().doubleValue());
                    } else if (answer instanceof LocalDate day) {
                        row.getCell(column).setCellValue(day);
                    } else if (answer instanceof Integer number && field.answer() == AnswerType.YEAR) {
                        row.getCell(column).setCellValue(number);
                    } else if (answer != null) {
                        row.getCell(column)
                                .setCellValue(chosen(field, it.apsis.statistical.AnswerText.of(answer), year));
                    }
                    column++;
                }
            }
            return Workbooks.bytes(workbook);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What the drop-down list writes for a code. */
    private static String chosen(Field field, String code, int year) {
        ChoiceList list = new ChoiceLists(DATA.codeLists(), year, Words.in(Language.ITALIAN)).of(field);
        return list == null
                ? code
                : list.choices().stream()
                        .filter(choice -> choice.code().equals(code))
                        .map(Choice::cell)
                        .findFirst()
                        .orElse(code);
    }

    @Test
    void aTemplateFilledByAnotherProgramGivesTheSameReturn() {
        List<ActivityRecord> activities = List.of(activity("Acqua"), activity("Scuola"));
        byte[] workbook = filled(WorkbookTemplateTest.template(2020, Language.ITALIAN), activities, 2020);

        Workbooks.Read read = Workbooks.read(workbook);

        assertThat(read.activities()).isEqualTo(activities);
        assertThat(read.codes()).isEmpty();
        assertThat(read.head().layout()).isEqualTo("labels-it");
        assertThat(read.head().sheet()).isEqualTo("Dati 2020");
    }

    @Test
    void aTemplateSavedByLibreOfficeGivesTheSameReturnAndKeepsItsLists() throws Exception {
        List<ActivityRecord> activities = List.of(activity("Acqua"), activity("Scuola"));
        byte[] template = filled(WorkbookTemplateTest.template(2020, Language.ITALIAN), activities, 2020);

        byte[] saved = Workbooks.throughLibreOffice(template, folder, "xlsx");

        Workbooks.Read read = Workbooks.read(saved);
        assertThat(read.activities()).isEqualTo(activities);
        assertThat(read.codes()).isEmpty();
        try (XSSFWorkbook workbook = Workbooks.poi(saved);
                XSSFWorkbook before = Workbooks.poi(template)) {
            XSSFSheet sheet = workbook.getSheet("Dati 2020");
            assertThat(sheet.getDataValidations())
                    .hasSizeGreaterThanOrEqualTo(
                            before.getSheet("Dati 2020").getDataValidations().size());
            assertThat(sheet.getDataValidations())
                    .anyMatch(validation ->
                            validation.getValidationConstraint().getFormula1().contains("INDIRECT"));
            assertThat(workbook.getName("L_recipients")).isNotNull();
            assertThat(sheet.getProtect()).isTrue();
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("_apsis"))).isTrue();
        }
    }

    @Test
    void anAnnotatedWorkbookStaysOneInLibreOffice() throws Exception {
        List<ActivityRecord> activities = List.of(activity("Acqua"), activity("Scuola"));
        byte[] template = filled(WorkbookTemplateTest.template(2020, Language.ITALIAN), activities, 2020);

        byte[] saved = Workbooks.throughLibreOffice(Reports.annotated(template), folder, "xlsx");

        assertThat(Workbooks.read(saved).activities()).isEqualTo(activities);
        assertThat(Workbooks.read(saved).codes()).isEmpty();
        assertAnnotated(saved, Mark.ERROR.fill(), "Esito del controllo (Apsis)");
        // And again: nothing piles up, whatever numbers another program has given to styles and parts.
        byte[] again = Reports.annotated(saved);
        assertAnnotated(again, Mark.ERROR.fill(), "Esito del controllo (Apsis)");
        try (XSSFWorkbook workbook = Workbooks.poi(again)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(7);
        }
        byte[] clean = Reports.annotated(again, Reports.of(Workbooks.read(again), List.of()), Language.ITALIAN);
        try (XSSFWorkbook workbook = Workbooks.poi(clean)) {
            var cell = workbook.getSheet("Dati 2020").getRow(5).getCell(new CellReference("Q6").getCol());
            assertThat(cell.getCellComment()).isNull();
            var colour = cell.getCellStyle().getFillForegroundXSSFColor();
            assertThat(colour == null ? "" : colour.getARGBHex()).isNotEqualTo("FF" + Mark.ERROR.fill());
        }
    }

    private static void assertAnnotated(byte[] workbook, String fill, String words) throws Exception {
        try (XSSFWorkbook book = Workbooks.poi(workbook)) {
            var cell = book.getSheet("Dati 2020").getRow(5).getCell(new CellReference("Q6").getCol());
            assertThat(cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
                    .isEqualTo("FF" + fill);
            assertThat(cell.getCellComment().getString().getString()).containsOnlyOnce(words);
            assertThat(book.getSheet("Esito")).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNilReturnIsTheFilledDeclaration(Language language) throws Exception {
        byte[] template = WorkbookTemplateTest.write(
                WorkbookTemplate.of(2020, DATA).in(language).withRows(3).withRespondent("048017", null));
        byte[] declared = declared(template, Words.in(language).get("yes"), true);

        Workbooks.Read read = Workbooks.read(declared);

        assertThat(read.rows()).isEmpty();
        assertThat(read.codes()).isEmpty();
        assertThat(read.head().respondent()).isEqualTo("048017");
        assertThat(read.head().nilReturn()).isNotNull();
        assertThat(read.head().nilReturn().entity()).isEqualTo("048017");
        assertThat(read.head().nilReturn().year()).isEqualTo(2020);
        assertThat(read.head().nilReturn().contact()).isEqualTo("Anna Prova");
        assertThat(read.head().nilReturn().date()).isEqualTo(LocalDate.of(2021, 2, 10));
        assertThat(Workbooks.read(declared(template, Words.in(language).get("no"), true))
                        .head()
                        .nilReturn())
                .isNull();
        assertThat(Workbooks.read(declared(template, "forse", true)).codes()).containsExactly("declaration_unclear");
        assertThat(Workbooks.read(declared(template, "Sì", false))
                        .head()
                        .nilReturn()
                        .entity())
                .isEqualTo("048017");
    }

    /** Fills the declaration in; without the names of its cells, as other programs may leave it. */
    private static byte[] declared(byte[] template, String answer, boolean named) throws Exception {
        try (XSSFWorkbook workbook = Workbooks.poi(template)) {
            put(workbook, WorkbookNames.NIL, answer);
            put(workbook, WorkbookNames.CONTACT, "Anna Prova");
            CellReference date =
                    new CellReference(workbook.getName(WorkbookNames.DATE).getRefersToFormula());
            workbook.getSheet(date.getSheetName())
                    .getRow(date.getRow())
                    .getCell(date.getCol())
                    .setCellValue(LocalDate.of(2021, 2, 10));
            if (!named) {
                for (var name : List.copyOf(workbook.getAllNames())) {
                    if (name.getNameName().startsWith("aps_")) {
                        workbook.removeName(name);
                    }
                }
            }
            return Workbooks.bytes(workbook);
        }
    }

    private static void put(XSSFWorkbook workbook, String name, String text) {
        CellReference cell = new CellReference(workbook.getName(name).getRefersToFormula());
        workbook.getSheet(cell.getSheetName())
                .getRow(cell.getRow())
                .getCell(cell.getCol())
                .setCellValue(text);
    }

    @Test
    void aDeclarationAloneIsANilReturnToo() throws Exception {
        byte[] template =
                WorkbookTemplateTest.write(WorkbookTemplate.of(2020, DATA).withRows(1));
        try (XSSFWorkbook workbook = Workbooks.poi(declared(template, "Sì", false))) {
            CellReference entity = new CellReference("C5");
            workbook.getSheet("Dichiarazione")
                    .getRow(entity.getRow())
                    .getCell(entity.getCol())
                    .setCellValue(1272);
            for (String sheet : List.of("Istruzioni", "Dati 2020", "Descrittivo", "Codici")) {
                workbook.removeSheetAt(workbook.getSheetIndex(sheet));
            }
            Workbooks.Read read = Workbooks.read(Workbooks.bytes(workbook));
            assertThat(read.head().nilReturn().entity()).isEqualTo("001272");
            assertThat(read.head().layout()).isEqualTo("keys");
            assertThat(read.tail().rows()).isZero();
            assertThat(Workbooks.read(
                                    Workbooks.bytes(workbook),
                                    ReadingOptions.DEFAULT.withFlowYear(2020).withRespondent("058091"))
                            .head()
                            .respondent())
                    .isEqualTo("058091");
        }
        assertThat(Workbooks.read(declared(template, "Sì", true)).codes()).containsExactly("declaration_incomplete");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aReturnThatIsExportedReadsAsTheSameReturn(Language language) {
        List<ActivityRecord> activities = List.of(
                activity("Acqua"),
                activity(" mit Rand \n"),
                ActivityRecord.builder().reportingYear(2020).build());
        StatisticalReturn document = StatisticalReturn.builder()
                .flowYear(2020)
                .addAllActivities(activities)
                .build();
        byte[] workbook = exported(document, language);

        Workbooks.assertValid(workbook);
        assertThat(exported(document, language)).isEqualTo(workbook);
        assertThat(Workbooks.read(workbook).activities()).isEqualTo(activities);
        assertThat(Workbooks.read(workbook).codes()).isEmpty();
    }

    private static byte[] exported(StatisticalReturn document, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var reading = document.reading();
        ReturnWriter writer = WorkbookFormat.in(language).writer(out, Set.of());
        writer.begin(reading.head());
        reading.forEach(writer::accept);
        writer.accept(new SkippedRow(9, 0, List.of()));
        writer.finish();
        return out.toByteArray();
    }

    @Test
    void aWriterThatIsMisusedSaysSo() {
        StatisticalReturn document = StatisticalReturn.builder().flowYear(2020).build();
        ReturnWriter writer = new WorkbookFormat().writer(new ByteArrayOutputStream(), Set.of());
        ReturnRow row = new SkippedRow(1, 0, List.of());
        Assertions.assertThatIllegalStateException().isThrownBy(() -> writer.accept(row));
        Assertions.assertThatIllegalStateException().isThrownBy(writer::finish);
        writer.begin(document.reading().head());
        Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> writer.begin(document.reading().head()));
        writer.finish();
        Assertions.assertThatIllegalStateException().isThrownBy(writer::finish);
    }

    @Test
    void unreadableAnswersAreExportedAsTheyWere() {
        byte[] odd = HandMade.headers()
                .activity(2, "commitment", HandMade.text(16, 2, "dodici"))
                .bytes();
        Workbooks.Read read = Workbooks.read(odd);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReturnWriter writer = new WorkbookFormat().writer(out, Set.of());
        writer.begin(read.head());
        read.rows().forEach(writer::accept);
        writer.finish();
        assertThat(Workbooks.read(out.toByteArray()).activities()).isEqualTo(read.activities());
    }

    @Test
    void theDescriptiveQuestionnaireComesBackToo() throws Exception {
        Questionnaire form = DescriptiveSurvey.form(2020);
        Map<String, Answer> answers = new LinkedHashMap<>();
        byte[] template = WorkbookTemplateTest.template(2020, Language.ITALIAN);
        byte[] filled;
        try (XSSFWorkbook workbook = Workbooks.poi(template)) {
            for (var row : it.apsis.text.CsvTable.resource(
                            DescriptiveSurvey.class, "/it/apsis/descriptive/sample-answers.csv")
                    .rows()) {
                Field field = form.field(row.get("key"));
                Answer answer = AnswerCell.parse(field, row.get("cell"));
                answers.put(field.key(), answer);
                fill(workbook, field, answer);
            }
            filled = Workbooks.bytes(workbook);
        }
        DescriptiveReading read = DescriptiveWorkbook.read(ReturnSource.of("a.xlsx", filled), form)
                .orElseThrow();
        assertThat(read.document().answers()).isEqualTo(answers);
        assertThat(read.source().sheet()).isEqualTo("Descrittivo");
        assertThat(read.source().rows()).isEqualTo(answers.size());
        assertThat(read.document().place("entity_code").address()).contains("C5");
        assertThat(DescriptiveWorkbook.edition(ReturnSource.of("a.xlsx", filled)))
                .contains(2020);
        assertThat(DescriptiveWorkbook.read(ReturnSource.of("a.xlsx", template), form))
                .isEmpty();
        assertThat(DescriptiveWorkbook.read(
                        ReturnSource.of("a.xlsx", HandMade.plain().bytes()), form))
                .isEmpty();
    }

    private static void fill(XSSFWorkbook workbook, Field field, Answer answer) {
        CellReference first =
                new CellReference(workbook.getName(FormGrid.name(field)).getRefersToFormula());
        XSSFSheet sheet = workbook.getSheet("Descrittivo");
        if (answer instanceof Answer.Entries entries) {
            for (int i = 0; i < entries.rows().size(); i++) {
                for (int j = 0; j < field.columns().size(); j++) {
                    String text = entries.rows()
                            .get(i)
                            .getOrDefault(field.columns().get(j).name(), "");
                    sheet.getRow(first.getRow() + i)
                            .getCell(first.getCol() + j)
                            .setCellValue(field.columns().get(j).name().equals("recipient") ? text + " - Paese" : text);
                }
            }
            return;
        }
        String text = answer instanceof Answer.Items items ? String.join("; ", items.values()) : answer.shown();
        String shown = field.answer() == AnswerType.BOOLEAN ? (text.equals("true") ? "Sì" : "No") : text;
        sheet.getRow(first.getRow())
                .getCell(first.getCol())
                .setCellValue(field.answer() == AnswerType.CHOICE ? shown + " - Etichetta" : shown);
    }

    @Test
    void anotherYearsWorkbookIsBroughtOverWithAListOfWhatChanged() throws Exception {
        ActivityRecord old = ActivityRecord.builder()
                .from(activity("x".repeat(160)))
                .reportingYear(2016)
                .recipient(new ActivityCode.Recipient("998"))
                .natureOfSubmission(new ActivityCode.Nature("8"))
                .desertification(3)
                .build();
        byte[] workbook =
                filled(WorkbookTemplateTest.template(2016, Language.ITALIAN), List.of(old, activity("y")), 2016);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookMigration migration;
        try (var reading = new WorkbookFormat().open(ReturnSource.of("a.xlsx", workbook), ReadingOptions.DEFAULT)) {
            assertThat(reading.head().flowYear()).isEqualTo(2016);
            migration = WorkbookMigration.migrate(
                    reading, WorkbookTemplate.of(2021, DATA).withRows(5), out);
        }
        assertThat(migration.fromYear()).isEqualTo(2016);
        assertThat(migration.toYear()).isEqualTo(2021);
        assertThat(migration.activities()).isEqualTo(2);
        assertThat(migration.changes())
                .extracting(Change::kind)
                .contains(
                        Change.Kind.FIELD_ADDED,
                        Change.Kind.SCORES_CHANGED,
                        Change.Kind.YEAR_KEPT,
                        Change.Kind.TEXT_TOO_LONG,
                        Change.Kind.CODE_RENAMED);
        assertThat(migration.changes()).allSatisfy(change -> {
            assertThat(change.message(Language.ITALIAN)).isNotBlank().doesNotContain("{", "[");
            assertThat(change.message(Language.ENGLISH)).isNotBlank();
        });
        Workbooks.assertValid(out.toByteArray());
        Workbooks.Read read = Workbooks.read(out.toByteArray(), ReadingOptions.DEFAULT.withFlowYear(2021));
        assertThat(read.activities()).containsExactly(old, activity("y"));
        try (XSSFWorkbook migrated = Workbooks.poi(out.toByteArray())) {
            assertThat(migrated.getSheet("Modifiche").getLastRowNum())
                    .isGreaterThanOrEqualTo(migration.changes().size());
        }
    }

    @Test
    void whatHasNoPlaceInTheOtherYearIsListed() {
        byte[] odd = HandMade.empty()
                .row(1, with(with(HandMade.HEADERS, "sdg_focus"), "nota nostra"))
                .row(2, with(with(HandMade.ANSWERS, "6"), "da rivedere"))
                .row(3, with(with(with(HandMade.ANSWERS.subList(0, 16), "dodici"), "10"), "01-03-2020"))
                .bytes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var reading = new WorkbookFormat()
                .open(ReturnSource.of("a.xlsx", odd), ReadingOptions.DEFAULT.withRespondent("001272"))) {
            WorkbookMigration migration = WorkbookMigration.migrate(
                    reading,
                    WorkbookTemplate.of(2014, DATA).in(Language.ENGLISH).withRows(1),
                    out);
            assertThat(migration.changes())
                    .extracting(Change::kind)
                    .contains(Change.Kind.FIELD_DROPPED, Change.Kind.COLUMN_LEFT_OUT, Change.Kind.NOT_READ);
            assertThat(migration.changes())
                    .anyMatch(change -> change.kind() == Change.Kind.FIELD_DROPPED
                            && change.value().equals("6")
                            && change.row() == ActivitySheet.FIRST_ROW);
        }
        Workbooks.Read read = Workbooks.read(out.toByteArray());
        assertThat(read.rows()).hasSize(2);
        assertThat(read.rows().get(1).text("commitment")).isEqualTo("dodici");
        assertThat(read.head().respondent()).isEqualTo("001272");
    }

    private static List<String> with(List<String> texts, String text) {
        var copy = new java.util.ArrayList<>(texts);
        copy.add(text);
        return copy;
    }

    @Test
    void retiredCodesAreListedWithTheirSuccessors() {
        var list = DATA.codeLists().list("crs-purposes");
        var retired = list.entries().stream()
                .filter(entry -> !entry.replacedBy().isEmpty()
                        && entry.validity().endsIn().orElse(0) >= 2014
                        && entry.validity().endsIn().orElse(9999) < 2020)
                .findFirst()
                .orElseThrow();
        int year = retired.validity().endsIn().getAsInt();
        StatisticalReturn document = StatisticalReturn.builder()
                .flowYear(year)
                .addActivities(ActivityRecord.builder()
                        .reportingYear(year)
                        .purpose(Purposes.of(retired.code()))
                        .build())
                .build();
        WorkbookMigration migration = WorkbookMigration.migrate(
                document.reading(), WorkbookTemplate.of(2020, DATA), new ByteArrayOutputStream());
        assertThat(migration.changes()).anySatisfy(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.CODE_RETIRED);
            assertThat(change.successors()).isEqualTo(retired.replacedBy());
            assertThat(change.message(Language.ITALIAN))
                    .contains(retired.replacedBy().get(0));
        });
    }
}
