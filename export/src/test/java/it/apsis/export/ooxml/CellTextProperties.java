package it.apsis.export.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CellTextProperties {
    @Provide
    Arbitrary<String> nasty() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("_x0D7AF \r\n\t\u0000\u0007&<>\"'\uFFFE\uD83D\uDCA7è")
                        .ofMaxLength(40),
                Arbitraries.strings().all().ofMaxLength(30));
    }

    private static boolean isPaired(String text) {
        return text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }

    @Property
    void whatIsEscapedComesBack(@ForAll("nasty") String text) {
        String escaped = CellText.escape(text);
        if (isPaired(text)) {
            assertThat(CellText.unescape(escaped)).isEqualTo(text);
        }
        assertThat(isPaired(escaped)).isTrue();
    }

    @Property
    void whatIsWrittenIsWhatAParserReads(@ForAll("nasty") String text) throws Exception {
        String escaped = CellText.escape(text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlWriter xml = new XmlWriter(out);
        xml.start("a")
                .attribute("b", escaped)
                .text(escaped)
                .start("c")
                .end()
                .end()
                .finish();
        XMLStreamReader reader =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(out.toByteArray()));
        reader.next();
        assertThat(reader.getAttributeValue(0)).isEqualTo(escaped);
        StringBuilder read = new StringBuilder();
        while (reader.next() == XMLStreamReader.CHARACTERS) {
            read.append(reader.getText());
        }
        assertThat(read).hasToString(escaped);
    }

    @Property
    void blankCellsAreAllThatTheFilterTakes(@ForAll("nasty") String text) throws Exception {
        String escaped =
                CellText.escape(text).replace("&", "&amp;").replace("<", "&lt;").replace("\r", "");
        String kept = "<row r=\"1\"><c r=\"A1\"><v>" + escaped + "</v></c><c s=\"1\"/><v/></row>";
        String blank = "<c r=\"B1\" s=\"1\"/><row r=\"2\" s=\"3\"/>";
        try (BlankCellFilter filter = new BlankCellFilter(
                new ByteArrayInputStream((blank + kept + blank).getBytes(StandardCharsets.UTF_8)))) {
            assertThat(new String(filter.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(kept);
        }
    }

    @Example
    void escapesAreThoseOfTheStandard() {
        assertThat(CellText.escape("a\rb")).isEqualTo("a_x000D_b");
        assertThat(CellText.escape("_x000D_")).isEqualTo("_x005F_x000D_");
        assertThat(CellText.escape("_x0000\r")).isEqualTo("_x005F_x0000_x000D_");
        assertThat(CellText.escape("\uD83D")).isEqualTo("\uFFFD");
        assertThat(CellText.escape("\uDCA7")).isEqualTo("\uFFFD");
        assertThat(CellText.unescape("_x00g0_ _x0041_ _x41_ _x004")).isEqualTo("_x00g0_ A _x41_ _x004");
        assertThat(CellText.unescape("plain")).isEqualTo("plain");
    }

    @Example
    void theFilterPassesLongTagsAndWhatBreaksOff() throws Exception {
        String tag = "<c r=\"A1\" x=\"" + "y".repeat(600) + "\"/>";
        for (String text : new String[] {tag, "<c r=\"A1", "<![CDATA[<c r=\"A1\"/>]]>", "<"}) {
            try (BlankCellFilter filter =
                    new BlankCellFilter(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
                StringBuilder read = new StringBuilder();
                for (int sign = filter.read(); sign >= 0; sign = filter.read()) {
                    read.append((char) sign);
                }
                assertThat(read).hasToString(text);
            }
        }
    }
}
