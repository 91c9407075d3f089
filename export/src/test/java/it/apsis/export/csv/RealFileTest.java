package it.apsis.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.finding.Finding;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows that were really notified for 2014. They are not a part of the project: see ../shared/real/README.md. */
class RealFileTest {
    private static final Path FILE = Path.of("../../shared/real/italy-local-administration-2014-flows.csv");
    private static final ReadingOptions YEAR = ReadingOptions.DEFAULT.withFlowYear(2014);

    @BeforeAll
    static void theFileIsThere() {
        assumeTrue(Files.isReadable(FILE), () -> "skipped: " + FILE + " is not there; it is no part of the project");
    }

    @Test
    void itIsReadAsItIsKnownToBe() {
        Returns read = Returns.read(ReturnSource.of(FILE), YEAR);

        assertThat(read.head().layout()).isEqualTo("national-2014");
        assertThat(read.tail().rows()).isEqualTo(476);
        assertThat(read.tail().skippedRows()).isZero();
        assertThat(sum(read, ActivityRecord::commitment)).isEqualByComparingTo("15354.29");
        assertThat(sum(read, ActivityRecord::disbursement)).isEqualByComparingTo("11669.28");
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsOnly("date_normalised")
                .hasSize(2);
        assertThat(read.records()).allMatch(one -> one.unreadable().isEmpty());
        assertThat(read.activities()).filteredOn(one -> hasLineBreak(one)).hasSize(6);
    }

    @Test
    void itsYearIsFoundInItsRows() {
        assertThat(Returns.read(ReturnSource.of(FILE), ReadingOptions.DEFAULT)
                        .head()
                        .flowYear())
                .isEqualTo(2014);
    }

    @ParameterizedTest
    @ValueSource(strings = {"crs", "keys"})
    void itIsWrittenAndReadBackEqual(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvReturnWriterTest.format(format).write(() -> CsvReturnReader.open(ReturnSource.of(FILE), YEAR), out);
        Returns before = Returns.read(ReturnSource.of(FILE), YEAR);
        Returns after = Returns.read(out.toByteArray(), YEAR);

        assertThat(after.records()).isEqualTo(before.records());
        assertThat(after.findings()).isEmpty();
    }

    private static boolean hasLineBreak(it.apsis.statistical.ActivityRow row) {
        for (int i = 0; i < row.width(); i++) {
            if (row.cell(i).indexOf('\n') >= 0) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal sum(Returns read, Function<ActivityRecord, Amount> amount) {
        return read.records().stream().map(amount).map(Amount::thousandEuro).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
