package it.apsis.export.workbook;

import static it.apsis.export.workbook.HandMade.ANSWERS;
import static it.apsis.export.workbook.HandMade.HEADERS;
import static it.apsis.export.workbook.HandMade.of;
import static it.apsis.export.workbook.HandMade.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.export.ReadingOptions;
import it.apsis.export.Reasons;
import it.apsis.statistical.ActivityRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Workbooks as nobody should write them, and somebody does: each is read right, or refused in one clear line. */
class OddWorkbooksTest {
    private static final String F = "<f>1+1</f>";

    /** A cell in which an answer of the second row is written otherwise, and what is read of it. */
    private record Odd(
            String name, String key, String cell, Function<ActivityRecord, Object> answer, Object read, String code) {}

    private static String cell(String key, String attributes, String content) {
        return "<c r=\"" + of(key, 2) + "\" " + attributes + ">" + content + "</c>";
    }

    private static String number(String key, String value) {
        return cell(key, "", "<v>" + value + "</v>");
    }

    private static Odd odd(
            String name, String key, String cell, Function<ActivityRecord, Object> answer, Object read, String code) {
        return new Odd(name, key, cell, answer, read, code);
    }

    private static Object amount(ActivityRecord activity) {
        return activity.commitment() == null
                ? null
                : activity.commitment().thousandEuro().toPlainString();
    }

    private static Object unread(ActivityRecord activity, String key) {
        return activity.unreadable().get(key) == null
                ? null
                : activity.unreadable().get(key).cause();
    }

