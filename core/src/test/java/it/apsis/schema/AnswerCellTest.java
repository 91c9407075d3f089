package it.apsis.schema;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.text.CsvTable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnswerCellTest {
    private static final List<Field> FIELDS = Questionnaire.fields(CsvTable.read(
            new StringReader("key,name_it,name_en,answer,choices,obligation\nt,t,t,table,a;b;c,optional\n"
                    + "l,l,l,list,,optional\nx,x,x,text,,optional\nf,f,f,feedback,GOOD|BAD,optional\n"),
            "fields"));

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab;:\\ ").ofMaxLength(6).map(String::strip);
    }

    @Property
    void tablesAreReadBack(@ForAll("texts") String a, @ForAll("texts") String b, @ForAll("texts") String c) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : List.of(List.of(a, b, c), List.of(c, "", a))) {
            Map<String, String> row =
                    new LinkedHashMap<>(Map.of("a", cells.get(0), "b", cells.get(1), "c", cells.get(2)));
            if (!cells.stream().allMatch(String::isEmpty)) {
                rows.add(row);
            }
        }
        Answer answer = new Answer.Entries(rows);

        assertThat(AnswerCell.parse(FIELDS.get(0), AnswerCell.format(FIELDS.get(0), answer)))
                .isEqualTo(answer);
    }

    @Property
    void listsAreReadBack(@ForAll("texts") String a, @ForAll("texts") String b) {
        List<String> values = new ArrayList<>(List.of(a, b));
        values.removeIf(String::isEmpty);
        Answer answer = new Answer.Items(values);

        assertThat(AnswerCell.parse(FIELDS.get(1), AnswerCell.format(FIELDS.get(1), answer)))
                .isEqualTo(answer);
    }

    @Example
    void theRestIsPlain() {
        assertThat(AnswerCell.parse(FIELDS.get(0), "a:b:c:d")).isInstanceOf(Answer.Other.class);
        assertThat(AnswerCell.parse(FIELDS.get(0), " ; : ;")).isEqualTo(new Answer.Entries(List.of()));
        assertThat(AnswerCell.parse(FIELDS.get(1), "https://a.b/c; x\\y\\;z"))
                .isEqualTo(new Answer.Items(List.of("https://a.b/c", "x\\y;z")));
        assertThat(AnswerCell.parse(FIELDS.get(2), "a;b\\;c")).isEqualTo(new Answer.Text("a;b\\;c"));
        assertThat(AnswerCell.format(FIELDS.get(2), new Answer.Text("a;b"))).isEqualTo("a;b");
        assertThat(AnswerCell.parse(FIELDS.get(1), "a; b\\")).isEqualTo(new Answer.Items(List.of("a", "b\\")));
        Answer feedback = AnswerCell.feedback("GOOD", "Bene; molto");
        assertThat(AnswerCell.format(FIELDS.get(3), feedback)).isEqualTo("GOOD");
        assertThat(AnswerCell.feedbackText(feedback)).isEqualTo("Bene; molto");
        assertThat(AnswerCell.feedbackText(new Answer.Text("x"))).isEmpty();
        assertThat(AnswerCell.format(FIELDS.get(3), new Answer.Entries(List.of())))
                .isEmpty();
    }

    @Example
    void marksOfColumnsAreLeftOutAtTheEndOfARowAndKeptWhereTheyAreText() {
        assertThat(AnswerCell.format(FIELDS.get(0), new Answer.Entries(List.of(Map.of("a", ":")))))
                .isEqualTo("\\:");
        assertThat(AnswerCell.format(FIELDS.get(0), new Answer.Entries(List.of(Map.of("a", "x", "b", ":")))))
                .isEqualTo("x:\\:");
        assertThat(AnswerCell.format(FIELDS.get(0), new Answer.Entries(List.of(Map.of("c", "x"), Map.of("a", "y")))))
                .isEqualTo("::x;y");
        assertThat(AnswerCell.format(FIELDS.get(0), new Answer.Entries(List.of(Map.of()))))
                .isEmpty();
    }
}
