package it.apsis.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "12|12",
                " 12,50 |12.50",
                "-3.5|-3.5",
                "1.250,50|1250.50",
                "1,250.50|1250.50",
                "1.200.000|1200000",
                "1e3|1000",
                "1e40|10000000000000000000000000000000000000000",
                "1e41|-",
                "123456789012345678901234567890123456789e1|1234567890123456789012345678901234567890",
                "1.2345678901234567890123456789012345678901e1|-",
                "1e-2|0.01",
                "1.200|1.200",
                "1e99|-",
                "1.2.3|-",
                "dodici|-",
                "12 000|-",
                "''|-",
            })
    void numbersThatCanBeReadInOneWayAreRead(String text, String number) {
        assertThat(AnswerForm.decimal(text).map(BigDecimal::toPlainString).orElse(null))
                .isEqualTo(number);
    }

    @Test
    void wholeNumbersAndTheRest() {
        assertThat(AnswerForm.integer("12,0")).contains(12L);
        assertThat(AnswerForm.integer("12,5")).isEmpty();
        assertThat(AnswerForm.integer("9".repeat(30))).isEmpty();
        assertThat(AnswerForm.yesOrNo("Sì")).contains(true);
        assertThat(AnswerForm.yesOrNo("FALSE")).contains(false);
        assertThat(AnswerForm.yesOrNo("forse")).isEmpty();
        assertThat(AnswerForm.year("1998")).contains(1998);
        assertThat(AnswerForm.year("98")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2020-03-01,2020-03-01",
                "1/3/2020,2020-03-01",
                "01.03.2020,2020-03-01",
                "2020-02-30,-",
                "01-03/2020,-",
                "marzo,-",
            })
    void days(String text, String day) {
        assertThat(AnswerForm.date(text).map(Object::toString).orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.it", "nome.cognome+x@comune.città.it", " a@b-c.example "})
    void addresses(String text) {
        assertThat(AnswerForm.isEmail(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a@b", "a b@c.it", "@c.it", "a@.it", "a@-b.it", "a@b..it"})
    void noAddresses(String text) {
        assertThat(AnswerForm.isEmail(text)).isFalse();
    }

    @Test
    void telephones() {
        assertThat(List.of("035 399111", "+39 (035) 39.91-11", "12345", "123456789012345"))
                .allMatch(AnswerForm::isPhone);
        assertThat(List.of("1234", "035 399111 int. 3", "+", "1234567890123456"))
                .noneMatch(AnswerForm::isPhone);
    }

    @Test
    void cardinalities() {
        assertThat(Cardinality.parse("1..n").isSeveral()).isTrue();
        assertThat(Cardinality.parse("0..1")).isEqualTo(Cardinality.AT_MOST_ONE).hasToString("0..1");
        assertThat(Cardinality.parse("0..1").isSeveral()).isFalse();
        assertThat(Cardinality.parse("2").isSeveral()).isTrue();
        assertThat(Cardinality.parse("1")).hasToString("1");
        assertThat(Cardinality.parse("0..n")).hasToString("0..n");
        assertThatThrownBy(() -> Cardinality.parse("n..1")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Condition.parse(" Not  nil ")).hasToString("not nil");
        assertThat(Condition.parse("a=b")).hasToString("a = b");
        assertThat(Condition.parse("not nil").isNotNil()).isTrue();
        assertThat(Condition.parse("a = b").isNotNil()).isFalse();
    }

    @Test
    void choices() {
        ChoiceLists lists = ChoiceLists.read(table("animal,CAT,Gatto,Cat\nanimal,DOG,Cane,\nk.c,x,Ics,Ex\n"));
        ChoiceList animals = lists.list("animal");

        assertThat(animals.label("DOG").en()).isEqualTo("DOG");
        assertThat(animals.label("COW").en()).isEqualTo("COW");
        assertThat(animals.find("CAT")).isPresent();
        assertThat(animals.contains("CAT")).isTrue();
        assertThat(animals.contains("cat")).isFalse();
        assertThat(animals).hasToString("animal [CAT, DOG]");
        assertThat(animals.nearest("gato", 3)).extracting(Choice::code).containsExactly("CAT");
        assertThat(animals.nearest("cane", 3)).extracting(Choice::code).containsExactly("DOG");
        assertThat(animals.nearest("elefante", 3)).isEmpty();
        assertThat(animals.nearest("?", 3)).isEmpty();
        assertThat(lists).hasToString("choice lists [animal, k.c]");
        assertThatThrownBy(() -> lists.list("plant")).hasMessageContaining("plant");
        assertThatThrownBy(() -> ChoiceList.of(
                        "a", List.of(animals.choices().get(0), animals.choices().get(0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChoiceLists.read(table("a,x,,\na,x,,\n")))
                .isInstanceOf(TableFormatException.class)
                .hasMessageContaining("line 3");
        assertThatThrownBy(() -> ChoiceLists.read(table("a,,,\n"))).hasMessageContaining("blank");
        assertThatThrownBy(() -> ChoiceLists.read(CsvTable.read(new StringReader("list\na\n"), "t")))
                .hasMessageContaining("no column code");
    }

    private static CsvTable table(String rows) {
        return CsvTable.read(new StringReader("list,code,name_it,name_en\n" + rows), "choices");
    }

    @Test
    void answersShowThemselves() {
        assertThat(new Answer.Items(List.of("a", "b")).shown()).isEqualTo("a; b");
        assertThat(new Answer.Items(List.of(" ")).isBlank()).isTrue();
        assertThat(new Answer.Entries(List.of(Map.of("a", "1"))).shown()).isEqualTo("1");
        assertThat(new Answer.Entries(List.of(Map.of("a", " "))).isBlank()).isTrue();
        assertThat(new Answer.Other("[]").isBlank()).isFalse();
        assertThat(new Unread("k", 2, "c", "Anna", "x")).hasToString("Unread[k.c 2: x]");
        assertThat(new Unread("k", "Anna", "x")).hasToString("Unread[k: x]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "elef|elefante",
                "elefantessa|elefante",
                "elexaxte|elefante",
                "gatti selvatici|gatti",
                "gatta|gatti gatto",
                "gatto|gatto gatti",
                "ele|''",
                "orsacchiotto|''",
                "elexaxxe|''",
            })
    void nearChoicesAreBeginningsOrHaveFewSlips(String text, String near) {
        ChoiceList animals = ChoiceLists.read(
                        table("animal,gatti,,\nanimal,gatto,,\nanimal,elefante,,\nanimal,ors,,\n"))
                .list("animal");

        assertThat(animals.nearest(text, 3).stream()
                        .map(Choice::code)
                        .collect(java.util.stream.Collectors.joining(" ")))
                .isEqualTo(near);
    }

    @Test
    void listsOfAnApplicationTakeThePlaceOfThoseWithTheirId() {
        ChoiceLists both = ChoiceLists.read(table("animal,CAT,Gatto,Cat\nplant,OAK,Quercia,Oak\n"))
                .with(ChoiceLists.read(table("animal,DOG,Cane,Dog\nstone,FLINT,Selce,Flint\n")));

        assertThat(both).hasToString("choice lists [animal, plant, stone]");
        assertThat(both.list("animal").codes()).containsExactly("DOG");
    }

    @Test
    void aTableHasColumnsWithTheirOwnChoices() {
        Field field = Questionnaire.fields(CsvTable.read(
                        new StringReader("key,name_it,name_en,answer,choices,obligation,cardinality,min_length\n"
                                + "k,t,t,table,name; kind : x|y ;pet:animal;amount;since,optional,1..n,2\n"),
                        "fields"))
                .get(0);
        ChoiceLists lists = ChoiceLists.read(table("animal,CAT,Gatto,Cat\nk.kind,x,Ics,Ex\n"));
        List<TableColumn> columns = field.columns();

        assertThat(columns).extracting(TableColumn::name).containsExactly("name", "kind", "pet", "amount", "since");
        assertThat(columns)
                .extracting(TableColumn::answer)
                .containsExactly(
                        AnswerType.TEXT, AnswerType.CHOICE, AnswerType.CHOICE, AnswerType.AMOUNT, AnswerType.YEAR);
        assertThat(lists.of(field, columns.get(0))).isEmpty();
        assertThat(lists.of(field, columns.get(1)).orElseThrow().choices())
                .extracting(choice -> choice.label().it())
                .containsExactly("Ics", "y");
        assertThat(lists.of(field, columns.get(2)).orElseThrow().codes()).containsExactly("CAT");
        assertThat(field.cardinality()).isEqualTo(Cardinality.parse("1..n"));
        assertThat(field.minLength()).isEqualTo(2);
    }
}