    private static List<Odd> cells() {
        String c = "commitment";
        String d = "commitment_date";
        Function<ActivityRecord, Object> date = a -> String.valueOf(a.commitmentDate());
        Function<ActivityRecord, Object> purpose = a -> String.valueOf(a.purpose());
        return List.of(
                odd("amount as a number", c, number(c, "12.5"), OddWorkbooksTest::amount, "12.5", ""),
                odd("amount with three decimals", c, number(c, "1.234"), OddWorkbooksTest::amount, "1.234", ""),
                odd(
                        "amount with binary noise",
                        c,
                        number(c, "0.30000000000000004"),
                        OddWorkbooksTest::amount,
                        "0.3",
                        ""),
                odd("amount in scientific notation", c, number(c, "1.25E1"), OddWorkbooksTest::amount, "12.5", ""),
                odd("large amount in scientific notation", c, number(c, "1E5"), OddWorkbooksTest::amount, "100000", ""),
                odd("amount as text with a comma", c, text(16, 2, "12,50"), OddWorkbooksTest::amount, "12.5", ""),
                odd("amount as Italian text", c, text(16, 2, "1.234,50"), OddWorkbooksTest::amount, "1234.5", ""),
                odd("amount in parentheses", c, text(16, 2, "(12,5)"), OddWorkbooksTest::amount, "-12.5", ""),
                odd(
                        "amount as a percentage",
                        c,
                        cell(c, "s=\"3\"", "<v>0.5</v>"),
                        a -> unread(a, c),
                        "number_malformed",
                        ""),
                odd(
                        "amount in a cell of days",
                        c,
                        cell(c, "s=\"1\"", "<v>44000</v>"),
                        a -> unread(a, c),
                        "number_malformed",
                        ""),
                odd("amount of a formula", c, cell(c, "", F + "<v>2</v>"), OddWorkbooksTest::amount, "2", ""),
                odd(
                        "amount of a formula that gives text",
                        c,
                        cell(c, "t=\"str\"", F + "<v>12,5</v>"),
                        OddWorkbooksTest::amount,
                        "12.5",
                        ""),
                odd(
                        "error of a formula",
                        c,
                        cell(c, "t=\"e\"", F + "<v>#DIV/0!</v>"),
                        a -> unread(a, c),
                        "cell_error_value",
                        "cell_error_value"),
                odd(
                        "error in a text",
                        "title",
                        cell("title", "t=\"e\"", "<v>#N/A</v>"),
                        a -> unread(a, "title"),
                        "cell_error_value",
                        "cell_error_value"),
                odd(
                        "formula without a result",
                        c,
                        cell(c, "", F),
                        a -> unread(a, c),
                        "formula_not_calculated",
                        "formula_not_calculated"),
                odd(
                        "formula that gives nothing",
                        c,
                        cell(c, "t=\"str\"", F + "<v></v>"),
                        OddWorkbooksTest::amount,
                        null,
                        ""),
                odd(
                        "a number no machine can hold",
                        c,
                        number(c, "1E999999999"),
                        a -> unread(a, c),
                        "number_malformed",
                        ""),
                odd("amount as yes", c, cell(c, "t=\"b\"", "<v>1</v>"), a -> unread(a, c), "number_malformed", ""),
                odd("day as a number", d, cell(d, "s=\"1\"", "<v>43891</v>"), date, "2020-03-01", ""),
                odd("day with a time", d, cell(d, "s=\"2\"", "<v>43891.75</v>"), date, "2020-03-01", ""),
                odd("day of the standard", d, cell(d, "t=\"d\"", "<v>2020-03-01T00:00:00</v>"), date, "2020-03-01", ""),
                odd(
                        "broken day of the standard",
                        d,
                        cell(d, "t=\"d\"", "<v>2020-13</v>"),
                        a -> unread(a, d),
                        "date_malformed",
                        ""),
                odd("day as text with slashes", d, text(18, 2, "1/3/2020"), date, "2020-03-01", "date_normalised"),
                odd("day as text of two digits", d, text(18, 2, "01-03-20"), a -> unread(a, d), "date_malformed", ""),
                odd("day without its format", d, number(d, "43891"), a -> unread(a, d), "date_malformed", ""),
                odd("day before all days", d, cell(d, "s=\"1\"", "<v>-5</v>"), a -> unread(a, d), "date_malformed", ""),
                odd("code as a number", "purpose", number("purpose", "14031"), purpose, "14031", ""),
                odd("code as a number with zeros", "purpose", number("purpose", "14031.0"), purpose, "14031", ""),
                odd(
                        "code with its name",
                        "purpose",
                        text(13, 2, "14031 - Acqua potabile - sistemi di base"),
                        purpose,
                        "14031",
                        ""),
                odd(
                        "code with its name and another dash",
                        "purpose",
                        text(13, 2, "14031\u00A0–\u00A0Acqua"),
                        purpose,
                        "14031",
                        ""),
                odd("code with blanks", "purpose", text(13, 2, " 14031 "), purpose, "14031", "code_normalised"),
                odd(
                        "name alone",
                        "purpose",
                        text(13, 2, "Acqua potabile"),
                        a -> unread(a, "purpose"),
                        "code_malformed",
                        ""),
                odd("several purposes", "purpose", text(13, 2, "14031:60|14032:40"), purpose, "14031:60|14032:40", ""),
                odd(
                        "type of aid in lower case",
                        "aid_type",
                        text(11, 2, "c01 - progetti"),
                        a -> a.aidType().value(),
                        "C01",
                        "code_normalised"),
                odd(
                        "text with runs",
                        "title",
                        cell(
                                "title",
                                "t=\"inlineStr\"",
                                "<is><r><rPr><b/></rPr><t>Ac</t></r><r><t>qua</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is>"),
                        ActivityRecord::title,
                        "Acqua",
                        ""),
                odd(
                        "text with line breaks",
                        "description",
                        cell("description", "t=\"inlineStr\"", "<is><t>a\nb</t></is>"),
                        ActivityRecord::description,
                        "a\nb",
                        ""),
                odd(
                        "text with an escaped return",
                        "description",
                        cell("description", "t=\"inlineStr\"", "<is><t>a_x000D_b</t></is>"),
                        ActivityRecord::description,
                        "a\rb",
                        ""),
                odd(
                        "text with a bell",
                        "title",
                        cell("title", "t=\"inlineStr\"", "<is><t>a_x0007_b</t></is>"),
                        ActivityRecord::title,
                        "ab",
                        "text_cleaned"),
                odd(
                        "text in CDATA",
                        "title",
                        cell("title", "t=\"inlineStr\"", "<is><t><![CDATA[<c r=\"A1\"/>]]></t></is>"),
                        ActivityRecord::title,
                        "<c r=\"A1\"/>",
                        ""),
                odd("number in a cell of text", "title", number("title", "1848"), ActivityRecord::title, "1848", ""),
                odd(
                        "shared text that is not there",
                        "title",
                        cell("title", "t=\"s\"", "<v>99</v>"),
                        ActivityRecord::title,
                        null,
                        ""),
                odd(
                        "type of cell nobody knows",
                        "title",
                        cell("title", "t=\"zz\"", "<v>7</v>"),
                        ActivityRecord::title,
                        "7",
                        ""));
    }

