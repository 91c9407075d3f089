package it.apsis.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {
    private static final List<Field> FIELDS = Questionnaire.fields(CsvTable.read(new StringReader("""
            key,part,name_en,name_it,answer,code_list,max_length,obligation,first_year,note
            title,basic,Title,Titolo,text,,150,mandatory,,short
            nutrition,basic,Nutrition,Nutrizione,marker,markers,1,optional,2018,
            """), "fields"));

    @Test
    void hasTheFieldsOfItsYear() {
        assertThat(Questionnaire.of("test", 2017, FIELDS).fields())
                .extracting(Field::key)
                .containsExactly("title");
        assertThat(Questionnaire.of("test", 2018, FIELDS).fields())
                .extracting(Field::key)
                .containsExactly("title", "nutrition");
    }

    @Test
    void readsAFieldWhole() {
        Field title = Questionnaire.of("test", 2018, FIELDS).field("title");

        assertThat(title.label()).isEqualTo(new Bilingual("Title", "Titolo"));
        assertThat(title.answer()).isEqualTo(AnswerType.TEXT);
        assertThat(title.maxLength()).hasValue(150);
        assertThat(title.codeList()).isEmpty();
        assertThat(title.isMandatory()).isTrue();
        assertThat(title.attribute("note")).contains("short");
        assertThat(title.attribute("nothing")).isEmpty();
    }

    @Test
    void knowsWhatItDoesNotHave() {
        Questionnaire form = Questionnaire.of("test", 2017, FIELDS);

        assertThat(form.find("nutrition")).isEmpty();
        assertThat(form.label("nutrition")).isNull();
        assertThat(form.label("title")).isNotNull();
        assertThat(form).hasToString("test 2017");
        assertThatThrownBy(() -> form.field("nutrition"))
                .hasMessageContaining("nutrition")
                .hasMessageContaining("2017");
    }

    @Test
    void refusesTwoFieldsOfOneKey() {
        assertThatThrownBy(() -> Questionnaire.of("test", 2018, List.of(FIELDS.get(0), FIELDS.get(0))))
                .hasMessageContaining("title");
    }
}
