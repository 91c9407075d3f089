package it.apsis.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application's own rows and lists. */
class OverlayTest {

    private static final CodeLists LISTS = CodeLists.bundled();

    private static final String OWN = """
            code,parent,name_en,name_it,unofficial,valid_from,valid_to,replaced_by,level
            2,,Second,Secondo,1,,2015,,heading
            1,2,First,,,2010,,,leaf
            2,,Two,,1,2016,,1| 3 ,heading
            """;

    private static CsvTable table(String text) {
        return CsvTable.read(new StringReader(text), "own.csv");
    }

    private static CodeList own() {
        return CodeList.of("own", Bilingual.same("Own"), CodeForm.ANY, table(OWN));
    }

    @Test
    void anOwnList() {
        CodeList list = own();

        assertThat(list.id()).isEqualTo("own");
        assertThat(list.name()).isEqualTo(Bilingual.same("Own"));
        assertThat(list.form()).isSameAs(CodeForm.ANY);
        assertThat(list.parentListId()).isEmpty();
        assertThat(list.codes()).containsExactly("2", "1");
        assertThat(list.entries())
                .extracting(CodeEntry::toString)
                .containsExactly("2 Second (-2015)", "2 Two (2016-)", "1 First (2010-)");
        assertThat(list.isAnswer("2")).isTrue();
        assertThat(list.ancestors("1", 2020)).containsExactly("2");
        assertThat(list.isWithin("1", "2", 2020)).isTrue();
        assertThat(list.children("2", 2020)).extracting(CodeEntry::code).containsExactly("1");
        assertThat(list.children("2", 2009)).isEmpty();
    }

    @Test
    void whereOneNameIsMissingTheOtherServes() {
        CodeList list = CodeList.of(
                "own",
                Bilingual.same("Own"),
                CodeForm.ANY,
                table("code,name_en,name_it,unofficial\n1,One,,1\n2,,Due,0\n"));

        assertThat(list.lastEntry("1").orElseThrow().name()).isEqualTo(Bilingual.same("One"));
        assertThat(list.lastEntry("1").orElseThrow().hasItalianName()).isFalse();
        assertThat(list.lastEntry("1").orElseThrow().unofficial()).isFalse();
        assertThat(list.lastEntry("2").orElseThrow().name()).isEqualTo(Bilingual.same("Due"));
        assertThat(list.lastEntry("2").orElseThrow().validity()).isEqualTo(Validity.ALWAYS);
        assertThat(own().lastEntry("2").orElseThrow().replacedBy()).containsExactly("1", "3");
    }

    @Test
    void aCircleOfParentsEnds() {
        CodeList list = CodeList.of(
                "own",
                Bilingual.same("Own"),
                CodeForm.ANY,
                table("code,parent,name_en\n1,2,One\n2,1,Two\n3,3,Three\n"));

        assertThat(list.ancestors("1", 2020)).startsWith("2", "1", "2");
        assertThat(list.isWithin("1", "2", 2020)).isTrue();
        assertThat(list.isWithin("1", "3", 2020)).isFalse();
    }

    @Test
    void theSameCodeAndFirstYearReplaceOthersAreAdded() {
        CodeList list = own().overlaidWith(
                        table("code,name_en,valid_from,valid_to\n2,Due,,2012\n2,Zwei,2013,2015\n3,Three,,\n"));

        assertThat(list.entries())
                .extracting(CodeEntry::toString)
                .containsExactly(
                        "2 Due (-2012)", "2 Zwei (2013-2015)", "2 Two (2016-)", "1 First (2010-)", "3 Three (-)");
        assertThat(own().entries()).as("the list laid under stays as it is").hasSize(3);
    }

