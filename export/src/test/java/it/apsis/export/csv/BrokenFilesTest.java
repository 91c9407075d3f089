package it.apsis.export.csv;

import static it.apsis.export.csv.Returns.HEADER;
import static it.apsis.export.csv.Returns.YEAR_2020;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.export.ReadingOptions;
import it.apsis.export.Reasons;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFilesTest {
    private static final String ROW = "2020,Comune,269,A well,12.5,10,31-03-2020\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n\n", "\uFEFF"})
    void anEmptyFileIsUnusable(String text) {
        assertUnusable(text, "empty");
    }

    @Test
    void whatIsNoTextIsUnusable() {
        byte[] noise = new byte[10_000];
        new Random(1).nextBytes(noise);

        assertUnusable("PK\u0003\u0004rest", "workbook");
        assertUnusable("%PDF-1.7", "PDF");
        assertUnusable(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, YEAR_2020, "workbook of an old kind");
        assertUnusable(new byte[] {0x1F, (byte) 0x8B, 8}, YEAR_2020, "compressed");
        assertUnusable(noise, YEAR_2020, "zero bytes");
        assertUnusable((HEADER + "\n").getBytes(StandardCharsets.UTF_16LE), YEAR_2020, "UTF-16");
        assertUnusable("\0\0", "zero bytes");
        assertUnusable("some text that has one zero byte in it\0", "zero bytes");
        assertUnusable("just some text\nand more", "none was recognised");
        assertUnusable("donor,agency,title\n", "the best row has 3");
    }

    @Test
    void aZeroByteInACellIsAControlCharacter() {
        Returns read = Returns.read(HEADER + "\n" + ROW.repeat(30) + ROW.replace("A well", "A\0 well"));

        assertThat(read.activities().get(30).activity().title()).isEqualTo("A well");
        assertThat(read.findings("text_cleaned")).hasSize(1);
    }

    @Test
    void anUnclosedQuoteSaysWhereItOpens() {
        String text = HEADER + "\n2020,\"two\nlines\",269,\"never closed,1,1\n" + ROW.repeat(50);

        assertUnusable(text, "opens in line 3 (row 2, cell D2) is never closed");
    }

    @Test
    void aQuoteThatClosesRowsFurtherDownSaysWhereItOpens() {
        String text = HEADER + "\n" + ROW + "2020,\"Comune,269,T\n" + ROW + "2020,\"Comune\",269\n";

        assertUnusable(text, "opens in line 3 (row 3, cell B3) is closed, and text follows");
    }

    @Test
    void aQuoteInTheHeaderThatIsWrongIsTold() {
        assertUnusable("\"reporting_year\" x,donor,agency,title,purpose\n", "opens in line 1 (row 1, cell A1)");
    }

    @Test
    void anUnclosedQuoteFarDownEndsTheReading() {
        String text = HEADER + "\n" + ROW.repeat(2000) + "\"x\n" + ROW.repeat(60_000);

        assertUnusable(text, "Cell A2002 (line 2002)");
    }

    @Test
    void aHugeCellIsToldByItsPlace() {
        assertUnusable(HEADER + "\n2020,\"" + "x".repeat(8 << 20) + "\",269\n", "Cell B2 (line 2) is longer than");
        assertUnusable(HEADER + "\n2020," + "x".repeat(Limits.CELL + 1) + ",269\n", "Cell B2 (line 2) is longer than");
        assertThat(Returns.read(HEADER + "\n2020," + "x".repeat(Limits.CELL) + ",269\n")
                        .first()
                        .activity()
                        .institution())
                .hasSize(Limits.CELL);
    }

    @Test
    void aRowWithoutEndIsToldByItsPlace() {
        assertUnusable(HEADER + "\n" + ROW + ",".repeat(3 << 20) + "\n", "Row 3 (line 3) is longer than");
    }

    @Test
    void tooManyColumnsAreTold() {
        assertUnusable(HEADER + ",".repeat(60_000) + "\n" + ROW, "more than 16384 cells");
        assertThat(Returns.read(HEADER + "\n" + ROW.replace("\n", ",y".repeat(60_000) + "\n"))
                        .findings("row_too_long"))
                .hasSize(1);
    }

    @Test
    void absurdNumbersAreCellsThatCannotBeRead() {
        Returns read = Returns.read(HEADER + "\n"
                + ROW.replace("12.5", "1E+999999999")
                + ROW.replace("12.5", "9".repeat(1_000_000))
                + ROW.replace("12.5", "١٢٣"));

        assertThat(read.records())
                .allMatch(one -> one.unreadable().get("commitment").cause().equals("number_malformed"));
    }

    private static void assertUnusable(String text, String part) {
        assertUnusable(text.getBytes(StandardCharsets.UTF_8), YEAR_2020, part);
    }

    static void assertUnusable(byte[] bytes, ReadingOptions options, String part) {
        assertThatThrownBy(() -> Returns.read(bytes, options))
                .satisfies(Reasons.IN_BOTH_LANGUAGES)
                .hasMessageContaining(part);
    }
}
