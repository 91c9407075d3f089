package it.apsis.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.codelist.CodeLists;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.export.wording.FieldWords;
import it.apsis.practice.PracticeCollection;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Choice;
import it.apsis.schema.ChoiceList;
import it.apsis.schema.ChoiceLists;
import it.apsis.schema.Field;
import it.apsis.schema.Obligation;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlFormFormatTest {
    private static final List<Questionnaire> FORMS =
            List.of(StatisticalSurvey.form(2020), DescriptiveSurvey.form(2020), PracticeCollection.form(2020));

    private static String page(Questionnaire form, Language language) throws IOException {
        return new String(JsonSchemaFormatTest.write(new HtmlFormFormat(), form, language), StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("'", "&#39;").replace("\"", "&quot;");
    }

    @Test
    void thePageHasEveryQuestionWithItsHelpAndEveryChoice() throws IOException {
        for (Questionnaire form : FORMS) {
            FormChoices choices = new FormChoices(form, CodeLists.bundled());
            for (Language language : Language.values()) {
                String page = page(form, language);
                assertThat(page).isEqualTo(page(form, language)).contains("<html lang=\"" + language.tag() + "\">");
                for (Field field : form.fields()) {
                    assertThat(page)
                            .contains("<h3>" + escaped(field.label().in(language)) + "</h3>")
                            .contains("<code>" + field.key() + "</code>");
                    FieldWords.help(form.name(), field)
                            .ifPresent(help -> assertThat(page).contains(escaped(help.in(language))));
                    choices.of(field)
                            .ifPresent(list -> list.choices()
                                    .forEach(choice -> assertThat(page)
                                            .contains("scope=\"row\">" + escaped(choice.code()) + "</th><td class=\"\">"
                                                    + escaped(choice.label().in(language)) + "</td>")));
                }
            }
        }
    }

    @Test
    void htmlValidateHasNothingAgainstIt(@TempDir Path folder) throws Exception {
        for (Questionnaire form : FORMS) {
            Files.writeString(folder.resolve(form.name() + ".html"), page(form, Language.ITALIAN));
        }
        Files.writeString(folder.resolve("hostile.html"), page(hostile(), Language.ENGLISH));
        assertThat(NodeTools.run("html.cjs", folder))
                .containsExactly("descriptive.html:", "hostile.html:", "practice.html:", "statistical.html:");
    }

    private static Questionnaire hostile() {
        Bilingual label = Bilingual.same("<script>alert(1)</script> \" ' & x");
        Field field = new Field(
                "k",
                "own part \"",
                label,
                AnswerType.CHOICE,
                Optional.of("a b\"<"),
                OptionalInt.empty(),
                Obligation.OPTIONAL,
                OptionalInt.empty(),
                Map.of("help_en", "<img src=x>"));
        return Questionnaire.of("own", 2020, List.of(field))
                .withChoices(ChoiceLists.NONE.with(ChoiceList.of("a b\"<", List.of(new Choice("<b>", label)))));
    }

    @Test
    void labelsAreNoMarkup() throws IOException {
        assertThat(page(hostile(), Language.ENGLISH))
                .doesNotContain("<script>alert", "<img", "<b>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x&gt;", "&lt;b&gt;");
    }
}