    @Test
    void otherRowsTakeThePlaceOfAll() {
        CodeList purposes = LISTS.list("crs-purposes").withRows(table("code,parent,name_en\n11110,111,Education\n"));

        assertThat(purposes.codes()).containsExactly("11110");
        assertThat(purposes.parentListId()).contains("crs-sectors");
        assertThat(purposes.form()).isEqualTo(LISTS.list("crs-purposes").form());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kode,name_en           | 1,x            | 0 | there is no column code
                    code,name              | 1,x            | 0 | there is no column name_en
                    code,name_en           | ' ,x'          | 2 | the code is blank
                    code,name_en           | '1, '          | 2 | the code has no name
                    code,name_en,valid_from| 1,x,soon       | 2 | valid_from is not a whole number: soon
                    code,name_en,valid_from| 1,x,15         | 2 | valid_from is not a year of four digits: 15
                    code,name_en,valid_to  | 1,x,20155      | 2 | valid_to is not a year of four digits: 20155
                    code,name_en,valid_to  | 1,x,10000      | 2 | valid_to is not a year of four digits: 10000
                    code,name_en,valid_from| 1,x,999        | 2 | valid_from is not a year of four digits: 999
                    code,name_en,valid_from,valid_to | 1,x,2016,2015 | 2 | valid_from 2016 is after valid_to 2015
                    code,name_en,valid_from| 2,x,2012       | 2 | the years 2012- of the code 2 overlap its years -2015
                    code,name_en,valid_to  | 2,x,2016       | 2 | the years -2016 of the code 2 overlap its years 2016-
                    """)
    void malformedRowsAreRefused(String header, String row, int line, String reason) {
        CsvTable table = table(header + "\n" + row + "\n");

        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> own().overlaidWith(table))
                .satisfies(e -> assertThat(e.table()).isEqualTo("own.csv"))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void spacesAroundACellDoNotCount() {
        CodeList spaced = own().overlaidWith(table(
                "code,parent,name_en,name_it,valid_from,replaced_by\n 7 , 2 , Seven , Sette , 2015 , 1 | 2 \n"));

        CodeEntry seven = spaced.lastEntry("7").orElseThrow();
        assertThat(seven.parent()).isEqualTo("2");
        assertThat(seven.name()).isEqualTo(new Bilingual("Seven", "Sette"));
        assertThat(seven.validity().from()).isEqualTo(2015);
        assertThat(seven.replacedBy()).containsExactly("1", "2");
    }

    @Test
    void theSameRowTwiceIsRefused() {
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> own().overlaidWith(table("code,name_en\n7,x\n8,y\n7,z\n")))
                .withMessage("own.csv, line 4: the years - of the code 7 overlap its years -");
    }

    @Test
    void aSetKeepsItsListsAndItsVersion() {
        CodeLists own = LISTS.with(own()).overlay("channels", table("code,parent,name_en\n99001,22000,Our channel\n"));

        assertThat(own.version()).isEqualTo(LISTS.version() + "+channels,own");
        assertThat(own).hasToString("code lists " + own.version());
        assertThat(own.list("own").codes()).containsExactly("2", "1");
        assertThat(own.find("own")).isPresent();
        assertThat(own.ids()).containsAll(LISTS.ids()).contains("own");
        assertThat(own.list("channels").isWithin("99001", "22000", 2020)).isTrue();
        assertThat(own.list("channels").validIn(2020)).hasSize(400);
        assertThat(LISTS.list("channels").validIn(2020)).hasSize(399);
        assertThat(LISTS.find("own")).isEmpty();
        assertThat(LISTS.version()).matches("\\d{4}-\\d{2}");
    }

    @Test
    void parentsAreThoseOfTheSet() {
        CodeLists own = LISTS.overlay("crs-sectors", table("code,parent,name_en\n311,999,Agriculture\n999,,Ours\n"));

        assertThat(own.list("crs-purposes").ancestors("31120", 2020)).containsExactly("311", "999");
        assertThat(own.list("crs-purposes").isWithin("31120", "999", 2020)).isTrue();
        assertThat(LISTS.list("crs-purposes").isWithin("31120", "999", 2020)).isFalse();
    }

    @Test
    void anOverlayOfOneSectionLeavesTheOthersOut() {
        CsvTable keywords = table("list,code,name_en\nkeyword,#Acqua,#Acqua\nyes_flag,2,Maybe\n");

        assertThat(LISTS.overlay("enumerations:keyword", keywords)
                        .list("enumerations:keyword")
                        .codes())
                .contains("#Acqua", "#COVID-19")
                .doesNotContain("2");
        assertThat(LISTS.list("enumerations:keyword")
                        .overlaidWith(table("code,name_en\n#Acqua,#Acqua\n"))
                        .isKnown("#Acqua"))
                .isTrue();
    }

    @Test
    void anUnknownListIsNamedWithNearOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LISTS.list("crs-purpose"))
                .withMessage("there is no code list crs-purpose; near ones are [crs-purposes]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LISTS.list("keyword"))
                .withMessage("there is no code list keyword; near ones are [enumerations:keyword]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LISTS.list("?"))
                .withMessageStartingWith("there is no code list ?; there are [crs-purposes, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LISTS.list("sdg"))
                .as("three letters are part of too many ids")
                .withMessageStartingWith("there is no code list sdg; there are [");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LISTS.list("agencie"))
                .withMessage("there is no code list agencie; near ones are [agencies-italy]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LISTS.list("crs-"))
                .withMessage("there is no code list crs-; near ones are [crs-purposes, crs-sectors]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LISTS.with(own()).list("owns"))
                .withMessage("there is no code list owns; near ones are [own]");
        assertThatIllegalArgumentException().isThrownBy(() -> LISTS.overlay("?", table(OWN)));
        assertThat(LISTS.find("?")).isEmpty();
        assertThat(List.copyOf(LISTS.ids()))
                .startsWith("crs-purposes", "crs-sectors")
                .hasSize(25);
    }

    @Test
    void yearsHaveFourDigits() {
        CodeList own = own().overlaidWith(table("code,name_en,valid_from,valid_to\n9,x,1000,9999\n"));

        assertThat(own.isValid("9", 1000)).isTrue();
        assertThat(own.isValid("9", 9999)).isTrue();
    }
}
