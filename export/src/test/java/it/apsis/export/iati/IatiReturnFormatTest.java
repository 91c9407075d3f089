package it.apsis.export.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnFormat;
import it.apsis.export.ReturnFormats;
import it.apsis.export.ReturnSource;
import it.apsis.export.ReturnWriter;
import it.apsis.export.csv.KeysCsvFormat;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.RuleSample;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.UnusableReturnException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class IatiReturnFormatTest {
    private static final Path REAL = Path.of("../../shared/real/italy-local-administration-2014-flows.csv");
    private static final KeysCsvFormat CSV = new KeysCsvFormat();

    static byte[] write(ReturnFormat format, StatisticalReturn document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(document::reading, out);
        return out.toByteArray();
    }

    private static byte[] fromCsv(byte[] csv, int year) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReadingOptions options = ReadingOptions.DEFAULT.withFlowYear(year);
        new IatiReturnFormat().write(() -> CSV.open(ReturnSource.of("return.csv", csv), options), out);
        return out.toByteArray();
    }

    private static byte[] fromCells(int year, String document) {
        return fromCsv(new RuleSample("any", false, false, year, true, null, null, document).csv(), year);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void writesAnActivityInTheOrderOfTheStandard() throws Exception {
        byte[] bytes = fromCells(
                2020,
                "recipient=269;purpose=72010:40|31120:60;channel_code=21001;channel_name=A & B;title=Più <acqua>;"
                        + "description=Una\\nseconda;crs_id=2020000123;donor_project_number=B11/2;bi_multi=1;"
                        + "expected_start=01-02-2020;expected_completion=31-03-2021;commitment=12.5;"
                        + "commitment_date=20-01-2020;disbursement=0.125;untied=12.5;sdg_focus=6.1\\;6;keywords=#COVID-19;"
                        + "gender_equality=1;nutrition=0;technical_cooperation=1;programme_based=");
        IatiStandard.load().judge(bytes);

        assertThat(text(bytes))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\">\n")
                .contains("<iati-activity xml:lang=\"en\" default-currency=\"EUR\" humanitarian=\"true\">")
                .contains("<iati-identifier>XM-DAC-6-8-2020000123</iati-identifier>")
                .contains("<reporting-org ref=\"XM-DAC-6-8\" type=\"11\" secondary-reporter=\"false\">")
                .contains("<narrative xml:lang=\"en\">Più &lt;acqua&gt;</narrative>")
                .contains("<participating-org role=\"4\" crs-channel-code=\"21001\">")
                .contains("<narrative xml:lang=\"en\">A &amp; B</narrative>")
                .contains("<other-identifier ref=\"B11/2\" type=\"A1\">")
                .contains("<other-identifier ref=\"2020000123\" type=\"A2\">")
                .contains("<activity-status code=\"2\">")
                .contains("<activity-date type=\"1\" iso-date=\"2020-02-01\">")
                .contains("<activity-date type=\"3\" iso-date=\"2021-03-31\">")
                .contains("<sector vocabulary=\"1\" code=\"72010\" percentage=\"40\">")
                .contains("<tag vocabulary=\"3\" code=\"6.1\">")
                .contains("<tag vocabulary=\"2\" code=\"6\">")
                .contains("<tag vocabulary=\"99\" code=\"#COVID-19\">")
                .contains("<policy-marker vocabulary=\"1\" code=\"1\" significance=\"1\">")
                .contains("<policy-marker vocabulary=\"1\" code=\"12\" significance=\"0\">")
                .contains("<default-tied-status code=\"5\">")
                .contains("<value value-date=\"2020-01-20\">12500</value>")
                .contains("<value value-date=\"2020-12-31\">125</value>")
                .contains("<other-flags code=\"1\" significance=\"1\">")
                .endsWith("</iati-activities>\n");
    }

    @Test
    void theStandardAcceptsEverySampleThatCanBeRead() throws Exception {
        IatiStandard standard = IatiStandard.load();
        int judged = 0;
        for (RuleSample sample : StatisticalSurvey.samples()) {
            byte[] bytes;
            try {
                bytes = fromCsv(sample.csv(), sample.flowYear());
            } catch (UnusableReturnException e) {
                continue;
            }
            boolean passes = !sample.fails();
            if (text(bytes).contains("<iati-activity ") && passes) {
                standard.judge(bytes);
                judged++;
            } else {
                IatiStandard.parse(bytes);
            }
        }
        assertThat(judged).isGreaterThan(100);
    }

    @Test
    void theStandardAcceptsWhatWasReallyNotified() throws Exception {
        assumeTrue(Files.isReadable(REAL), () -> "skipped: " + REAL + " is not there; it is no part of the project");
        byte[] bytes = fromCsv(Files.readAllBytes(REAL), 2014);
        Document document = IatiStandard.load().judge(bytes);

        assertThat(document.getElementsByTagName("iati-activity").getLength()).isEqualTo(476);
        assertThat(sum(document, "2")).isEqualByComparingTo("15354290");
        assertThat(sum(document, "3")).isEqualByComparingTo("11669280");
        List<String> identifiers = texts(document, "iati-identifier");
        assertThat(new HashSet<>(identifiers)).hasSize(476);
        assertThat(fromCsv(Files.readAllBytes(REAL), 2014)).isEqualTo(bytes);
    }

    private static BigDecimal sum(Document document, String type) {
        BigDecimal sum = BigDecimal.ZERO;
        NodeList all = document.getElementsByTagName("transaction");
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            Element kind =
                    (Element) one.getElementsByTagName("transaction-type").item(0);
            if (kind.getAttribute("code").equals(type)) {
                sum = sum.add(
                        new BigDecimal(one.getElementsByTagName("value").item(0).getTextContent()));
            }
        }
        return sum;
    }

    private static List<String> texts(Document document, String element) {
        List<String> texts = new ArrayList<>();
        NodeList all = document.getElementsByTagName(element);
        for (int i = 0; i < all.getLength(); i++) {
            texts.add(all.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void everyMarkerAndNothingElseHasACode() throws Exception {
        Set<String> markers = new TreeSet<>();
        for (Field field : StatisticalSurvey.fields()) {
            if (field.answer() == AnswerType.MARKER) {
                markers.add(field.key());
            }
        }
        assertThat(IatiCodes.MARKERS).containsOnlyKeys(markers);
        IatiStandard.load();
        assertThat(IatiStandard.codes("PolicyMarker")).isEqualTo(Set.copyOf(IatiCodes.MARKERS.values()));
    }

    @Test
    void theCodesThatIatiDoesNotHaveAreKnown() throws Exception {
        IatiStandard.load();
        assertUnlisted("crs-purposes", "Sector");
        assertUnlisted("channels", "CRSChannelCode");
        assertUnlisted("aid-types", "AidType");
        assertUnlisted("finance-types", "FinanceType");
        assertUnlisted("flow-types", "FlowType");
        assertUnlisted("collaboration", "CollaborationType");
        assertUnlisted("sdg-targets", "UNSDG-Goals", "UNSDG-Targets");
    }

    private static void assertUnlisted(String list, String... theirs) throws Exception {
        CodeList ours = CodeLists.bundled().list(list);
        Set<String> unlisted = new TreeSet<>();
        for (String code : ours.codes()) {
            if (ours.isAnswer(code)) {
                unlisted.add(code);
            }
        }
        for (String their : theirs) {
            unlisted.removeAll(IatiStandard.codes(their));
        }
        assertThat(unlisted).as(list).isEqualTo(IatiCodes.UNLISTED.getOrDefault(list, Set.of()));
    }

    @Test
    void whatIatiDoesNotHaveIsToldAnotherWayOrLeftOut() throws Exception {
        byte[] bytes = fromCells(
                2023,
                "recipient=998;purpose=22081:50|22020:30|11110:20;channel_code=31008;channel_name=;sdg_focus=0;"
                        + "aid_type=C01;untied=1;tied=2;expected_start=;expected_completion=;commitment=0;commitment_date=;"
                        + "currency=302;title=");
        Document document = IatiStandard.load().judge(bytes);

        assertThat(text(bytes))
                .contains("<sector vocabulary=\"2\" code=\"220\" percentage=\"80\">")
                .contains("<sector vocabulary=\"2\" code=\"111\" percentage=\"20\">")
                .contains("<recipient-region code=\"998\" vocabulary=\"1\">")
                .contains("default-currency=\"USD\"")
                .contains("<activity-date type=\"1\" iso-date=\"2023-01-01\">")
                .contains("No date was notified")
                .contains("<narrative xml:lang=\"en\"></narrative>")
                .doesNotContain("role=\"4\"", "<tag", "default-tied-status", "transaction-type code=\"2\"");
        assertThat(document.getElementsByTagName("participating-org").getLength())
                .isEqualTo(3);
    }

    @Test
    void statusIsThatOfTheEndOfTheFlowYear() {
        assertThat(text(fromCells(2020, "expected_start=01-01-2021;expected_completion=01-01-2022")))
                .contains("<activity-status code=\"1\">");
        assertThat(text(fromCells(2020, "expected_start=;expected_completion=31-12-2020")))
                .contains("<activity-status code=\"4\">")
                .doesNotContain("activity-date type=\"1\"");
        assertThat(text(fromCells(
                        2020, "expected_start=;expected_completion=;commitment_date=05-06-2020;commitment=1")))
                .contains("<activity-status code=\"2\">")
                .contains("<activity-date type=\"1\" iso-date=\"2020-06-05\">");
    }

    @Test
    void identifiersAreNeverTheSame() throws Exception {
        byte[] bytes = fromCells(
                2020,
                "crs_id=2020000123;;crs_id=2020000123;;crs_id=;donor_project_number=;;crs_id=;donor_project_number=a b/c;;"
                        + "crs_id=2020000123");
        assertThat(texts(IatiStandard.parse(bytes), "iati-identifier"))
                .containsExactly(
                        "XM-DAC-6-8-2020000123",
                        "XM-DAC-6-8-2020000123-3",
                        "XM-DAC-6-8-2020-4",
                        "XM-DAC-6-8-a-b-c",
                        "XM-DAC-6-8-2020000123-6");
    }

    @Test
    void aCallerMayPublishItsOwnOrWhatOthersDo() throws Exception {
        StatisticalReturn document = StatisticalReturn.builder()
                .flowYear(2020)
                .entity("001272")
                .addActivities(ActivityRecord.builder().title("T").build())
                .build();
        IatiReturnFormat own =
                new IatiReturnFormat(ReportingOrganisation.localBody("IT-IPA-c_l219"), "it", CodeLists.bundled());
        assertThat(text(write(own, document)))
                .contains("<iati-identifier>IT-IPA-c_l219-2020-1<", "<participating-org ref=\"IT-IPA-c_l219\"")
                .contains("<narrative xml:lang=\"it\">IT-IPA-c_l219</narrative>");
        ReportingOrganisation anci = new ReportingOrganisation("IT-CF-80118510587", "ANCI", "22", true);
        assertThat(text(write(new IatiReturnFormat(anci, "it", CodeLists.bundled()), document)))
                .contains("<iati-identifier>IT-CF-80118510587-001272-2020-1<", "secondary-reporter=\"true\"", ">ANCI<")
                .contains("<participating-org ref=\"XM-DAC-6-8\"");
        assertThatThrownBy(() -> ReportingOrganisation.localBody("a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IatiReturnFormat(anci, "italiano", CodeLists.bundled()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textsThatXmlCannotHoldLoseOnlyThat() throws Exception {
        StatisticalReturn document = StatisticalReturn.builder()
                .flowYear(2020)
                .addActivities(ActivityRecord.builder()
                        .title("a\u0000b\uD800c\uFFFEd \uD83D\uDCA7 ]]> <!--")
                        .description("1\r\n2\r3\t4")
                        .donorProjectNumber("x\ny\"'&<")
                        .commitment(Amount.of("-0.0000000000000000000000000000000000000001"))
                        .build())
                .build();
        byte[] bytes = write(new IatiReturnFormat(), document);
        Document read = IatiStandard.load().judge(bytes);
        assertThat(texts(read, "title").get(0).strip()).isEqualTo("ab\uFFFDc\uFFFDd \uD83D\uDCA7 ]]> <!--");
        assertThat(texts(read, "description").get(0).strip()).isEqualTo("1\n2\n3\t4");
        assertThat(((Element) read.getElementsByTagName("other-identifier").item(0)).getAttribute("ref"))
                .isEqualTo("x y\"'&<");
        assertThat(sum(read, "2")).isEqualByComparingTo("-0.0000000000000000000000000000000000001");
    }

    @Test
    void isFoundAndOnlyWritten() {
        ReturnFormat format = ReturnFormats.installed().find("iati").orElseThrow();
        assertThat(format).isInstanceOf(IatiReturnFormat.class);
        assertThat(format.mediaType()).isEqualTo("application/xml");
        assertThat(format.fileExtension()).isEqualTo("xml");
        assertThat(format.isWritable()).isTrue();
        assertThatThrownBy(() -> format.open(ReturnSource.of("a", new byte[0]), ReadingOptions.DEFAULT))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aDocumentBeginsAndEndsOnce() {
        StatisticalReturn empty = StatisticalReturn.builder().flowYear(2020).build();
        assertThat(text(write(new IatiReturnFormat(), empty))).contains("<iati-activities version=\"2.03\"></iati");
        ReturnWriter writer = new IatiReturnFormat().writer(OutputStream.nullOutputStream(), Set.of());
        assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
        try (ReturnReading reading = empty.reading()) {
            writer.begin(reading.head());
            assertThatThrownBy(() -> writer.begin(reading.head())).isInstanceOf(IllegalStateException.class);
        }
        writer.finish();
        assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aStreamThatBreaksIsReportedAndNoneIsClosed() {
        StatisticalReturn document = StatisticalReturn.builder().flowYear(2020).build();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> new IatiReturnFormat().write(document::reading, broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk full");
        OutputStream open = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        new IatiReturnFormat().write(document::reading, open);
    }

    @Test
    void manyTextsAreKnownAgain() {
        TakenTexts taken = new TakenTexts();
        for (int i = 0; i < 5000; i++) {
            assertThat(taken.add("id-" + i)).isTrue();
        }
        for (int i = 0; i < 5000; i++) {
            assertThat(taken.add("id-" + i)).isFalse();
        }
    }
}
