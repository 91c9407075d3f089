package it.apsis.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.export.collect.NodePath;
import it.apsis.practice.PracticeCollection;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Obligation;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AnswerPlacesTest {
    private static String place(AnswerPlaces places, String key) {
        return places.find(key)
                .map(AnswerPlaces.Place::node)
                .map(NodePath::absolute)
                .orElse("");
    }

    @Test
    void anAnswerStandsInItsPartUnderItsKey() {
        AnswerPlaces statistical = new AnswerPlaces(StatisticalSurvey.form(2020));
        assertThat(place(statistical, "title")).isEqualTo("/data/activities/part-basic/title");
        assertThat(place(statistical, "purpose")).isEqualTo("/data/activities/part-basic/purposeCode");
        assertThat(place(new AnswerPlaces(StatisticalSurvey.form(2017)), "purpose"))
                .isEqualTo("/data/activities/part-basic/purpose");
        AnswerPlaces practice = new AnswerPlaces(PracticeCollection.form(2020));
        assertThat(place(practice, "funding")).isEqualTo("/data/part-practice/fundingCount");
        assertThat(place(practice, "contact")).isEqualTo("/data/part-practice/contact");
        assertThat(practice.find("no_such_key")).isEmpty();
    }

    @Test
    void partsThatDifferInSignsAloneHaveDifferentNames() {
        List<Field> fields = List.of(field("a", "Chi siamo"), field("b", "Chi-siamo"), field("c", "Chi siamo"));
        AnswerPlaces places = new AnswerPlaces(Questionnaire.of("own", 2020, fields));
        assertThat(place(places, "a")).isEqualTo("/data/part-Chi-siamo/a");
        assertThat(place(places, "b")).isEqualTo("/data/part-Chi-siamo-2/b");
        assertThat(place(places, "c")).isEqualTo("/data/part-Chi-siamo/c");
    }

    private static Field field(String key, String part) {
        return new Field(
                key,
                part,
                Bilingual.same(key),
                AnswerType.TEXT,
                Optional.empty(),
                OptionalInt.empty(),
                Obligation.OPTIONAL,
                OptionalInt.empty(),
                Map.of());
    }
}
