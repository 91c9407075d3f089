package it.apsis.descriptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.codelist.CodeForm;
import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Severity;
import it.apsis.schema.Answer;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.io.StringReader;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptiveSurveyTest {
    private static final String HEADER =
            "section,key,name_it,name_en,answer,choices,cardinality,max_length,obligation,required_when,personal,status\n";
    private static final Questionnaire FORM = DescriptiveSurvey.form(2020);

    private static CsvTable table(String rows) {
        return CsvTable.read(new StringReader(HEADER + rows), "own.csv");
    }

    @Test
    void aYearWithoutEditionHasNoForm() {
        for (int year : new int[] {1999, -7, 2100}) {
            assertThatThrownBy(() -> DescriptiveSurvey.form(year))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("There is no form of " + year);
        }
    }

    @Test
    void everyQuestionHasATypedKey() {
        assertThat(DescriptiveQuestions.all().stream().map(DescriptiveKey::key))
                .containsExactlyElementsOf(
                        DescriptiveSurvey.fields().stream().map(Field::key).toList());
        assertThat(Arrays.stream(DescriptiveQuestions.class.getFields())
                        .filter(field -> Modifier.isPublic(field.getModifiers())))
                .hasSize(42);
        assertThat(DescriptiveQuestions.OWN_FUNDS).hasToString("own_funds");
    }

    @Test
    void anApplicationLaysItsOwnOver() {
        Questionnaire form = DescriptiveSurvey.overlaid(
                2021,
                table("outlook,prospects,Prospettive,Prospects,text,,1,100,mandatory,,,\n"
                        + "refugees,beds,Posti letto,Beds,integer,,0..1,,conditional,reception_with_own_funds = true,,\n"
                        + "extra,colour,Colore,Colour,choice,red|blue,0..1,,optional,,yes,\n"),
                CodeLists.bundled());

        assertThat(form.fields()).hasSize(44);
        assertThat(form.field("prospects").maxLength()).hasValue(100);
        assertThat(form.fields().get(34).key()).isEqualTo("beds");
        assertThat(form.fields().get(43).key()).isEqualTo("colour");
        assertThat(form.field("colour").isPersonal()).isTrue();
        assertThat(form.choices().of(form.field("colour")).orElseThrow().codes())
                .containsExactly("red", "blue");
        assertThat(form.choices()
                        .of(form.field("covid_impact"))
                        .orElseThrow()
                        .label("none")
                        .it())
                .isEqualTo("Nessuno");
        assertThat(DescriptiveSurvey.replaced(2021, table("a,b,c,d,text,,1,,optional,,,\n"), CodeLists.bundled())
                        .fields())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "s,Key,i,e,text,,1,,optional,,,!not a key",
                "s,k,i,e,poem,,1,,optional,,,!no such answer: 'poem'",
                "s,k,i,e,text,,1,,sometimes,,,!no such obligation",
                "s,k,i,e,text,,some,,optional,,,!Not a cardinality",
                "s,k,i,e,text,,3..2,,optional,,,!Not a cardinality",
                "s,k,i,e,text,,1,long,optional,,,!max_length is not a whole number",
                "s,k,i,e,text,,1,0,optional,,,!not above 0",
                "s,k,,e,text,,1,,optional,,,!name is blank",
                "s,k,i,e,choice,,1,,optional,,,!has no choices",
                "s,k,i,e,choice,a| |b,1,,optional,,,!constant is blank",
                "s,k,i,e,choice,a|a,1,,optional,,,!constant stands twice",
                "s,k,i,e,codes,planets,1,,optional,,,!no code list planets",
                "s,k,i,e,table,a;a,0..n,,optional,,,!two columns are called a",
                "s,k,i,e,table,a;B,0..n,,optional,,,!not the name of a column",
                "s,k,i,e,table,a:,0..n,,optional,,,!a colon and no choices",
                "s,k,i,e,table,a;b:x|x,0..n,,optional,,,!constant stands twice",
                "s,k,i,e,text,,1,,conditional,sometimes,,!not a condition",
                "s,k,i,e,text,,1,,conditional,other = 1,,!a key that does not exist",
                "s,k,i,e,text,,1,,conditional,k = 1,,!the field itself",
                "s,k,i,e,text,,1,,optional,not nil,,!stands beside the obligation",
            })
    void refusesMalformedDefinitions(String row, String reason) {
        String first = "s,first,i,e,text,,1,,optional,,,\n";

        assertThatThrownBy(() -> DescriptiveSurvey.replaced(2020, table(first + row + "\n"), CodeLists.bundled()))
                .isInstanceOf(TableFormatException.class)
                .hasMessageContaining("own.csv, line 3")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesRepetitionAndMissingColumns() {
        assertThatThrownBy(() -> DescriptiveSurvey.replaced(
                        2020,
                        table("s,k,i,e,text,,1,,optional,,,\ns,k,i,e,text,,1,,optional,,,\n"),
                        CodeLists.bundled()))
                .hasMessageContaining("line 3")
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> DescriptiveSurvey.replaced(
                        2020, CsvTable.read(new StringReader("key\na\n"), "own.csv"), CodeLists.bundled()))
                .hasMessageContaining("no column name_en");
    }

    @Test
    void answersHaveTheirTypes() {
        DescriptiveQuestionnaire document = DescriptiveQuestionnaire.of(
                FORM,
                Map.of(
                        "own_funds", new Answer.Text("1.250,50"),
                        "initiatives",
                                new Answer.Entries(List.of(Map.of(
                                        "title", "Acqua", "start", "01/02/2020", "end", "2021-01-31", "amount", "x"))),
                        "cofinancing", new Answer.Entries(List.of(Map.of("funder", "eu", "amount", "10"))),
                        "territorial_partnerships",
                                new Answer.Entries(List.of(Map.of("partner", "P", "since", "1998"))),
                        "priority_countries", new Answer.Items(List.of("238")),
                        "staff_headcount", new Answer.Items(List.of("3")),
                        "networks", new Answer.Text("una"),
                        "zeta", new Answer.Text("z"),
                        "notes", new Answer.Text(" ")));

        assertThat(document.answers().keySet())
                .as("in the order of the form, what it does not ask last")
                .containsExactly(
                        "staff_headcount",
                        "own_funds",
                        "cofinancing",
                        "priority_countries",
                        "initiatives",
                        "territorial_partnerships",
                        "networks",
                        "zeta");
        assertThat(document.answer("own_funds")).contains(new Answer.Text("1.250,50"));
        assertThat(document).asString().contains("8 answers").doesNotContain("1.250,50");
        assertThat(document.get(DescriptiveQuestions.OWN_FUNDS)).contains(new BigDecimal("1250.50"));
        Initiative initiative = document.get(DescriptiveQuestions.INITIATIVES).get(0);
        assertThat(initiative.start()).contains(LocalDate.of(2020, 2, 1));
        assertThat(initiative.end()).contains(LocalDate.of(2021, 1, 31));
        assertThat(initiative.amount()).isEmpty();
        assertThat(document.get(DescriptiveQuestions.COFINANCING).get(0).amount())
                .contains(BigDecimal.TEN);
        assertThat(document.get(DescriptiveQuestions.TERRITORIAL_PARTNERSHIPS)
                        .get(0)
                        .since())
                .contains(1998);
        assertThat(document.get(DescriptiveQuestions.PRIORITY_COUNTRIES)).containsExactly("238");
        assertThat(document.get(DescriptiveQuestions.STAFF_HEADCOUNT)).isEmpty();
        assertThat(document.get(DescriptiveQuestions.NETWORKS)).isEmpty();
        assertThat(document.get(DescriptiveQuestions.COFINANCING)).hasSize(1);
        assertThat(document.unknownKeys()).containsExactly("zeta");
        assertThat(document.answer("notes")).isEmpty();
        assertThat(document.place("zeta").position()).isEqualTo(42);
        assertThat(document.place(null).position()).isEqualTo(-1);
        assertThat(document.withoutPersonalData().unknownKeys()).isEmpty();
        assertThat(document.with("zeta", new Answer.Text("")).unknownKeys()).isEmpty();
        assertThat(document.with("zeta", new Answer.Text("z")))
                .isEqualTo(document)
                .hasSameHashCodeAs(document);
        assertThat(document.notes()).isEmpty();
        Finding note = new Finding("descriptive_key_unknown", Severity.INFO, Place.WHOLE, "zeta", null);
        assertThat(document.withNotes(List.of(note))
                        .with("notes", new Answer.Text("n"))
                        .notes())
                .containsExactly(note);
    }

    @Test
    void personsAreLeftOut() {
        DescriptiveQuestionnaire document = DescriptiveQuestionnaire.of(
                FORM,
                Map.of(
                        "entity_name", new Answer.Text("Comune di Lecco"),
                        "contact_name", new Answer.Text("Anna"),
                        "phone", new Answer.Text("0341 1")));

        assertThat(document.withoutPersonalData().answers()).containsOnlyKeys("entity_name");
    }

    @Test
    void codeListsOfOwnQuestionsAreThoseOfTheApplication() {
        CsvTable own = table("geography,districts,Quartieri,Districts,codes,districts,0..n,,optional,,,\n");
        CodeLists lists = CodeLists.bundled()
                .with(CodeList.of(
                        "districts",
                        Bilingual.same("districts"),
                        CodeForm.ANY,
                        CsvTable.read(new StringReader("code,name_en\n1,North\n"), "districts.csv")));

        assertThat(DescriptiveSurvey.overlaid(2020, own, lists)
                        .field("districts")
                        .codeList())
                .contains("districts");
        assertThat(DescriptiveSurvey.replaced(2020, own, lists).fields()).hasSize(1);
        assertThatThrownBy(() -> DescriptiveSurvey.overlaid(2020, own, CodeLists.bundled()))
                .hasMessageContaining("no code list districts");
    }
}
