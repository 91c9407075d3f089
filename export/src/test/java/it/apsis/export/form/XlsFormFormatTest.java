package it.apsis.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.export.workbook.Workbooks;
import it.apsis.practice.PracticeCollection;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsFormFormatTest {
    private static final List<Questionnaire> FORMS = List.of(
            StatisticalSurvey.form(2013),
            StatisticalSurvey.form(2020),
            DescriptiveSurvey.form(2020),
            PracticeCollection.form(2020));

    private static byte[] xlsform(Questionnaire form, Language language) throws IOException {
        return JsonSchemaFormatTest.write(new XlsFormFormat(), form, language);
    }

    @Test
    void holdsTheSameFormAsTheXForm() throws IOException {
        for (Questionnaire form : FORMS) {
            Language language = form.flowYear() == 2020 ? Language.ENGLISH : Language.ITALIAN;
            Map<String, String> xform =
                    FormFacts.ofXForm(JsonSchemaFormatTest.write(new XFormFormat(), form, language));
            assertThat(xform).hasSizeGreaterThan(900);
            assertThat(xform.values()).doesNotContainNull();
            assertThat(FormFacts.ofXlsForm(xlsform(form, language))).isEqualTo(xform);
        }
    }

    @Test
    void isTheSameBytesEachTime() throws IOException {
        for (Questionnaire form : FORMS) {
            assertThat(xlsform(form, Language.ITALIAN)).isEqualTo(xlsform(form, Language.ITALIAN));
        }
    }

    @Test
    void hostileWordsAndCodesStayWordsAndCodes() throws IOException {
        Map<String, String> facts = FormFacts.ofXlsForm(xlsform(HostileForm.FORM, Language.ENGLISH));
        assertThat(facts)
                .isEqualTo(FormFacts.ofXForm(
                        JsonSchemaFormatTest.write(new XFormFormat(), HostileForm.FORM, Language.ENGLISH)));
        assertThat(facts.values()).noneMatch(text -> text.contains("${"));
        // Every cell is a text, also one that looks like a formula: a reader of facts refuses any other.
        assertThat(facts).containsEntry("/data/part-x/formula label English (en)", "=HYPERLINK(\"http://x\")");
    }

    @Test
    void libreOfficeOpensIt(@TempDir Path folder) throws Exception {
        byte[] workbook = xlsform(DescriptiveSurvey.form(2020), Language.ITALIAN);
        byte[] saved = Workbooks.throughLibreOffice(workbook, folder, "xlsx");
        assertThat(FormFacts.ofXlsForm(saved)).isEqualTo(FormFacts.ofXlsForm(workbook));
    }
}
