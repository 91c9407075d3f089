package it.apsis.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.codelist.CodeLists;
import it.apsis.export.ReadingOptions;
import it.apsis.statistical.ActivityRow;
import it.apsis.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableWorkbookTest {
    private static final List<WorkbookTable.Column> COLUMNS = List.of(
            new WorkbookTable.Column("what", 20),
            new WorkbookTable.Column("much", 10),
            new WorkbookTable.Column("many", 10),
            new WorkbookTable.Column("day", 12),
            new WorkbookTable.Column("time", 20));

    private static byte[] twoSheets() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWorkbook workbook = TableWorkbook.begin(
                out,
                "Two",
                List.of(
                        new TableWorkbook.Sheet("One", "A title", "and more", COLUMNS),
                        new TableWorkbook.Sheet("Other", null, null, COLUMNS)));
        WorkbookTable one = workbook.next();
        one.row(Arrays.asList(
                "a text that is far longer than its column is wide",
                new BigDecimal("1.50"),
                7,
                LocalDate.of(2020, 2, 29),
                LocalDateTime.of(2021, 2, 28, 23, 59, 59)));
        one.row(Arrays.asList("b", null, 8L, null, null));
        one.totals(Arrays.asList("Total", null, 15L));
        one.finish();
        workbook.next().finish();
        workbook.finish();
        assertThatThrownBy(workbook::next).isInstanceOf(NoSuchElementException.class);
        return out.toByteArray();
    }

    @Test
    void hasTitlesHeadersInViewFiltersAndNumbersAndTimesAsSuch() throws Exception {
        byte[] workbook = twoSheets();
        Workbooks.assertValid(workbook);
        assertThat(twoSheets()).isEqualTo(workbook);
        try (XSSFWorkbook poi = Workbooks.poi(workbook)) {
            XSSFSheet sheet = poi.getSheet("One");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("A title");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                    .as("the totals are no row to be filtered")
                    .isEqualTo("A3:E5");
            assertThat(sheet.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(1.5);
            assertThat(sheet.getRow(3).getCell(3).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2020, 2, 29));
            assertThat(sheet.getRow(3).getCell(4).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2021, 2, 28, 23, 59, 59));
            assertThat(sheet.getRow(3).getHeightInPoints()).isGreaterThan(30);
            assertThat(sheet.getRow(5).getCell(2).getNumericCellValue()).isEqualTo(15);
            assertThat(poi.getSheet("Other").getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A1:E1");
        }
    }

    @Test
    void activitiesOfManyReturnsAreReadAgain() {
        byte[] crs = consolidated(2);
        Workbooks.assertValid(crs);
        Workbooks.Read read = Workbooks.read(crs, ReadingOptions.DEFAULT);
        assertThat(read.head().sheet()).isEqualTo("Attività 2020");
        assertThat(read.activities()).hasSize(2);
        assertThat(read.activities().get(0).institution()).isEqualTo("Comune di Prova");
        assertThat(consolidated(2)).isEqualTo(crs);
    }

    private static byte[] consolidated(int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ActivityRow activity = activity();
        Set<String> answered = Set.of("reporting_year", "recipient", "purpose", "title", "commitment", "channel_code");
        ConsolidatedWorkbook workbook =
                new ConsolidatedWorkbook(out, 2020, CodeLists.bundled(), answered, Language.ITALIAN);
        workbook.begin("Comune di Prova");
        for (int i = 0; i < times; i++) {
            workbook.accept(activity);
        }
        workbook.late();
        workbook.accept(activity);
        workbook.finish();
        assertThatThrownBy(() -> workbook.accept(activity)).isInstanceOf(IllegalStateException.class);
        return out.toByteArray();
    }

    private static ActivityRow activity() {
        byte[] one = HandMade.empty()
                .row(1, List.of("reporting_year", "recipient", "purpose", "title", "commitment", "channel_code"))
                .row(2, List.of("2020", "269", "31120", "Campi", "50", "22000"))
                .bytes();
        return Workbooks.read(one).rows().get(0);
    }

    @Test
    void aHundredThousandActivitiesLeaveNothingBehind() throws IOException {
        ActivityRow activity = activity();
        AtomicLong bytes = new AtomicLong();
        OutputStream nowhere = new OutputStream() {
            @Override
            public void write(int sign) {
                bytes.incrementAndGet();
            }

            @Override
            public void write(byte[] some, int offset, int length) {
                bytes.addAndGet(length);
            }
        };
        ConsolidatedWorkbook workbook =
                new ConsolidatedWorkbook(nowhere, 2020, CodeLists.bundled(), Set.of("recipient"), Language.ENGLISH);
        workbook.begin("Comune di Prova");
        for (int i = 0; i < 100_000; i++) {
            workbook.accept(activity);
        }
        assertThat(bytes.get()).as("rows are on their way before the end").isGreaterThan(100_000);
        workbook.finish();
    }
}
