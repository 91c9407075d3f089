package it.apsis.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Drawings: a name, a description, escaped texts, and nothing that could do harm. */
class SvgTest {
    private final StringBuilder text = new StringBuilder();
    private final Html page = Html.fragment(text);

    @Test
    void aDrawingIsNamedAndDescribed() throws IOException {
        Svg svg = Svg.open(page, "one", 360, 34, "<title>", "what & why");
        svg.open("text").attribute("x", "\"1").text("a<b").close();
        svg.close();
        page.end();

        assertThat(text.toString())
                .contains("<svg class=\"chart\" viewBox=\"0 0 360 34\" role=\"img\"")
                .contains("aria-labelledby=\"one-title one-desc\"")
                .contains("<title id=\"one-title\">&lt;title&gt;</title>")
                .contains("<desc id=\"one-desc\">what &amp; why</desc>")
                .contains("<text x=\"&quot;1\">a&lt;b</text>");
    }

    @Test
    void whatCouldRunOrLoadIsRefused() throws IOException {
        Svg svg = Svg.open(page, "one", 360, 34, "t", "d");

        assertThatThrownBy(() -> svg.open("script")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> svg.open("foreignObject")).isInstanceOf(IllegalArgumentException.class);
        svg.open("rect");
        assertThatThrownBy(() -> svg.attribute("onload", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> svg.attribute("style", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> svg.attribute("href", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAttributeFollowsAnElement() throws IOException {
        Svg svg = Svg.open(page, "one", 360, 34, "t", "d");
        svg.open("text").text("x");

        assertThatThrownBy(() -> svg.attribute("x", "1")).isInstanceOf(IllegalStateException.class);
    }
}
