package it.apsis.export.wording;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.practice.PracticeCollection;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.schema.TableColumn;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldWordsTest {
    private static Set<String> keys(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream file = FieldWords.class.getResourceAsStream("fields_" + language + ".properties")) {
            words.load(file);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(keys("it")).isEqualTo(keys("en"));
    }

    @Test
    void nothingIsSaidOfFieldsThatDoNotExist() throws IOException {
        Set<String> known = new TreeSet<>();
        StatisticalSurvey.fields().forEach(field -> known.add("statistical." + field.key()));
        DescriptiveSurvey.fields().forEach(field -> known.add("descriptive." + field.key()));
        PracticeCollection.fields().forEach(field -> known.add("practice." + field.key()));
        Stream.of(StatisticalSurvey.fields(), DescriptiveSurvey.fields(), PracticeCollection.fields())
                .flatMap(List::stream)
                .forEach(field -> known.add("part." + field.part()));
        for (AnswerType type : AnswerType.values()) {
            known.add("answer." + type.name().toLowerCase(Locale.ROOT));
            assertThat(keys("en")).contains("answer." + type.name().toLowerCase(Locale.ROOT));
        }
        assertThat(known).containsAll(keys("en"));
    }

    @Test
    void columnsAreCalledWhatTheirDefinitionCallsThem() {
        assertThat(FieldWords.column(new TableColumn("colour", Optional.empty())))
                .isEqualTo(Bilingual.same("colour"));
        assertThat(FieldWords.column(new TableColumn("since", Optional.empty())))
                .isEqualTo(new Bilingual("Since (year)", "Dal (anno)"));
    }

    @Test
    void aDefinitionOfAnApplicationHelpsInItsOwnWords() {
        String header = "key,part,name_en,name_it,answer,code_list,max_length,obligation,first_year,help_en,help_it\n";
        String rows = "title,basic,Title,Titolo,text,,,mandatory,,Short.,Breve.\n"
                + "own,basic,Own,Proprio,text,,,optional,,,Solo qui.\n"
                + "other,basic,Other,Altro,text,,,optional,,,\n";
        List<Field> fields = Questionnaire.fields(CsvTable.read(new StringReader(header + rows), "own.csv"));
        assertThat(fields)
                .extracting(field -> FieldWords.help("statistical", field))
                .containsExactly(
                        Optional.of(new Bilingual("Short.", "Breve.")),
                        Optional.of(Bilingual.same("Solo qui.")),
                        Optional.empty());
    }
}
