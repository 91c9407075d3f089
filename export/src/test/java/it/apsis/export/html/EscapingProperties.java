package it.apsis.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class EscapingProperties {
    private static final Pattern REFERENCE = Pattern.compile("&(?!lt;|gt;|amp;|quot;|#39;)");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.of(
                                "<",
                                ">",
                                "&",
                                "\"",
                                "'",
                                "\r",
                                "\n",
                                "]]>",
                                "</script>",
                                "<!--",
                                "&lt;",
                                "\uD83D",
                                "\uDE00",
                                "\u0000",
                                "\uFFFE",
                                "\uDBFF\uDFFF",
                                "a")
                        .list()
                        .ofMaxSize(10)
                        .map(parts -> String.join("", parts)));
    }

    private static String escape(String text) throws IOException {
        StringBuilder out = new StringBuilder();
        HtmlEscaper.escape(text, out);
        return out.toString();
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Property(tries = 3000)
    void nothingBreaksOutOfTextOrAttribute(@ForAll("texts") String text) throws IOException {
        String escaped = escape(text);
        assertThat(escaped).doesNotContain("<", ">", "\"", "'", "\r");
        assertThat(REFERENCE.matcher(escaped).find()).isFalse();
        assertThat(escaped.codePoints())
                .allMatch(point -> point == '\n' || point == '\t' || (point >= ' ' && point != 0x7F))
                .noneMatch(point -> point >= 0x80 && point <= 0x9F)
                .noneMatch(point -> Character.getType(point) == Character.SURROGATE)
                .noneMatch(point -> (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF));
    }

    @Property(tries = 3000)
    void whatAPageMayHoldIsReadBack(@ForAll("texts") String text) throws IOException {
        String expected = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(point -> isAllowed(point) ? point : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(unescape(escape(text))).isEqualTo(expected);
    }

    private static boolean isAllowed(int point) {
        if (point < ' ') {
            return point == '\n' || point == '\t';
        }
        return !(point >= 0x7F && point <= 0x9F)
                && Character.getType(point) != Character.SURROGATE
                && (point & 0xFFFE) != 0xFFFE
                && !(point >= 0xFDD0 && point <= 0xFDEF);
    }

    @Property(tries = 3000)
    void nothingBreaksOutOfData(@ForAll("texts") String text) {
        String json = ScriptJson.of(text);
        assertThat(json.substring(1, json.length() - 1)).doesNotContain("<", ">", "&", "'", "\"", "\u2028", "\u2029");
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            assertThat(parser.getString()).isEqualTo(text);
            assertThat(parser.nextToken()).isNull();
        }
    }

    @Example
    void aLineEndStaysOne() throws IOException {
        assertThat(escape("a\r\nb\rc\nd\r")).isEqualTo("a\nb\nc\nd\n");
    }
}
