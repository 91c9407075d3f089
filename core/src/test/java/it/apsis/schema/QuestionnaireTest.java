package it.apsis.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.practice.PracticeCollection;
import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {
    private final List<Field> fields = Questionnaire.fields(CsvTable.read(new StringReader("""
            key,part,name_en,name_it,answer,code_list,max_length,obligation,first_year,note
            title,basic,Title,Titolo,text,,150,mandatory,,short
            nutrition,basic,Nutrition,Nutrizione,marker,markers,1,optional,2018,
            """), "fields"));

    @Test
    void hasTheFieldsOfItsYear() {
        assertThat(Questionnaire.of("test", 2017, fields).fields())
                .extracting(Field::key)
                .containsExactly("title");
        assertThat(Questionnaire.of("test", 2018, fields).fields())
                .extracting(Field::key)
                .containsExactly("title", "nutrition");
    }

    @Test
    void isEqualToOneOfTheSameNameEditionFieldsAndLists() {
        Questionnaire form = Questionnaire.of("test", 2018, fields);

        assertThat(form)
                .isEqualTo(Questionnaire.of("test", 2018, fields))
                .hasSameHashCodeAs(Questionnaire.of("test", 2018, fields))
                .isNotEqualTo(Questionnaire.of("other", 2018, fields))
                .isNotEqualTo(Questionnaire.of("test", 2019, fields))
                .isNotEqualTo(Questionnaire.of("test", 2018, fields.subList(0, 1)))
                .isNotEqualTo(form.withChoices(
                        PracticeCollection.form(PracticeCollection.FIRST_YEAR).choices()))
                .isNotEqualTo("test 2018");
    }

    @Test
    void readsAFieldWhole() {
        Field title = Questionnaire.of("test", 2018, fields).field("title");

        assertThat(title.label()).isEqualTo(new Bilingual("Title", "Titolo"));
        assertThat(title.answer()).isEqualTo(AnswerType.TEXT);
        assertThat(title.maxLength()).hasValue(150);
        assertThat(title.codeList()).isEmpty();
        assertThat(title.isMandatory()).isTrue();
        assertThat(title.attribute("note")).contains("short");
        assertThat(title.attribute("nothing")).isEmpty();
        assertThat(title.cardinality()).isEqualTo(Cardinality.AT_MOST_ONE);
        assertThat(title.minLength()).isZero();
    }

    @Test
    void namesTheChoicesOfAnAnswer() {
        Questionnaire form = PracticeCollection.form(PracticeCollection.FIRST_YEAR);

        assertThat(form.label("state.UNDER_REVIEW")).isEqualTo(new Bilingual("Under review", "In revisione"));
        assertThat(form.label("state.LOST")).isEqualTo(Bilingual.same("LOST"));
        assertThat(form.label("nowhere.UNDER_REVIEW")).isNull();
    }

    @Test
    void saysAConditionInTheWordsOfItsAnswers() {
        Questionnaire descriptive = DescriptiveSurvey.form(2020);
        String asked = descriptive.field("reception_with_own_funds").label().it();

        assertThat(descriptive.label("reception_with_own_funds = true"))
                .isNotNull()
                .extracting(Bilingual::it)
                .isEqualTo("«" + asked + "» è «sì»");
        assertThat(descriptive.label("reception_with_own_funds = false"))
                .isNotNull()
                .satisfies(label -> assertThat(label.it()).endsWith("è «no»"))
                .satisfies(label -> assertThat(label.en()).endsWith("is “no”"));
        assertThat(PracticeCollection.form(PracticeCollection.FIRST_YEAR).label("state = UNDER_REVIEW"))
                .isNotNull()
                .satisfies(label -> assertThat(label.it()).endsWith("è «In revisione»"));
    }

    @Test
    void knowsWhatItDoesNotHave() {
        Questionnaire form = Questionnaire.of("test", 2017, fields);

        assertThat(form.find("nutrition")).isEmpty();
        assertThat(form.label("nutrition")).isNull();
        assertThat(form.label("title")).isNotNull();
        assertThat(form.label("title.reason")).isEqualTo(new Bilingual("Reason", "Motivo"));
        assertThat(form.label("title.colour")).isEqualTo(Bilingual.same("colour"));
        assertThat(form.label("nutrition.reason")).isNull();
        assertThat(form.label("nutrition = 1")).isNull();
        assertThat(form.label("title = x")).isEqualTo(new Bilingual("“Title” is “x”", "«Titolo» è «x»"));
        assertThat(form).hasToString("test 2017");
        assertThat(form.name()).isEqualTo("test");
        assertThatThrownBy(() -> form.field("nutrition"))
                .hasMessageContaining("nutrition")
                .hasMessageContaining("2017");
    }

    @Test
    void refusesTwoFieldsOfOneKey() {
        assertThatThrownBy(() -> Questionnaire.of("test", 2018, List.of(fields.get(0), fields.get(0))))
                .hasMessageContaining("title");
    }

    @Test
    void sampleAnswersAreDifferencesFromACleanDocument() {
        Questionnaire form = Questionnaire.of("test", 2018, fields);
        CsvTable clean = CsvTable.read(new StringReader("key,cell\ntitle,Acqua\nnutrition,1\n"), "clean");

        assertThat(SampleAnswers.read(form, clean, "nutrition=\n=nothing\nno line\ntitle=a=b\\nc\nzeta=z\nx_text=y"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "title", new Answer.Text("a=b\nc"),
                        "nutrition", new Answer.Text(""),
                        "zeta", new Answer.Text("z")));
    }
}