    @TestFactory
    Stream<DynamicTest> oddCellsAreReadRight() {
        return cells().stream()
                .map(odd -> DynamicTest.dynamicTest(odd.name(), () -> {
                    byte[] workbook = HandMade.headers()
                            .activity(2, odd.key(), odd.cell())
                            .formats(
                                    "<numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-410]dd\\-mm\\-yyyy\\ hh:mm\"/></numFmts>",
                                    0,
                                    14,
                                    170,
                                    10)
                            .sharedStrings("<si><t>x</t></si>")
                            .bytes();

                    Workbooks.Read read = Workbooks.read(workbook);

                    assertThat(read.rows()).hasSize(1);
                    assertThat(odd.answer().apply(read.activities().get(0))).isEqualTo(odd.read());
                    assertThat(read.codes()).isEqualTo(odd.code().isEmpty() ? List.of() : List.of(odd.code()));
                    assertThat(read.rows().get(0).place(odd.key()).address()).contains(of(odd.key(), 2));
                    assertThat(read.rows().get(0).place(odd.key()).sheet()).isEqualTo("Dati");
                }));
    }

    /** A workbook that is odd as a whole. */
    private record Whole(String name, byte[] workbook, Consumer<Workbooks.Read> judge) {}

    private static Whole whole(String name, HandMade workbook, Consumer<Workbooks.Read> judge) {
        return new Whole(name, workbook.bytes(), judge);
    }

    private static void isPlain(Workbooks.Read read) {
        assertThat(read.activities())
                .isEqualTo(Workbooks.read(HandMade.plain().bytes()).activities());
        assertThat(read.codes()).isEmpty();
    }

    private static Consumer<Workbooks.Read> isPlainBut(String... codes) {
        return read -> {
            assertThat(read.activities())
                    .isEqualTo(Workbooks.read(HandMade.plain().bytes()).activities());
            assertThat(read.codes()).containsExactly(codes);
        };
    }

