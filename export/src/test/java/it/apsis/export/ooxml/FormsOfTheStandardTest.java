package it.apsis.export.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.export.Reasons;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsOfTheStandardTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "General ~ NUMBER", "0.00 ~ NUMBER", "dd/mm/yyyy ~ DAY", "[$-410]d mmmm yyyy;@ ~ DAY", "yyyy ~ DAY",
                        "0% ~ PERCENT",
                "0.00\\% ~ NUMBER", "\"d\"0 ~ NUMBER", "[Red]0 ~ NUMBER", "h:mm:ss ~ NUMBER", "Standard ~ NUMBER",
                        "#,##0_d ~ NUMBER",
                "[h]:mm ~ NUMBER", "\"unfinished ~ NUMBER", "@ ~ NUMBER"
            })
    void aFormatTellsDaysFromNumbers(String code, CellKind kind) {
        assertThat(NumberFormats.kind(code)).isEqualTo(kind);
    }

    @Test
    void noFormatIsANumber() {
        assertThat(NumberFormats.kind(null)).isEqualTo(CellKind.NUMBER);
        assertThat(NumberFormats.none().of(3)).isEqualTo(CellKind.NUMBER);
        assertThat(SharedStrings.none().get(0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "A1 ~ A1",
                "$B$2 ~ B2",
                "'Dati 2020'!$A$5:$C$9 ~ A5:C9",
                "XFD1048576 ~ XFD1048576",
                "a1 ~ A1",
                "A0 ~",
                "1 ~",
                "A ~",
                "#REF! ~",
                "A5:B1 ~",
                "A1:B ~"
            })
    void referencesAreRead(String text, String reference) {
        Range range = References.range(text);
        assertThat(range == null ? null : range.reference()).isEqualTo(reference);
    }

    @Test
    void referencesNameTheirSheets() {
        assertThat(References.sheet("'L''anno'!A1")).isEqualTo("L'anno");
        assertThat(References.sheet("Dati!A1")).isEqualTo("Dati");
        assertThat(References.sheet("A1")).isNull();
        assertThat(Range.column(3, 2, 9).absolute("L'anno")).isEqualTo("'L''anno'!$D$2:$D$9");
        assertThat(Range.cell(2, 0).absolute("x")).isEqualTo("'x'!$A$2");
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, worksheets/sheet1.xml, xl/worksheets/sheet1.xml",
        "xl/workbook.xml, /xl/a.xml, xl/a.xml",
        "xl/worksheets/a.xml, ../b.xml, xl/b.xml",
        "'', xl/workbook.xml, xl/workbook.xml",
        "xl/workbook.xml, ../../../a.xml, a.xml",
        "xl/workbook.xml, .\\a.xml, xl/a.xml"
    })
    void targetsAreResolved(String part, String target, String name) {
        assertThat(PartNames.resolve(part, target)).isEqualTo(name);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static int directory(byte[] zip, int entry) {
        int found = -1;
        for (int i = 0; i < zip.length - 4; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                found++;
                if (found == entry) {
                    return i;
                }
            }
        }
        throw new AssertionError("no entry " + entry);
    }

    private static void assertDamaged(byte[] zip) {
        assertThatThrownBy(() -> WorkbookPackage.of(zip).bytes("xl/a.xml", 1000))
                .satisfies(Reasons.IN_BOTH_LANGUAGES)
                .hasMessageContaining("damaged");
    }

    @Test
    void aDirectoryThatLiesIsFoundOut() throws Exception {
        byte[] good = zip("xl/a.xml", "hello".getBytes(StandardCharsets.UTF_8));
        assertThat(WorkbookPackage.of(good).bytes("XL/A.XML", 1000))
                .isEqualTo("hello".getBytes(StandardCharsets.UTF_8));
        assertThat(WorkbookPackage.of(good).size("xl/a.xml")).isEqualTo(5);
        assertThat(WorkbookPackage.of(good).size("none")).isZero();
        int entry = directory(good, 1);
        for (int[] change : new int[][] {
            {entry + 10, 9}, {entry + 16, 99}, {entry + 23, 127}, {entry + 24, 1}, {entry + 42, 3}, {entry + 44, 99}
        }) {
            byte[] bad = good.clone();
            bad[change[0]] = (byte) change[1];
            assertDamaged(bad);
        }
        byte[] cut = good.clone();
        cut[entry + 28] = (byte) 0xFF;
        assertDamaged(cut);
        assertThatThrownBy(() -> WorkbookPackage.of(good).open("xl/none.xml")).hasMessageContaining("missing");
        assertThatThrownBy(() -> WorkbookPackage.of(good).bytes("xl/a.xml", 3)).hasMessageContaining("larger than 3");
        assertThatThrownBy(() -> WorkbookPackage.of(new byte[] {'P', 'K', 3, 4}))
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> WorkbookPackage.of(new byte[] {'x'})).hasMessageContaining("no ZIP");
        assertThat(WorkbookPackage.isCandidate(new byte[] {'P', 'K'})).isFalse();
    }

    @Test
    void bombsAndPasswordsAreSeenInTheDirectory() throws Exception {
        byte[] good = zip("xl/a.xml", "hello".getBytes(StandardCharsets.UTF_8));
        int entry = directory(good, 1);
        byte[] bomb = good.clone();
        bomb[entry + 27] = 0x7F;
        assertThatThrownBy(() -> WorkbookPackage.of(bomb).open("xl/a.xml")).hasMessageContaining("times its size");
        byte[] locked = good.clone();
        locked[entry + 8] |= 1;
        assertThatThrownBy(() -> WorkbookPackage.of(locked)).hasMessageContaining("password");
        byte[] twice = new String(zip("xl/a.xml", new byte[0]), StandardCharsets.ISO_8859_1)
                .replace("[Content_Types].xml", "xl/a.xml-----------")
                .replace("xl/a.xml-----------", "[Content_Types].xml")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(WorkbookPackage.of(twice).names()).hasSize(2);
    }

    /** Streaming writers say their sizes in the long form, however small the file is. */
    @Test
    void theLongFormOfADirectoryIsRead() throws Exception {
        byte[] good = zip("xl/a.xml", "hello".getBytes(StandardCharsets.UTF_8));
        int entry = directory(good, 1);
        ByteBuffer old = ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN);
        int nameLength = old.getShort(entry + 28);
        int end = good.length - 22;
        ByteBuffer fresh = ByteBuffer.allocate(good.length + 28 + 56 + 20).order(ByteOrder.LITTLE_ENDIAN);
        fresh.put(good, 0, entry + 46 + nameLength);
        fresh.putShort((short) 1).putShort((short) 24);
        fresh.putLong(5).putLong(old.getInt(entry + 20)).putLong(old.getInt(entry + 42));
        int record = fresh.position();
        fresh.putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0)
                .putLong(2)
                .putLong(2);
        fresh.putLong(record - old.getInt(end + 16)).putLong(old.getInt(end + 16));
        fresh.putInt(0x07064b50).putInt(0).putLong(record).putInt(1);
        int newEnd = fresh.position();
        fresh.put(good, end, 22);
        fresh.putShort(entry + 30, (short) 28);
        fresh.putInt(entry + 20, -1).putInt(entry + 24, -1).putInt(entry + 42, -1);
        fresh.putInt(newEnd + 16, -1);
        byte[] bytes = java.util.Arrays.copyOf(fresh.array(), fresh.position());
        assertThat(WorkbookPackage.of(bytes).bytes("xl/a.xml", 10)).isEqualTo("hello".getBytes(StandardCharsets.UTF_8));
        bytes[newEnd - 20] = 0;
        assertDamaged(bytes);
        bytes[newEnd - 20] = 'P';
        bytes[record] = 0;
        assertDamaged(bytes);
    }

    @Test
    void aStreamThatBreaksIsTold() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("full");
            }
        };
        XmlWriter xml = new XmlWriter(broken);
        assertThatThrownBy(() -> {
                    xml.start("a").text("x".repeat(100_000)).end();
                    xml.finish();
                })
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> new WorkbookWriter(broken, new Styles(), "x", List.of(new SheetPlan("x"))).finish())
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aSheetHasAnEnd() throws Exception {
        Styles styles = new Styles();
        WorkbookWriter workbook = new WorkbookWriter(
                new ByteArrayOutputStream(),
                styles,
                "x",
                List.of(new SheetPlan("x").columns(10).frozen(0, 1), new SheetPlan("y").frozen(1, 1)));
        SheetWriter sheet = workbook.sheet();
        assertThatThrownBy(() -> sheet.row(1_048_577, 0))
                .satisfies(Reasons.IN_BOTH_LANGUAGES)
                .hasMessageContaining("CSV");
    }

    @Test
    void elementsKeepTheirPrefixesAndTheirOrder() {
        XmlNode node = XmlNode.parse(
                "<x:a xmlns:x=\"u\" xmlns:r=\"u/relationships\"><x:c/>t<x:e/></x:a>".getBytes(StandardCharsets.UTF_8),
                "a");
        node.childInOrder("d", List.of("b", "c", "d", "e")).with("n", 7);
        node.childInOrder("b", List.of("b", "c", "d", "e"));
        assertThat(new String(node.bytes(), StandardCharsets.UTF_8))
                .endsWith("<x:a xmlns:x=\"u\" xmlns:r=\"u/relationships\"><x:b/><x:c/><x:d n=\"7\"/>t<x:e/></x:a>");
        assertThat(node.prefixOf("/relationships")).isEqualTo("r:");
        assertThat(node.prefixOf("/none")).isEmpty();
        assertThat(node.allText()).isEqualTo("t");
        assertThat(node.copy().canonical()).isEqualTo(node.canonical());
        assertThatThrownBy(() -> XmlNode.parse("<a>".getBytes(StandardCharsets.UTF_8), "a"))
                .hasMessageContaining("no XML");
        assertThatThrownBy(() ->
                        XmlNode.parse("<!DOCTYPE a [<!ENTITY b \"c\">]><a/>".getBytes(StandardCharsets.UTF_8), "a"))
                .hasMessageContaining("entities");
        assertThatThrownBy(() ->
                        XmlNode.parse(("<a>".repeat(200) + "</a>".repeat(200)).getBytes(StandardCharsets.UTF_8), "a"))
                // Newer parsers refuse such depth before we do.
                .satisfies(Reasons.IN_BOTH_LANGUAGES);
    }

    @Test
    void stylesOfOthersAreUsedAgain() {
        String xml =
                "<styleSheet><fonts count=\"1\"><font/></fonts><fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
                        + "<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor theme=\"4\"/>"
                        + "</patternFill></fill></fills><borders><border/></borders><cellXfs count=\"2\"><xf fillId=\"0\"/><xf fillId=\"2\""
                        + " numFmtId=\"14\"><alignment wrapText=\"1\"/></xf></cellXfs></styleSheet>";
        StyleSheet styles = new StyleSheet(XmlNode.parse(xml.getBytes(StandardCharsets.UTF_8), "styles"));
        int red = styles.filled(1, "FF0000");
        assertThat(red).isEqualTo(2);
        assertThat(styles.filled(1, "FF0000")).isEqualTo(2);
        assertThat(styles.isFilledWith(red, java.util.Set.of("FF0000"))).isTrue();
        assertThat(styles.isFilledWith(1, java.util.Set.of("FF0000"))).isFalse();
        assertThat(styles.restored(red, styles.fill(1))).isEqualTo(1);
        assertThat(styles.restored(styles.filled(0, "FF0000"), "")).isZero();
        assertThat(styles.fill(0)).isEmpty();
        int own = styles.of(CellStyle.PLAIN.formatted("0.000").bordered("123456"));
        assertThat(styles.of(CellStyle.PLAIN.formatted("0.000").bordered("123456")))
                .isEqualTo(own);
        StyleSheet again = new StyleSheet(XmlNode.parse(styles.bytes(), "styles"));
        assertThat(again.of(CellStyle.PLAIN.formatted("0.000").bordered("123456")))
                .isEqualTo(own);
        assertThat(new String(again.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(new String(styles.bytes(), StandardCharsets.UTF_8));
        assertThat(new StyleSheet(new XmlNode("styleSheet")).of(CellStyle.PLAIN))
                .isEqualTo(1);
    }

    @Test
    void notesOfOthersAreKeptAboveOurs() {
        String xml =
                "<comments><authors><author>x</author></authors><commentList><comment ref=\"B2\" authorId=\"0\"><text><t>plain</t></text>"
                        + "</comment><comment ref=\"A1\" authorId=\"0\"/><comment ref=\"zz\"><text/></comment></commentList></comments>";
        CommentPart notes =
                new CommentPart(XmlNode.parse(xml.getBytes(StandardCharsets.UTF_8), "comments"), List.of("H"));
        for (Annotation annotation : List.of(
                new Annotation(2, 1, "F", "b"), new Annotation(1, 0, "F", "a"), new Annotation(3, 0, "F", "c"))) {
            notes.add(annotation, "H", "x");
        }
        assertThat(notes.texts())
                .containsEntry("B2", "plain\n\nH\nb")
                .containsEntry("A1", "H\na")
                .containsEntry("A3", "H\nc");
        CommentPart again = new CommentPart(XmlNode.parse(notes.bytes(), "comments"), List.of("H"));
        assertThat(again.removed()).containsExactlyInAnyOrder("A1", "A3");
        assertThat(again.texts()).containsEntry("B2", "plain");
        NoteShapes shapes =
                new NoteShapes("<xml><v:shape id=\"_x0000_s2000\"><x:ClientData ObjectType=\"Button\"/></v:shape></xml>"
                        .getBytes(StandardCharsets.UTF_8));
        shapes.add(List.of(new Note(1, 0, "", "a")));
        shapes.add(List.of(new Note(1, 0, "", "a"), new Note(2, 1, "", "b")));
        String drawn = new String(shapes.bytes(), StandardCharsets.UTF_8);
        assertThat(drawn).containsOnlyOnce("<x:Row>0</x:Row>").contains("_x0000_s2002", "Button");
        shapes.remove(java.util.Set.of("A1"));
        assertThat(new String(shapes.bytes(), StandardCharsets.UTF_8))
                .doesNotContain("<x:Row>0</x:Row>")
                .contains("Button");
        NoteShapes broken = new NoteShapes("no drawing".getBytes(StandardCharsets.UTF_8));
        broken.add(List.of(new Note(1, 0, "", "a")));
        assertThat(new String(broken.bytes(), StandardCharsets.UTF_8)).contains("<x:Row>0</x:Row>");
    }

    @Test
    void closedReadersAndShortReadsAreFine() throws Exception {
        byte[] zip = zip("xl/a.xml", "<a><b/></a>".getBytes(StandardCharsets.UTF_8));
        try (XmlPart part = new XmlPart(WorkbookPackage.of(zip), "xl/a.xml")) {
            assertThat(part.nextElement()).isEqualTo("a");
            assertThat(part.attribute("none")).isNull();
            assertThat(part.relation()).isNull();
            assertThat(part.number("none", 4)).isEqualTo(4);
            assertThat(part.isSet("none")).isFalse();
        }
        try (var in = WorkbookPackage.of(zip).open("xl/a.xml")) {
            assertThat(in.markSupported()).isFalse();
            assertThat(in.skip(2)).isEqualTo(2);
            assertThat(in.read()).isEqualTo('>');
        }
        assertThat(WorkbookPackage.read(new ByteArrayInputStream(zip)).sha256()).hasSize(64);
        assertThatThrownBy(() -> WorkbookPackage.read(new java.io.InputStream() {
                    @Override
                    public int read() {
                        return 0;
                    }

                    @Override
                    public int read(byte[] buffer, int offset, int length) {
                        return length;
                    }
                }))
                .hasMessageContaining("64 MiB");
    }
}
