package it.apsis.export.csv;

import static it.apsis.export.csv.Returns.HEADER;
import static it.apsis.export.csv.Returns.YEAR_2020;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Severity;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import it.apsis.statistical.SkippedRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReturnReaderTest {
    private static final String ROW = "2020,Comune di Esempio,269,A well,12.5,10,31-03-2020\n";

    @Test
    void aRowIsReadAndKnowsWhereItStood() {
        ActivityRow row = Returns.read(HEADER + "\n" + ROW).first();

        assertThat(row.activity().recipient().value()).isEqualTo("269");
        assertThat(row.activity().commitment()).isEqualTo(Amount.of("12.5"));
        assertThat(row.row()).isEqualTo(2);
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.place("title").address()).contains("D2");
        assertThat(row.cell(4)).isEqualTo("12.5");
        assertThat(row.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separatorsAreToldByTheHeader(String separator) {
        Returns read = Returns.read((HEADER + "\n" + ROW).replace(",", separator));

        assertThat(read.first().activity().title()).isEqualTo("A well");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndInAnyWay(String end) {
        Returns read = Returns.read((HEADER + "\n" + ROW + "\n" + ROW).replace("\n", end));

        assertThat(read.activities()).extracting(ActivityRow::row).containsExactly(2L, 4L);
        assertThat(read.activities()).extracting(ActivityRow::line).containsExactly(2L, 4L);
    }

    @Test
    void aPreambleIsPassedOverAndRowsKeepTheirNumbers() {
        Returns read = Returns.read("\"Rilevazione\n2020\"\n\n" + HEADER + "\n" + ROW);

        assertThat(read.head().header()).isEqualTo(Place.row(3, 4));
        assertThat(read.first().row()).isEqualTo(4);
        assertThat(read.first().line()).isEqualTo(5);
        assertThat(read.tail().skippedRows()).isZero();
    }

    @Test
    void aHeaderBelowTheThirtiethRowIsNone() {
        assertThat(Returns.read("x\n".repeat(29) + HEADER + "\n" + ROW).activities())
                .hasSize(1);
        assertUnusable("x\n".repeat(30) + HEADER + "\n" + ROW, "No header row");
    }

    @Test
    void blankRowsAreCountedButNotThoseAtTheEnd() {
        Returns read = Returns.read(HEADER + "\n\n,,,\n" + ROW + "  ,\u00A0\n" + ROW + "\n,,\n\n");

        assertThat(read.tail().rows()).isEqualTo(2);
        assertThat(read.tail().skippedRows()).isEqualTo(3);
    }

    @Test
    void aShortRowHasBlankCellsAtItsEnd() {
        ActivityRow row =
                Returns.read(HEADER + "\n" + ROW + "2020,Comune").activities().get(1);

        assertThat(row.activity().title()).isNull();
        assertThat(row.activity().institution()).isEqualTo("Comune");
        assertThat(row.width()).isEqualTo(2);
    }

    @Test
    void whatIsBeyondTheLastColumnIsKeptAndReported() {
        Returns read = Returns.read(HEADER + "\n" + ROW.replace("\n", ",more,,even\n") + ROW.replace("\n", ",,\n"));

        assertThat(read.first().cell(7)).isEqualTo("more");
        assertThat(read.notes()).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("row_too_long");
            assertThat(one.severity()).isEqualTo(Severity.WARNING);
            assertThat(one.place()).isEqualTo(Place.row(2, 2));
            assertThat(one.attributes().text("columns")).contains("7");
            assertThat(one.attributes().text("cells")).contains("10");
        });
    }

    @Test
    void aCellThatCannotBeReadKeepsItsTextAndRaisesNothingHere() {
        Returns read = Returns.read(HEADER + "\n" + ROW.replace("12.5", "a lot"));

        assertThat(read.first().activity().commitment()).isNull();
        assertThat(read.first().activity().unreadable().get("commitment").text())
                .isEqualTo("a lot");
        assertThat(read.first().activity().unreadable().get("commitment").cause())
                .isEqualTo("number_malformed");
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void whatWasRepairedIsReportedAtItsCell() {
        Finding note = Returns.read("\n" + HEADER + "\n" + ROW.replace("31-03-2020", "31/03/2020"))
                .findings("date_normalised")
                .get(0);

        assertThat(note.place().address()).contains("G3");
        assertThat(note.place().column()).isEqualTo("expected_start");
        assertThat(note.question()).isEqualTo("expected_start");
        assertThat(note.value()).isEqualTo("31/03/2020");
        assertThat(note.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void theDecimalMarkOfTheFileSettlesWhatIsAmbiguous() {
        String comma = HEADER + "\n2020,C,269,T,\"1,234\",\"12,5\"\n";
        String nothing = HEADER + "\n2020,C,269,T,\"1,234\",12\n";

        assertThat(Returns.read(comma).first().activity().commitment()).isEqualTo(Amount.of("1.234"));
        assertThat(Returns.read(comma).notes()).isEmpty();
        assertThat(Returns.read(nothing).first().activity().commitment()).isEqualTo(Amount.of("1234"));
        assertThat(Returns.read(nothing).findings("number_ambiguous")).hasSize(1);
    }

    @Test
    void onlyTheFirstThousandRowsSettleTheDecimalMark() {
        String first = HEADER + "\n2020,C,269,T,\"1,234\",1\n";
        String last = "2020,C,269,T,5,\"12,5\"\n";

        assertThat(Returns.read(first + ROW.replace("12.5", "1").repeat(998) + last)
                        .notes())
                .isEmpty();
        assertThat(Returns.read(first + ROW.replace("12.5", "1").repeat(999) + last)
                        .notes())
                .hasSize(1);
    }

    @Test
    void theFirstReadableYearGovernsHoweverFarItIs() {
        String blank = "x,C,269,T,1,1\n";
        Returns read = Returns.read(
                (HEADER + "\n" + blank.repeat(1500) + "1999,C\n2018,C\n2020,C\n").getBytes(StandardCharsets.UTF_8),
                ReadingOptions.DEFAULT);

        assertThat(read.head().flowYear()).isEqualTo(2018);
        assertThat(read.head().yearGiven()).isFalse();
        assertThat(read.tail().rows()).isEqualTo(1503);
    }

    @Test
    void withoutAnyYearAFileIsUnusable() {
        assertUnusable(HEADER + "\nx,C\n", ReadingOptions.DEFAULT, "reporting year");
        assertUnusable(HEADER + "\n1999,C\n", ReadingOptions.DEFAULT, "1999");
        assertUnusable(HEADER.replace("reporting_year", "donor") + "\n6,C\n", ReadingOptions.DEFAULT, "no column");
        assertThat(Returns.read(HEADER + "\nx,C\n").head().yearGiven()).isTrue();
    }

    @Test
    void aFieldOfALaterFormIsAnUnknownColumnAndItsCellsAreKept() {
        Returns read = Returns.read(
                (HEADER + ",nutrition\n" + ROW.replace("\n", ",2\n")).getBytes(StandardCharsets.UTF_8),
                ReadingOptions.DEFAULT.withFlowYear(2014));

        assertThat(read.findings("column_unknown")).singleElement().satisfies(one -> {
            assertThat(one.value()).isEqualTo("nutrition");
            assertThat(one.place().address()).contains("H1");
        });
        assertThat(read.first().activity().nutrition()).isNull();
        assertThat(read.first().cell(7)).isEqualTo("2");
    }

    @Test
    void aColumnWithoutHeaderIsReportedOnlyWhereSomethingStandsInIt() {
        assertThat(Returns.read(HEADER + ",,\n" + ROW).findings("column_unknown"))
                .isEmpty();
        assertThat(Returns.read(HEADER + ",,\n" + ROW.replace("\n", ",,x\n")).findings("column_unknown"))
                .singleElement()
                .satisfies(one -> assertThat(one.place().address()).contains("I1"));
    }

    @Test
    void theFirstOfTwoColumnsHasTheField() {
        Returns read = Returns.read(HEADER + ",Title\n" + ROW.replace("\n", ",other\n"));

        assertThat(read.findings("column_repeated")).hasSize(1);
        assertThat(read.first().activity().title()).isEqualTo("A well");
        assertThat(read.first().cell(7)).isEqualTo("other");
    }

    @Test
    void missingMandatoryColumnsAreToldOnTheHeader() {
        assertThat(Returns.read(HEADER + "\n" + ROW).head().findings())
                .allMatch(one -> one.code().equals("column_missing"))
                .extracting(Finding::question)
                .contains("donor", "purpose")
                .doesNotContain("crs_id", "title");
    }

    @Test
    void aTotalsRowIsNoActivityAndIsCompared() {
        Returns right =
                Returns.read(HEADER + "\n" + ROW + ROW + ",TOTALE generale,,,25,20.00\n" + ROW + "Total,,,,37.5,30\n");
        Returns wrong = Returns.read(HEADER + "\n" + ROW + "* Totale:,,,,13,x\n");

        assertThat(right.tail().rows()).isEqualTo(3);
        assertThat(right.tail().skippedRows()).isEqualTo(2);
        assertThat(right.findings("totals_row_skipped")).hasSize(2);
        assertThat(right.findings("totals_mismatch")).isEmpty();
        assertThat(wrong.rows().get(1)).isInstanceOf(SkippedRow.class);
        assertThat(wrong.findings("totals_mismatch")).hasSize(2).first().satisfies(one -> {
            assertThat(one.place().address()).contains("E3");
            assertThat(one.question()).isEqualTo("commitment");
            assertThat(one.attributes().text("expected")).contains("12.50");
            assertThat(one.attributes().text("found")).contains("13.00");
        });
    }

    @Test
    void aSubtotalMayBeOfTheRowsSinceTheOneBefore() {
        Returns read =
                Returns.read(HEADER + "\n" + ROW + "total,,,,12.5,10\n" + ROW + "total,,,,12.5,10\ntotale,,,,25,20\n");

        assertThat(read.findings("totals_mismatch")).isEmpty();
    }

    @Test
    void aBodyWhoseNameBeginsLikeATotalIsAnActivity() {
        assertThat(Returns.read(HEADER + "\n,Totally Foundation,269\n,Étage,269\n,---,269\n")
                        .tail()
                        .rows())
                .isEqualTo(3);
    }

    @Test
    void encodingsAreFound() {
        String text = HEADER + "\n2020,Città,269,Perché?\n";

        assertEncoding(text.getBytes(StandardCharsets.UTF_8), false);
        assertEncoding(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), false);
        assertEncoding(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), false);
        assertEncoding(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE), false);
        assertEncoding(text.getBytes(Charset.forName("windows-1252")), true);
    }

    private static void assertEncoding(byte[] bytes, boolean assumed) {
        Returns read = Returns.read(bytes, YEAR_2020);

        assertThat(read.first().activity().institution()).isEqualTo("Città");
        assertThat(read.first().activity().title()).isEqualTo("Perché?");
        assertThat(read.findings("encoding_assumed")).hasSize(assumed ? 1 : 0);
    }

    @Test
    void anInvalidSequenceFarDownIsDecodedAlone() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        bytes.write((HEADER + "\n" + ROW.replace("A well", "Città").repeat(25_000)).getBytes(StandardCharsets.UTF_8));
        bytes.write("2020,Citt".getBytes(StandardCharsets.US_ASCII));
        bytes.write(0xE0);
        bytes.write(",269,perch\u00E9\n".getBytes(StandardCharsets.UTF_8));
        Returns read = Returns.read(bytes.toByteArray(), YEAR_2020);

        ActivityRow last = read.activities().get(25_000);
        assertThat(last.activity().institution()).isEqualTo("Città");
        assertThat(last.activity().title()).isEqualTo("perché");
        assertThat(read.tail().findings()).extracting(Finding::code).containsExactly("encoding_assumed");
        assertThat(read.first().activity().title()).isEqualTo("Città");
    }

    @Test
    void bytesThatBreakOffDoNotSpoilTheRest() {
        byte[] whole = (HEADER + "\n2020,Città,269,Perché").getBytes(StandardCharsets.UTF_8);
        Returns read = Returns.read(java.util.Arrays.copyOf(whole, whole.length - 1), YEAR_2020);

        assertThat(read.first().activity().institution()).isEqualTo("Città");
        assertThat(read.first().activity().title()).isEqualTo("PerchÃ");
        assertThat(read.findings("encoding_assumed")).hasSize(1);
    }

    @Test
    void halvesOfSurrogatePairsAreCleaned() {
        byte[] bytes = ("\uFEFF" + HEADER + "\n2020,A\uD800B,269,C\uDC00\n").getBytes(StandardCharsets.UTF_16LE);
        // The encoder has put a question mark there: put the halves back.
        int at = 2 * (1 + HEADER.length() + 1 + 6);
        bytes[at] = 0;
        bytes[at + 1] = (byte) 0xD8;
        Returns read = Returns.read(bytes, YEAR_2020);

        assertThat(read.first().activity().institution()).isEqualTo("AB");
        assertThat(read.findings("text_cleaned")).hasSize(1);
        assertThat(Returns.read(java.util.Arrays.copyOf(bytes, bytes.length - 1), YEAR_2020)
                        .activities())
                .hasSize(1);
    }

    @Test
    void aFingerprintIsMadeOnRequest() {
        byte[] bytes = (HEADER + "\n" + ROW).getBytes(StandardCharsets.UTF_8);

        assertThat(Returns.read(bytes, YEAR_2020).tail().sha256()).matches("[0-9a-f]{64}");
        assertThat(Returns.read(bytes, YEAR_2020.withFingerprint(false)).tail().sha256())
                .isNull();
    }

    @Test
    void theHeadSaysWhatTheCallerKnows() {
        Returns read = Returns.read(
                (HEADER + "\n" + ROW).getBytes(StandardCharsets.UTF_8), YEAR_2020.withRespondent("001272"));

        assertThat(read.head().respondent()).isEqualTo("001272");
        assertThat(read.head().file()).isEqualTo("return.csv");
        assertThat(read.head().layout()).isEqualTo("keys");
        assertThat(read.head().sheet()).isNull();
    }

    @Test
    void bytesThatCannotBeHadAreNoFaultOfTheReturn() {
        ReturnSource closed = ReturnSource.of("x", () -> {
            throw new IOException("gone");
        });
        ReturnSource torn = ReturnSource.of("x", () -> new java.io.InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("torn");
            }
        });

        assertThatThrownBy(() -> CsvReturnReader.open(closed, YEAR_2020))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
        assertThatThrownBy(() -> CsvReturnReader.open(torn, YEAR_2020)).isInstanceOf(UncheckedIOException.class);
    }

    private static void assertUnusable(String text, String part) {
        assertUnusable(text, YEAR_2020, part);
    }

    private static void assertUnusable(String text, ReadingOptions options, String part) {
        BrokenFilesTest.assertUnusable(text.getBytes(StandardCharsets.UTF_8), options, part);
    }
}
