package it.apsis.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.export.collect.ChoiceTable;
import it.apsis.export.collect.CollectionForm;
import it.apsis.export.collect.Condition;
import it.apsis.export.collect.Demands;
import it.apsis.export.collect.Element.Question;
import it.apsis.export.collect.Expr;
import it.apsis.export.collect.Input;
import it.apsis.export.collect.XFormWriter;
import it.apsis.practice.PracticeCollection;
import it.apsis.rule.Criterion;
import it.apsis.rule.Criterion.Answered;
import it.apsis.rule.Criterion.AnyOf;
import it.apsis.rule.Criterion.Blank;
import it.apsis.rule.Criterion.Compared;
import it.apsis.rule.Criterion.Counted;
import it.apsis.rule.Criterion.Flagged;
import it.apsis.rule.Criterion.Has;
import it.apsis.rule.Criterion.Matching;
import it.apsis.rule.Criterion.NoneOf;
import it.apsis.rule.Criterion.OneOf;
import it.apsis.rule.Criterion.PartOf;
import it.apsis.rule.Relation;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How criteria are said; what they mean to a device is tested with the samples of the rules. */
class CriterionExpressionsTest {
    private static final Questionnaire PRACTICE = PracticeCollection.form(2020);
    private static final Questionnaire RETURN = StatisticalSurvey.form(2020);

    /** The expression as it stands on a question at the root of a form. */
    private static String said(Questionnaire form, Criterion criterion, boolean holds) throws IOException {
        Expr expression = new CriterionExpressions(form, new AnswerPlaces(form))
                .of(criterion, holds)
                .orElse(Expr.text("nothing"));
        Bilingual words = Bilingual.same("x");
        ChoiceTable none = null;
        Question question = new Question(
                "q",
                words,
                words,
                Input.TEXT,
                none,
                null,
                "",
                Demands.constraint(new Condition(expression, words, "")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XFormWriter.write(new CollectionForm("f", "1", words, Language.ENGLISH, List.of(question)), out);
        return FormFacts.ofXForm(out.toByteArray())
                .getOrDefault("/data/q constraint", "")
                .replace("/data/part-practice/", "")
                .replaceAll("/data/activities/part-[a-z]+/", "");
    }

    @Test
    void oneCodeIsComparedAndSeveralAreLookedUp() throws IOException {
        Criterion one = new OneOf("continuation", List.of("YES"), false);
        assertThat(said(PRACTICE, one, true)).isEqualTo("continuation = 'YES'");
        assertThat(said(PRACTICE, one, false)).isEqualTo("continuation != '' and not(continuation = 'YES')");
        Criterion several = new NoneOf("continuation", List.of("YES", "NO"), false);
        assertThat(said(PRACTICE, several, true))
                .isEqualTo("continuation != '' and not(selected('YES NO', continuation))");
        assertThat(said(PRACTICE, several, false)).isEqualTo("selected('YES NO', continuation)");
    }

    @Test
    void ofSeveralCodesAllOrOneAreAsked() throws IOException {
        assertThat(said(PRACTICE, new Has("tools", List.of("A.1", "B")), true))
                .isEqualTo("regex(tools, '^(.* )?(A[.]1|B)( .*)?$')");
        assertThat(said(PRACTICE, new OneOf("tools", List.of("A"), false), false))
                .isEqualTo("tools != '' and not(regex(tools, '^(A)( (A))*$'))");
    }

    @Test
    void aTableIsAnsweredByItsRowsAndARatingByEitherPart() throws IOException {
        assertThat(said(PRACTICE, new Answered("components"), true)).isEqualTo("componentsCount > 0");
        assertThat(said(PRACTICE, new Answered("contact"), true))
                .isEqualTo("contact/name != '' or contact/role != '' or contact/email != ''");
        assertThat(said(PRACTICE, new Blank("operator_feedback"), true))
                .isEqualTo("not(operator_feedback/rating != '' or operator_feedback/text != '')");
        assertThat(said(PRACTICE, new Counted("components", Relation.EQUAL, 1), false))
                .isEqualTo("componentsCount != 1");
        assertThat(said(PRACTICE, new Counted("tools", Relation.AT_MOST, 2), false))
                .isEqualTo("count-selected(tools) > 2");
    }

    @Test
    void numbersFormsAndPartsHaveTheirWords() throws IOException {
        assertThat(said(RETURN, new Compared("commitment", Relation.EQUAL, BigDecimal.ZERO), false))
                .isEqualTo("commitment != '' and commitment != 0");
        assertThat(said(RETURN, new Compared("commitment", Relation.BELOW, new BigDecimal("1E+3")), true))
                .isEqualTo("commitment < 1000");
        assertThat(said(RETURN, new Blank("untied"), true)).isEqualTo("not(untied != '') or untied = 0");
        assertThat(said(RETURN, new Matching("keywords", "#\\S+"), false))
                .isEqualTo("keywords != '' and not(regex(keywords, '^(#\\S+)$'))");
        assertThat(said(RETURN, new PartOf("tied", "commitment"), true))
                .isEqualTo("tied != '' and commitment != '' and "
                        + "((commitment >= 0 and tied <= commitment) or (commitment < 0 and tied >= commitment))");
        assertThat(said(RETURN, new Flagged("investment_project", true), false)).isEqualTo("investment_project != '1'");
    }

    @Test
    void whatXPathHasNoWordsForIsNotSaid() throws IOException {
        assertThat(said(PRACTICE, new Counted("links", Relation.EQUAL, 1), true))
                .isEqualTo("'nothing'");
        assertThat(said(PRACTICE, new Matching("links", "a"), true)).isEqualTo("'nothing'");
        assertThat(said(PRACTICE, new Answered("no_such_answer"), true)).isEqualTo("'nothing'");
        Criterion any = new AnyOf(List.of(new Answered("title"), new Matching("links", "a")));
        assertThat(said(PRACTICE, any, true)).isEqualTo("'nothing'");
    }
}