    private static String rowOf(List<String> texts, String attributes) {
        StringBuilder cells = new StringBuilder("<row " + attributes + ">");
        texts.forEach(
                text -> cells.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>"));
        return cells.append("</row>").toString();
    }

    private static String shared(List<String> texts, int first, int row) {
        StringBuilder cells = new StringBuilder("<row r=\"" + row + "\">");
        for (int i = 0; i < texts.size(); i++) {
            cells.append("<c r=\"")
                    .append(HandMade.at(i, row))
                    .append("\" t=\"s\"><v>")
                    .append(first + i)
                    .append("</v></c>");
        }
        return cells.append("</row>").toString();
    }

    private static String items(List<String> texts) {
        return texts.stream().map(text -> "<si><t>" + text + "</t></si>").reduce("", String::concat);
    }

    private static List<String> with(List<String> texts, int at, String text) {
        List<String> copy = new ArrayList<>(texts);
        copy.add(at, text);
        return copy;
    }

    private static List<String> without(List<String> texts, int at) {
        List<String> copy = new ArrayList<>(texts);
        copy.remove(at);
        return copy;
    }

    private static List<Whole> wholes() {
        List<String> reversedHeaders = new ArrayList<>(HEADERS);
        List<String> reversedAnswers = new ArrayList<>(ANSWERS);
        Collections.reverse(reversedHeaders);
        Collections.reverse(reversedAnswers);
        List<String> stars =
                HEADERS.stream().map(header -> header.replace('_', ' ') + " *").toList();
        String second = HandMade.headers().row(2, ANSWERS).bytes() == null
                ? ""
                : rowOf(HEADERS, "r=\"1\"") + rowOf(ANSWERS, "r=\"2\"");
        return List.of(
                whole("inline texts", HandMade.plain(), OddWorkbooksTest::isPlain),
                whole(
                        "no addresses at all",
                        HandMade.empty().raw(rowOf(HEADERS, "")).raw(rowOf(ANSWERS, "")),
                        OddWorkbooksTest::isPlain),
                whole(
                        "shared texts",
                        HandMade.empty()
                                .raw(shared(HEADERS, 0, 1))
                                .raw(shared(ANSWERS, HEADERS.size(), 2))
                                .sharedStrings(items(HEADERS) + items(ANSWERS)),
                        OddWorkbooksTest::isPlain),
                whole("elements with a prefix", HandMade.plain().prefixed("x"), OddWorkbooksTest::isPlain),
                whole(
                        "moved columns",
                        HandMade.empty().row(1, reversedHeaders).row(2, reversedAnswers),
                        OddWorkbooksTest::isPlain),
                whole(
                        "an inserted column",
                        HandMade.empty()
                                .row(1, with(HEADERS, 3, "nota nostra"))
                                .row(2, with(ANSWERS, 3, "da rivedere")),
                        isPlainBut("column_unknown")),
                whole(
                        "a deleted column",
                        HandMade.empty().row(1, HEADERS.subList(0, 18)).row(2, ANSWERS.subList(0, 18)),
                        read -> {
                            assertThat(read.activities().get(0).commitmentDate())
                                    .isNull();
                            assertThat(read.codes()).isEmpty();
                        }),
                whole(
                        "a deleted mandatory column",
                        HandMade.empty().row(1, without(HEADERS, 1)).row(2, without(ANSWERS, 1)),
                        read -> assertThat(read.codes()).contains("column_missing")),
                whole(
                        "a repeated column",
                        HandMade.empty().row(1, with(HEADERS, 19, "title")).row(2, with(ANSWERS, 19, "Altro")),
                        isPlainBut("column_repeated")),
                whole(
                        "headers with blanks and stars",
                        HandMade.empty().row(1, stars).row(2, ANSWERS),
                        OddWorkbooksTest::isPlain),
                whole(
                        "a preamble",
                        HandMade.empty()
                                .row(3, List.of("Comune di Prova"))
                                .row(12, HEADERS)
                                .row(13, ANSWERS),
                        read -> {
                            isPlain(read);
                            assertThat(read.head().header().row()).isEqualTo(12);
                            assertThat(read.rows().get(0).row()).isEqualTo(13);
                            assertThat(read.tail().skippedRows()).isZero();
                        }),
                whole("blank rows between", HandMade.plain().row(5, ANSWERS), read -> {
                    assertThat(read.rows()).hasSize(2);
                    assertThat(read.tail().skippedRows()).isEqualTo(2);
                }),
                whole(
                        "a totals row",
                        HandMade.plain()
                                .raw("<row r=\"4\">" + text(0, 4, "Totale") + "<c r=\"" + of("commitment", 4)
                                        + "\"><v>12.5</v></c></row>"),
                        read -> {
                            assertThat(read.rows()).hasSize(1);
                            assertThat(read.skipped()).hasSize(1);
                            assertThat(read.codes()).containsExactly("totals_row_skipped");
                            assertThat(read.skipped()
                                            .get(0)
                                            .findings()
                                            .get(0)
                                            .place()
                                            .sheet())
                                    .isEqualTo("Dati");
                        }),
                whole(
                        "a totals row that is wrong",
                        HandMade.plain()
                                .raw("<row r=\"4\">" + text(0, 4, "Totale") + "<c r=\"" + of("commitment", 4)
                                        + "\"><v>99</v></c></row>"),
                        read -> assertThat(read.codes()).containsExactly("totals_mismatch", "totals_row_skipped")),
                whole(
                        "hidden and filtered rows",
                        HandMade.headers()
                                .raw(rowOf(ANSWERS, "r=\"2\" hidden=\"1\""))
                                .raw(rowOf(ANSWERS, "r=\"3\" hidden=\"true\""))
                                .after("<autoFilter ref=\"A1:S3\"/>"),
                        read -> {
                            assertThat(read.rows()).hasSize(2);
                            assertThat(read.codes()).containsExactly("hidden_rows_read");
                            assertThat(read.findings().get(0).attributes().text("rows"))
                                    .contains("2");
                        }),
                whole(
                        "hidden columns",
                        HandMade.plain().before("<cols><col min=\"4\" max=\"5\" width=\"0\" hidden=\"1\"/></cols>"),
                        isPlainBut("hidden_column_read", "hidden_column_read")),
                whole(
                        "headers merged over two rows",
                        HandMade.empty()
                                .raw("<row r=\"1\">" + text(0, 1, HEADERS.get(0)) + text(1, 1, HEADERS.get(1))
                                        + "</row>")
                                .raw("<row r=\"2\">"
                                        + IntStream.range(2, 19)
                                                .mapToObj(i -> text(i, 2, HEADERS.get(i)))
                                                .reduce("", String::concat)
                                        + "</row>")
                                .row(3, ANSWERS)
                                .after(
                                        "<mergeCells count=\"2\"><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/></mergeCells>"),
                        OddWorkbooksTest::isPlain),
                whole(
                        "a renamed sheet",
                        HandMade.plain().named("Foglio1 (copia) è &amp; &lt;"),
                        OddWorkbooksTest::isPlain),
                whole(
                        "further sheets",
                        HandMade.plain().sheet("Note", "", rowOf(List.of("a", "b"), "r=\"1\"")),
                        OddWorkbooksTest::isPlain),
                whole(
                        "a hidden sheet of the same shape",
                        HandMade.plain().sheet("Vecchio", "state=\"hidden\"", second),
                        isPlainBut("sheet_not_read")),
                whole(
                        "a second sheet with activities",
                        HandMade.plain().sheet("Dati bis", "", second),
                        isPlainBut("sheet_not_read")),
                whole(
                        "days since 1904",
                        HandMade.headers()
                                .activity(2, "commitment_date", cell("commitment_date", "s=\"1\"", "<v>42429</v>"))
                                .formats("", 0, 14)
                                .properties("<workbookPr date1904=\"1\"/>"),
                        OddWorkbooksTest::isPlain),
                whole("a million blank rows", blankRows(), OddWorkbooksTest::isPlain),
                whole(
                        "more cells than headers",
                        HandMade.headers().row(2, with(ANSWERS, 19, "di più")),
                        isPlainBut("row_too_long")),
                whole(
                        "a column without a header",
                        HandMade.empty().row(1, with(HEADERS, 19, " ")).row(2, with(ANSWERS, 19, "di più")),
                        isPlainBut("column_unknown")),
                whole(
                        "the labels of the form",
                        HandMade.empty().row(1, labels()).row(2, ANSWERS),
                        read -> {
                            isPlain(read);
                            assertThat(read.head().layout()).isEqualTo("labels-it");
                        }),
                whole("no styles, no names, no properties", HandMade.plain(), OddWorkbooksTest::isPlain),
                whole(
                        "a name that leads nowhere",
                        HandMade.plain()
                                .names(
                                        "<definedNames><definedName name=\"aps_nil\">#REF!</definedName></definedNames>"),
                        OddWorkbooksTest::isPlain),
                whole(
                        "comments and instructions in the sheet",
                        HandMade.plain().before("<!-- a --><?b c?>"),
                        OddWorkbooksTest::isPlain));
    }

    private static List<String> labels() {
        var form = it.apsis.statistical.StatisticalSurvey.form(2020);
        return HEADERS.stream().map(key -> form.field(key).label().it()).toList();
    }

    private static HandMade blankRows() {
        HandMade workbook = HandMade.plain();
        StringBuilder rows = new StringBuilder();
        for (int row = 3; row <= 1_048_576; row++) {
            rows.append("<row r=\"").append(row).append("\" s=\"1\" customFormat=\"1\"/>");
        }
        return workbook.raw(rows.toString());
    }

    @TestFactory
    Stream<DynamicTest> oddWorkbooksAreReadRight() {
        return wholes().stream()
                .map(odd ->
                        DynamicTest.dynamicTest(odd.name(), () -> odd.judge().accept(Workbooks.read(odd.workbook()))));
    }

    private static Stream<DynamicTest> refused(String name, byte[] workbook, String words) {
        return Stream.of(DynamicTest.dynamicTest(
                name,
                () -> assertThatThrownBy(() -> Workbooks.read(workbook))
                        .satisfies(Reasons.IN_BOTH_LANGUAGES)
                        .hasMessageContaining(words)
                        .hasMessageNotContaining("\n")));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoReturnIsRefusedInOneLine() {
        byte[] plain = HandMade.plain().bytes();
        byte[] old = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        byte[] locked = old.clone();
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 512, name.length);
        byte[] letter = old.clone();
        byte[] word = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(word, 0, letter, 512, word.length);
        byte[] damaged = plain.clone();
        int sheet = new String(plain, StandardCharsets.ISO_8859_1).indexOf("worksheets/sheet1.xml");
        for (int i = sheet + 80; i < sheet + 120; i++) {
            damaged[i] ^= 0x55;
        }
        return Stream.of(
                        refused("the old format", old, ".xls"),
                        refused("behind a password", locked, "password"),
                        refused("an old letter", letter, "text document"),
                        refused(
                                "OpenDocument",
                                zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                                ".ods"),
                        refused("binary workbook", zip("xl/workbook.bin", "x"), ".xlsb"),
                        refused("a letter", zip("word/document.xml", "x"), "text document"),
                        refused("Numbers", zip("Index/Document.iwa", "x"), "Numbers"),
                        refused("any ZIP file", zip("return.xlsx", "x"), "unpack"),
                        refused("cut in the middle", java.util.Arrays.copyOf(plain, plain.length / 2), "damaged"),
                        refused("damaged bytes", damaged, "damaged"),
                        refused("no workbook in it", zip("[Content_Types].xml", "<Types/>"), "no workbook"),
                        refused(
                                "no sheet in it",
                                HandMade.plain()
                                        .part("xl/workbook.xml", "<workbook/>")
                                        .bytes(),
                                "no sheet"),
                        refused(
                                "a sheet that is missing",
                                HandMade.plain()
                                        .part(
                                                "xl/_rels/workbook.xml.rels",
                                                "<Relationships xmlns=\"" + HandMade.PACKAGE + "\">"
                                                        + HandMade.relation("rId1", "/worksheet", "worksheets/none.xml")
                                                        + "</Relationships>")
                                        .bytes(),
                                "missing"),
                        refused(
                                "rows out of order",
                                HandMade.headers()
                                        .row(4, ANSWERS)
                                        .row(3, ANSWERS)
                                        .bytes(),
                                "row 3 follows row 4"),
                        refused(
                                "a row below all rows",
                                HandMade.headers().row(1_048_577, ANSWERS).bytes(),
                                "1048577"),
                        refused(
                                "a column right of all columns",
                                HandMade.headers()
                                        .raw("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>")
                                        .bytes(),
                                "XFE2"),
                        refused("broken XML", HandMade.plain().raw("<row").bytes(), "no XML"),
                        refused(
                                "no header",
                                HandMade.empty().row(1, List.of("a", "b")).bytes(),
                                "No header row"),
                        refused(
                                "no year",
                                HandMade.empty()
                                        .row(1, HEADERS.subList(1, 19))
                                        .row(2, ANSWERS.subList(1, 19))
                                        .bytes(),
                                "no column of the reporting year"))
                .flatMap(Function.identity());
    }

    private static byte[] zip(String name, String content) {
        return HandMade.zip(java.util.Map.of(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    @TestFactory
    Stream<DynamicTest> aGivenYearHelpsWhereTheRowsHaveNone() {
        byte[] workbook = HandMade.empty()
                .row(1, HEADERS.subList(1, 19))
                .row(2, ANSWERS.subList(1, 19))
                .bytes();
        return Stream.of(DynamicTest.dynamicTest("year", () -> {
            Workbooks.Read read = Workbooks.read(
                    workbook, ReadingOptions.DEFAULT.withFlowYear(2020).withFingerprint(false));
            assertThat(read.head().flowYear()).isEqualTo(2020);
            assertThat(read.head().yearGiven()).isTrue();
            assertThat(read.tail().sha256()).isNull();
        }));
    }

    /** Some writers store parts, or put a comment behind the directory; others use names with backslashes. */
    @TestFactory
    Stream<DynamicTest> oddPackagesAreRead() throws Exception {
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        ByteArrayOutputStream slashes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(stored);
                ZipOutputStream other = new ZipOutputStream(slashes)) {
            zip.setComment("made by hand");
            for (var part : Workbooks.parts(HandMade.plain().bytes()).entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                CRC32 crc = new CRC32();
                crc.update(part.getValue());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(part.getValue().length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                other.putNextEntry(new ZipEntry(part.getKey().replace('/', '\\').replace("sheet1", "SHEET1")));
                other.write(part.getValue());
            }
        }
        return Stream.of(
                DynamicTest.dynamicTest("stored", () -> isPlain(Workbooks.read(stored.toByteArray()))),
                DynamicTest.dynamicTest(
                        "backslashes and capitals", () -> isPlain(Workbooks.read(slashes.toByteArray()))));
    }
}
