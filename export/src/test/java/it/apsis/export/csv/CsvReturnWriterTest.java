package it.apsis.export.csv;

import static it.apsis.export.csv.Returns.HEADER;
import static it.apsis.export.csv.Returns.YEAR_2020;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.export.ReturnFormat;
import it.apsis.export.ReturnFormats;
import it.apsis.export.ReturnSource;
import it.apsis.export.ReturnWriter;
import it.apsis.finding.Finding;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.StatisticalReturn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CsvReturnWriterTest {
    private static final ReturnFormat KEYS = format("keys");
    private static final ReturnFormat CRS = format("crs");

    static ReturnFormat format(String name) {
        return ReturnFormats.installed().find(name).orElseThrow();
    }

    static byte[] convert(byte[] bytes, ReturnFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(() -> CsvReturnReader.open(ReturnSource.of("x.csv", bytes), YEAR_2020), out);
        return out.toByteArray();
    }

    private static String convert(String text, ReturnFormat format) {
        return new String(convert(text.getBytes(StandardCharsets.UTF_8), format), StandardCharsets.UTF_8);
    }

    private static ReturnReading small() {
        return StatisticalReturn.builder()
                .flowYear(2020)
                .addActivities(ActivityRecord.builder()
                        .title("A well")
                        .commitment(Amount.of("12.345"))
                        .nutrition(1)
                        .build())
                .build()
                .reading();
    }

    @Test
    void theFormatsAreFoundAndSorted() {
        assertThat(ReturnFormats.installed().all())
                .extracting(ReturnFormat::name)
                .contains("crs", "keys")
                .isSorted();
        assertThat(ReturnFormats.installed().find("none")).isEmpty();
        assertThat(CRS.mediaType()).isEqualTo("text/csv");
        assertThat(CRS.fileExtension()).isEqualTo("csv");
        assertThat(CRS.isWritable()).isTrue();
        assertThat(CRS.recognises("a,b".getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(CRS.recognises(" {\"a\"".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(CRS.recognises("[".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(CRS.recognises(new byte[] {'P', 'K', 3, 4})).isFalse();
        assertThat(CRS.recognises(new byte[0])).isTrue();
        assertThat(ReturnFormats.installed().recognise(new byte[] {'x'}))
                .extracting(ReturnFormat::name)
                .contains("crs", "keys");
    }

    @Test
    void aFormatMayBeOnlyReadOrOnlyWritten() {
        ReturnFormat bare = new ReturnFormat() {
            @Override
            public String name() {
                return "bare";
            }

            @Override
            public String mediaType() {
                return "";
            }

            @Override
            public String fileExtension() {
                return "";
            }

            @Override
            public ReturnWriter writer(OutputStream out, Set<String> answered) {
                throw new UnsupportedOperationException();
            }
        };

        assertThat(ReturnFormats.of(List.of(bare)).recognise(new byte[1])).isEmpty();
        assertThatThrownBy(() -> bare.open(ReturnSource.of(null, new byte[0]), YEAR_2020))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("bare");
    }

    @Test
    void theNativeLayoutHasTheFieldsThatWereAsked() {
        assertThat(convert(HEADER + ",note\n2020,Città,269,\"a, b\",\"1.234,5\",-,31/03/2020,x\n", KEYS))
                .isEqualTo("reporting_year,institution,recipient,title,expected_start,commitment,disbursement,note\r\n"
                        + "2020,Città,269,\"a, b\",31-03-2020,1234.5,0,x\r\n");
    }

    @Test
    void theNationalLayoutIsWrittenWholeAndThenWhatIsAnsweredBeside() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CRS.write(CsvReturnWriterTest::small, out);
        Returns read = Returns.read(out.toByteArray(), YEAR_2020);

        assertThat(read.head().layout()).isEqualTo("national-2014");
        assertThat(read.head().columns().all()).hasSize(43);
        assertThat(read.head().columns().all().get(42).header()).isEqualTo("nutrition");
        assertThat(read.head().findings()).isEmpty();
        assertThat(read.first().activity().commitment()).isEqualTo(Amount.of("12.345"));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("12.3450");
    }

    @Test
    void allAskedFieldsStandInForTheAnsweredOnes() {
        Set<String> asked = ReturnFormat.allAsked(small().head());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReturnWriter writer = CRS.writer(out, asked);
        writer.begin(small().head());
        small().forEach(writer::accept);
        writer.finish();

        assertThat(asked).hasSize(62);
        assertThat(Returns.read(out.toByteArray(), YEAR_2020).head().columns().all())
                .hasSizeGreaterThan(60);
    }

    @Test
    void extrasComeOutAgainInTheSameLayoutAndNotInAnother() {
        String text = "year,donor_code,agency_code,institution,title,agencyname,Note,title,usd_commitment\n"
                + "2020,6,8,C,T,LA,=1+1,U,\"0,5\",surplus\n";
        Returns crs = Returns.read(convert(text, CRS));
        Returns keys = Returns.read(convert(text, KEYS));

        assertThat(crs.first().cell(crs.head().columns().all().size())).isEqualTo("surplus");
        assertThat(cell(crs, "agencyname")).isEqualTo("LA");
        assertThat(cell(crs, "usd_commitment")).isEqualTo("0,5");
        assertThat(cell(crs, "Note")).isEqualTo("=1+1");
        assertThat(crs.findings("column_repeated")).hasSize(1);
        assertThat(crs.findings("column_unknown")).hasSize(1);
        assertThat(crs.findings("row_too_long")).hasSize(1);
        assertThat(keys.head().columns().all()).hasSize(5);
    }

    private static String cell(Returns read, String header) {
        return read.head().columns().all().stream()
                .filter(column -> column.header().equals(header))
                .map(column -> read.first().cell(column.position()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatCouldNotBeReadComesOutAsItWas() {
        String text = HEADER + "\n2020,C,26 9,=cmd,12;5,@lot,31-02-2020\n";
        Returns before = Returns.read(text);
        Returns after = Returns.read(convert(text, KEYS));

        assertThat(after.records()).isEqualTo(before.records());
        assertThat(convert(text, KEYS)).contains("'=cmd").contains("'@lot").contains("26 9");
        assertThat(after.first().text("title")).isEqualTo("=cmd");
        assertThat(after.first().activity().unreadable().get("disbursement").text())
                .isEqualTo("@lot");
    }

    @Test
    void totalsRowsAndBlankRowsLeaveNoTrace() {
        String text = HEADER + "\n\n2020,C,269,T,1,1\nTotale,,,,1,1\n";

        assertThat(convert(text, KEYS).lines()).hasSize(2);
    }

    @Test
    void theStreamIsFlushedAndLeftOpen() {
        boolean[] seen = new boolean[2];
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() throws IOException {
                seen[0] = true;
                super.flush();
            }

            @Override
            public void close() {
                seen[1] = true;
            }
        };
        KEYS.write(CsvReturnWriterTest::small, out);

        assertThat(seen).containsExactly(true, false);
    }

    @Test
    void callsComeInOrder() {
        ReturnWriter writer = KEYS.writer(new ByteArrayOutputStream(), Set.of());

        assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
        writer.begin(small().head());
        assertThatThrownBy(() -> writer.begin(small().head())).isInstanceOf(IllegalStateException.class);
        writer.finish();
        assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> writer.accept(small().iterator().next())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aStreamThatFailsIsTold() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(() -> KEYS.write(CsvReturnWriterTest::small, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
    }

    @Test
    void theSameReturnGivesTheSameBytes() {
        byte[] text = (HEADER + "\n2020,C,269,T,1,1\n").getBytes(StandardCharsets.UTF_8);

        assertThat(convert(text, CRS)).isEqualTo(convert(text, CRS));
        assertThat(Returns.read(convert(text, CRS), YEAR_2020).findings("column_missing"))
                .isEmpty();
        assertThat(Returns.read(convert(text, KEYS), YEAR_2020).findings("column_missing"))
                .extracting(Finding::question)
                .contains("donor");
    }
}
