package it.apsis.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    private final StringBuilder out = new StringBuilder();
    private final Html html = Html.fragment(out);

    @Test
    void writesAPage() throws IOException {
        StringBuilder page = new StringBuilder();
        Html whole = Html.page(page);
        whole.open("p", "a b")
                .flag("hidden", true)
                .flag("id", false)
                .text("x < y")
                .open("br")
                .text("z");
        whole.close().element("b", "c").element("i", "d", "e").end();
        assertThat(page)
                .hasToString(
                        "<!DOCTYPE html>\n<p class=\"a b\" hidden>x &lt; y<br>z</p><b>c</b><i class=\"d\">e</i>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "iframe", "object", "base", "svg", "P", "a b", "", "1", "p>", "-x"})
    void opensNoElementThatCouldDoHarm(String element) {
        assertThatThrownBy(() -> html.open(element)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "style", "srcdoc", "A", "a=b", "", "data"})
    void writesNoAttributeThatCouldDoHarm(String attribute) throws IOException {
        html.open("p");
        assertThatThrownBy(() -> html.attribute(attribute, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "https://example.org/?a=1&b=2, https://example.org/?a=1&amp;b=2",
                "HTTP://example.org, HTTP://example.org",
                "mailto:a@example.org, mailto:a@example.org",
                "#findings, #findings",
                "a/b:c, a/b:c",
                "report.html, report.html",
                "javascript:alert(1), #",
                "JaVaScRiPt:alert(1), #",
                "` javascript:alert(1)`, #",
                "`java\tscript:alert(1)`, #",
                "`\u0001javascript:alert(1)`, #",
                "data:text/html;base64;x, #",
                "//example.org, #",
                "/\\example.org, #",
                "vbscript:x, #"
            })
    void linksLeadNowhereElse(String link, String written) throws IOException {
        html.open("a").attribute("href", link).close();
        assertThat(out).hasToString("<a href=\"" + written + "\"></a>");
    }

    @Test
    void watchesItsOrder() throws IOException {
        assertThatThrownBy(html::close).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> html.attribute("id", "x")).isInstanceOf(IllegalStateException.class);
        html.open("p").text("x");
        assertThatThrownBy(() -> html.attribute("id", "x")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(html::end).isInstanceOf(IllegalStateException.class).hasMessageContaining("p");
    }

    @Test
    void writesAssetsAsTheyAre() throws IOException {
        Asset style = Asset.of("p > b { color: red }");
        Asset script = Asset.of("if (a < b) {}");
        html.style(style).script(script).end();
        assertThat(out).hasToString("<style>p > b { color: red }</style><script>if (a < b) {}</script>\n");
        assertThat(Asset.policy(style, script))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .contains("; script-src 'sha256-")
                .endsWith("'; base-uri 'none'; form-action 'none'");
        assertThat(Asset.policy(style)).contains("script-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a</SCRIPT>", "a</style", "<!-- a", "a\rb"})
    void takesNoAssetThatWouldEndItsElement(String text) {
        assertThatThrownBy(() -> Asset.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAssetsFromResources() {
        assertThatThrownBy(() -> Asset.resource(HtmlTest.class, "none.css")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void writesDataForScripts() throws IOException {
        Map<String, Object> data = new TreeMap<>();
        data.put("a", List.of(1, 2L, true, "</script><!--"));
        data.put("b&", "\"'\\\n\u2028\uD800");
        html.data("words", data).end();
        assertThat(out)
                .hasToString("<script type=\"application/json\" id=\"words\">"
                        + "{\"a\":[1,2,true,\"\\u003c/script\\u003e\\u003c!--\"],"
                        + "\"b\\u0026\":\"\\u0022\\u0027\\u005c\\u000a\\u2028\\ud800\"}</script>\n");
        assertThatThrownBy(() -> html.data("x", 1.5)).isInstanceOf(IllegalArgumentException.class);
    }
}
