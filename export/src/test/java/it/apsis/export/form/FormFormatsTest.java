package it.apsis.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.codelist.CodeLists;
import it.apsis.descriptive.DescriptiveSurvey;
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
import it.apsis.text.CsvTable;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FormFormatsTest {
    private static final List<Questionnaire> FORMS =
            List.of(StatisticalSurvey.form(2020), DescriptiveSurvey.form(2020), PracticeCollection.form(2020));

    private static String text(FormFormat format, Questionnaire form, Language language) throws IOException {
        return new String(JsonSchemaFormatTest.write(format, form, language), StandardCharsets.UTF_8);
    }

    @Test
    void areFoundByName() {
        FormFormats formats = FormFormats.installed();
        assertThat(formats.all())
                .extracting(FormFormat::name)
                .contains("csv", "html", "json-schema", "markdown", "surveyjs")
                .isSorted();
        assertThat(formats.find("json-schema")).get().isInstanceOf(JsonSchemaFormat.class);
        assertThat(formats.find("pdf")).isEmpty();
        assertThat(formats.all()).allSatisfy(format -> {
            assertThat(format.mediaType()).contains("/");
            assertThat(format.fileExtension()).isNotBlank();
        });
    }

    @Test
    void theFieldTableIsReadBackAsTheSameFields() throws IOException {
        for (Questionnaire form : FORMS) {
            String csv = text(new FieldTableFormat(), form, Language.ENGLISH);
            CsvTable table = CsvTable.read(new StringReader(csv), "fields.csv");
            assertThat(Questionnaire.overlay(List.of(), table, id -> true)).isEqualTo(form.fields());
        }
    }

    @Test
    void theDocumentHasEveryQuestionAndEveryChoice() throws IOException {
        for (Questionnaire form : FORMS) {
            FormChoices choices = new FormChoices(form, CodeLists.bundled());
            String page = text(new MarkdownFormat(), form, Language.ITALIAN);
            for (Field field : form.fields()) {
                assertThat(page).contains("\n`" + field.key() + "` · ");
                choices.of(field)
                        .ifPresent(list -> list.choices()
                                .forEach(choice -> assertThat(page).contains("\n| `" + choice.code() + "` | ")));
            }
            assertThat(text(new MarkdownFormat(), form, Language.ITALIAN)).isEqualTo(page);
        }
        assertThat(text(new MarkdownFormat(), FORMS.get(0), Language.ITALIAN))
                .startsWith("# Scheda statistica dell'aiuto pubblico allo sviluppo 2020\n\n## Identificazione\n")
                .contains("### Titolo\n\n`title` · obbligatoria · risposta: `text` · al massimo 150 caratteri\n");
        assertThat(text(new MarkdownFormat(), FORMS.get(0), Language.ENGLISH))
                .contains("at most 150 characters", "## Code lists", "| `269` | Senegal |");
    }

    @Test
    void labelsAreNoMarkup() throws IOException {
        Bilingual label = Bilingual.same("<b>|*x*\n[y](z)&`");
        Field field = new Field(
                "k",
                "own",
                label,
                AnswerType.CHOICE,
                Optional.of("l"),
                OptionalInt.empty(),
                Obligation.OPTIONAL,
                OptionalInt.empty(),
                Map.of("note", "# <i>"));
        Questionnaire form = Questionnaire.of("own", 2020, List.of(field))
                .withChoices(ChoiceLists.NONE.with(ChoiceList.of("l", List.of(new Choice("a", label)))));
        assertThat(text(new MarkdownFormat(), form, Language.ENGLISH))
                .contains("### &lt;b>\\|\\*x\\* \\[y\\](z)&amp;\\`\n")
                .contains("\n\\# &lt;i>\n")
                .contains("| `a` | &lt;b>\\|\\*x\\* \\[y\\](z)&amp;\\` |");
        assertThat(text(new JsonSchemaFormat(), form, Language.ENGLISH)).contains("\"urn:apsis:own:2020:en\"");
    }
}
