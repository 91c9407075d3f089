package it.apsis.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.export.Reasons;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.text.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Workbooks made by openpyxl, XlsxWriter, exceljs, SheetJS and LibreOffice; see the README beside them. */
class MadeByOthersTest {
    private static final List<CsvTable.Row> CASES = CsvTable.read(
                    new InputStreamReader(
                            MadeByOthersTest.class.getResourceAsStream("odd/cases.csv"), StandardCharsets.UTF_8),
                    "cases.csv")
            .rows();

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = MadeByOthersTest.class.getResourceAsStream("odd/" + file)) {
            return in.readAllBytes();
        }
    }

    @TestFactory
    Stream<DynamicTest> isReadRightOrRefusedClearly() {
        return CASES.stream()
                .map(odd -> DynamicTest.dynamicTest(odd.get("file"), () -> {
                    byte[] workbook = bytes(odd.get("file"));
                    if (odd.get("activities").equals("refused")) {
                        assertThatThrownBy(() -> Workbooks.read(workbook))
                                .satisfies(Reasons.IN_BOTH_LANGUAGES)
                                .hasMessageContaining(odd.get("title"))
                                .hasMessageContaining("save it as .xlsx");
                        return;
                    }
                    Workbooks.Read read = Workbooks.read(workbook);
                    ActivityRecord first = read.activities().get(0);
                    assertThat(read.rows()).hasSize(Integer.parseInt(odd.get("activities")));
                    assertThat(first.title()).isEqualTo(odd.get("title"));
                    assertThat(plain(first.commitment())).isEqualTo(odd.get("commitment"));
                    assertThat(
                                    first.commitmentDate() == null
                                            ? ""
                                            : first.commitmentDate().toString())
                            .isEqualTo(odd.get("commitment_date"));
                    assertThat(String.join(" ", read.codes())).isEqualTo(odd.get("findings"));
                    assertThat(read.activities()).allSatisfy(activity -> {
                        assertThat(activity.reportingYear()).isEqualTo(2020);
                        assertThat(activity.purpose()).hasToString("14031");
                        assertThat(activity.recipient().value()).isEqualTo("269");
                        assertThat(activity.aidType().value()).isEqualTo("C01");
                    });
                }));
    }

    private static String plain(Amount amount) {
        return amount == null ? "" : amount.thousandEuro().stripTrailingZeros().toPlainString();
    }

    @TestFactory
    Stream<DynamicTest> staysWhatItWasWhenItIsAnnotated() {
        return CASES.stream()
                .filter(odd -> !odd.get("activities").equals("refused"))
                .map(odd -> DynamicTest.dynamicTest(odd.get("file"), () -> {
                    byte[] workbook = bytes(odd.get("file"));
                    byte[] annotated = Reports.annotated(workbook);
                    Workbooks.Read before = Workbooks.read(workbook);
                    Workbooks.Read after = Workbooks.read(annotated);
                    assertThat(after.activities()).isEqualTo(before.activities());
                    assertThat(after.codes()).isEqualTo(before.codes());
                    Workbooks.poi(annotated).close();
                    assertThat(Reports.annotated(annotated)).isEqualTo(Reports.annotated(Reports.annotated(annotated)));
                }));
    }
}
