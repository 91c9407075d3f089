package it.apsis.export.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CollectionFormTest {
    private static final NodePath ROWS = NodePath.ROOT.child("rows");

    private static String xpath(Expr expression, NodePath context) {
        return XPath.of(expression, context, place -> place.from(context));
    }

    @Test
    void pathsLeadFromOneNodeToAnother() {
        NodePath title = ROWS.child("part-a").child("title");
        NodePath other = ROWS.child("part-b").child("amount");
        assertThat(title.absolute()).isEqualTo("/data/rows/part-a/title");
        assertThat(other.from(title)).isEqualTo("../../part-b/amount");
        assertThat(title.from(title)).isEqualTo(".");
        assertThat(title.from(NodePath.ROOT)).isEqualTo("rows/part-a/title");
        assertThat(NodePath.ROOT.parent()).isEqualTo(NodePath.ROOT);
        assertThat(NodePath.ROOT.name()).isEmpty();
    }

    @Test
    void theRowsOfARepeatAreSeenFromWithinOne() {
        Expr shares = new Expr.Rows(ROWS, "share");
        assertThat(xpath(shares, ROWS.child("share"))).isEqualTo("../../rows/share");
        assertThat(xpath(shares, NodePath.ROOT.child("total"))).isEqualTo("../rows/share");
    }

    @Test
    void expressionsKeepTheirParts() {
        Expr a = Expr.blank(Expr.SELF);
        Expr b = Expr.given(new Expr.Answer(NodePath.ROOT.child("b")));
        NodePath context = NodePath.ROOT.child("a");
        assertThat(xpath(Expr.all(List.of(a, Expr.any(List.of(a, b)))), context))
                .isEqualTo(". = '' and (. = '' or ../b != '')");
        assertThat(xpath(Expr.all(List.of(Expr.all(List.of(a, b)), a)), context))
                .isEqualTo(". = '' and ../b != ''");
        assertThat(xpath(Expr.not(Expr.not(a)), context)).isEqualTo(". = ''");
        assertThat(xpath(Expr.all(List.of()), context)).isEqualTo("true()");
        assertThat(xpath(Expr.any(List.of()), context)).isEqualTo("false()");
        assertThat(xpath(Expr.of(Expr.of(Expr.number(3), "-", Expr.number(1)), "-", Expr.number(1)), context))
                .isEqualTo("(3 - 1) - 1");
    }

    @Test
    void wordsStayWords() {
        assertThat(InertText.of("costs $5 {all} <b>bold</b> [a](b) ${name} a < b"))
                .isEqualTo("costs $5 {all} <\u2060b>bold<\u2060/b> [a]\u2060(b) $\u2060{name} a < b");
        Bilingual plain = new Bilingual("Title (short) [1]", "Titolo");
        assertThat(InertText.of(plain)).isEqualTo(plain);
    }

    @Test
    void severalMessagesAreAList() {
        Condition one = new Condition(Expr.SELF, new Bilingual("One.", "Uno."), "b_rule");
        Condition two = new Condition(Expr.SELF, new Bilingual("Two.", "Due."), "a_rule");
        assertThat(Demands.constraint(one).and(Demands.constraint(one)).constraintMessage())
                .isEqualTo(one.message());
        Demands both = Demands.constraint(one).and(Demands.required(two)).and(Demands.constraint(two));
        assertThat(both.constraintMessage()).isEqualTo(new Bilingual("• One.\n• Two.", "• Uno.\n• Due."));
        assertThat(both.rules()).containsExactly("a_rule", "b_rule");
        assertThat(Demands.relevant(one).inRelevantGroup().relevance()).isNull();
        assertThat(Demands.relevant(one).inRelevantGroup().rules()).containsExactly("b_rule");
    }

    @Test
    void aNameThatNoFormCanHaveIsRefused() {
        for (String name : List.of("", "1st", "a b", "a:b", "a'", "è", "-a")) {
            assertThatThrownBy(() -> new Element.Calculation(name, Expr.SELF))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + name + "'");
        }
    }

    private static CollectionForm form(Element... elements) {
        return new CollectionForm("id", "1", Bilingual.same("Form"), Language.ENGLISH, List.of(elements));
    }

    private static Element.Question question(String name, ChoiceTable choices, Demands demands) {
        Bilingual label = Bilingual.same(name);
        return new Element.Question(
                name, label, Bilingual.same(""), choices == null ? Input.TEXT : Input.ONE, choices, null, "", demands);
    }

    @Test
    void anExpressionLongerThanACellIsRefused() {
        Expr endless = Expr.given(Expr.text("x".repeat(33_000)));
        CollectionForm longer =
                form(question("a", null, Demands.constraint(new Condition(endless, Bilingual.same("No."), ""))));
        XFormWriter.write(longer, OutputStream.nullOutputStream());
        assertThatThrownBy(() -> XlsFormWriter.write(longer, OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a cell holds 32767");
    }

    @Test
    void tablesOfSeveralQuestionsAreWrittenOnce() {
        ChoiceTable table = new ChoiceTable(
                "t", List.of(new ChoiceTable.Row("1", Bilingual.same("One"), Map.of("p", "2", "a", "3"))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XFormWriter.write(form(question("a", table, Demands.NONE), question("b", table, Demands.NONE)), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsOnlyOnce("<instance id=\"t\">")
                .contains("<a>3</a>");
    }
}
