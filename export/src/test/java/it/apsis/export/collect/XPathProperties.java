package it.apsis.export.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xml.sax.InputSource;

/** Whatever stands in a text, an expression takes it for a text: the platform's own engine says so. */
class XPathProperties {
    private static String evaluate(Expr expression) throws XPathExpressionException {
        String text = XPath.of(expression, NodePath.ROOT, place -> place.from(NodePath.ROOT));
        return XPathFactory.newInstance().newXPath().evaluate(text, new InputSource(new StringReader("<data/>")));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("'\"${}<>&()[]=or a,./").ofMaxLength(12),
                Arbitraries.strings().withCharRange(' ', '\uD7FF').ofMaxLength(12));
    }

    @Property(tries = 300)
    void aTextIsItself(@ForAll("texts") String text) throws XPathExpressionException {
        assertThat(evaluate(Expr.text(text))).isEqualTo(text);
        assertThat(XPath.literal(text)).doesNotContain("${");
    }

    @Property(tries = 100)
    void noTextMakesAComparisonTrue(@ForAll("texts") String text) throws XPathExpressionException {
        Expr wrong = Expr.of(Expr.text("x" + text), "=", Expr.text(text));
        assertThat(evaluate(Expr.all(List.of(wrong, Expr.given(Expr.text("a"))))))
                .isEqualTo("false");
        assertThat(evaluate(Expr.any(List.of(wrong, Expr.not(wrong))))).isEqualTo("true");
    }

    @Property(tries = 200)
    void theValueOfAChoiceIsOneWordThatTellsItsCode(@ForAll("texts") String one, @ForAll("texts") String other) {
        assertThat(ChoiceValue.of(one)).matches("[A-Za-z0-9_.%-]*");
        assertThat(ChoiceValue.of(one).equals(ChoiceValue.of(other))).isEqualTo(one.equals(other));
        assertThat(java.net.URLDecoder.decode(ChoiceValue.of(one), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(one);
    }

    @Property(tries = 100)
    void numbersAreWrittenInFull(@ForAll BigDecimal number) {
        assertThat(new BigDecimal(XPath.of(new Expr.Figure(number), NodePath.ROOT, NodePath::name)))
                .isEqualByComparingTo(number);
    }
}
