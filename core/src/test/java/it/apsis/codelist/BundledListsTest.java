package it.apsis.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.text.CsvTable;
import it.apsis.text.Language;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the bundled lists say, and the laws that hold for each of them. */
class BundledListsTest {

    private static final CodeLists LISTS = CodeLists.bundled();

    static Stream<CodeList> lists() {
        return LISTS.ids().stream().map(LISTS::list);
    }

    private static IntStream years() {
        return IntStream.rangeClosed(2013, 2024);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    crs-purposes,         197, 295, 296
                    crs-sectors,           48,  55,  55
                    recipients,           163, 167, 166
                    channels,             328, 399, 409
                    aid-types,             23,  26,  33
                    finance-types,         61,  54,  54
                    flow-types,             6,   8,   9
                    collaboration,          6,   7,   7
                    nature-of-submission,   5,   6,   6
                    agencies-italy,        12,  16,  18
                    markers,                9,  12,  11
                    sdg-targets,            0, 186, 187
                    currencies,            16,  16,  16
                    """)
    void countsOfValidCodes(String id, int in2014, int in2020, int in2024) {
        CodeList list = LISTS.list(id);

        assertThat(list.validIn(2014)).hasSize(in2014);
        assertThat(list.validIn(2020)).hasSize(in2020);
        assertThat(list.validIn(2024)).hasSize(in2024);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    recipients,     55, 2020, Turkey,    Turchia
                    recipients,     55, 2024, Türkiye,   Turchia
                    finance-types, 110, 2015, Aid grant excluding debt reorganisation, Dono esclusi interventi sul debito
                    finance-types, 110, 2016, Standard grant, Dono esclusi interventi sul debito
                    markers,     pd_gg, 2020, Participatory development / good governance (PD/GG), *
                    markers,     pd_gg, 2021, Democratic and Inclusive Governance (DIG), *
                    """)
    void aRenamedCodeHasTheNameInForce(String id, String code, int year, String english, String italian) {
        CodeEntry entry = LISTS.list(id).entry(code, year).orElseThrow();

        assertThat(entry.name().en()).isEqualTo(english);
        if (!italian.equals("*")) {
            assertThat(entry.name().it()).isEqualTo(italian);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "crs-purposes, 31120, 2020, 311 310 300",
        "channels, 41114, 2020, 41100 41000 40000",
        "channels, 41114, 2014, 41000",
        "channels, 11000, 2019, ''",
        "channels, 11000, 2020, 10000",
        "aid-types, B021, 2022, B02 B",
        "aid-types, B021, 2020, ''",
        "agencies-italy, 8, 2020, 6",
        "markers, biodiversity, 2020, rio",
        "sdg-targets, 16.10, 2020, 16",
        "recipients, 99999, 2020, ''",
    })
    void leadsToWhatIsAbove(String id, String code, int year, String above) {
        assertThat(String.join(" ", LISTS.list(id).ancestors(code, year))).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({
        "crs-purposes, 31120, 310, 2020, true",
        "crs-purposes, 31120, 31120, 2020, true",
        "crs-purposes, 31120, 311, 1999, true",
        "crs-purposes, 31120, 31, 2020, false",
        "crs-purposes, 31120, 32, 2020, false",
        "crs-purposes, 99999, 99999, 2020, false",
        "channels, 21015, 22000, 2020, true",
        "channels, 22501, 22000, 2020, true",
        "channels, 41114, 40000, 2014, false",
        "channels, 41114, 40000, 2020, true",
        "markers, biodiversity, rio, 2020, true",
        "markers, drr, policy, 2014, false",
    })
    void isWithinAGroupByItsParentsAlone(String id, String code, String group, int year, boolean expected) {
        assertThat(LISTS.list(id).isWithin(code, group, year)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "aid-types, C, false",
        "aid-types, C01, true",
        "aid-types, B02, true",
        "aid-types, B021, true",
        "finance-types, 100, false",
        "finance-types, 110, true",
        "finance-types, 1000, false",
        "channels, 22000, true",
        "channels, 10000, true",
        "channels, 41114, true",
        "channels, 99999, false",
        "sdg-targets, 8, true",
        "crs-purposes, 11231, true"
    })
    void knowsWhatIsAnAnswer(String id, String code, boolean expected) {
        assertThat(LISTS.list(id).isAnswer(code)).isEqualTo(expected);
    }

    @Test
    void headingsAreNoAnswers() {
        assertThat(LISTS.list("aid-types").answersIn(2020)).hasSize(18);
        assertThat(LISTS.list("finance-types").answersIn(2020)).hasSize(47);
        assertThat(LISTS.list("channels").answersIn(2020)).hasSize(399);
    }

    @ParameterizedTest
    @CsvSource({"55, 2014, UMICs", "57, 2020, LMICs", "57, 2022, UMICs", "998, 2020, "})
    void knowsTheIncomeGroupOfARecipient(String recipient, int year, String group) {
        CodeList incomes = LISTS.list("recipients-income");

        assertThat(incomes.entry(recipient, year)
                        .flatMap(entry -> entry.attribute("income_group"))
                        .orElse(null))
                .isEqualTo(group);
        assertThat(incomes.entry(recipient, year)
                        .map(entry -> entry.name().en())
                        .orElse(null))
                .isEqualTo(group);
    }

    @Test
    void furtherColumnsAreAttributes() {
        CodeEntry undp = LISTS.list("channels").periods("41114").get(0);

        assertThat(undp.attribute("acronym_en")).contains("UNDP");
        assertThat(undp.attribute("level")).contains("channel");
        assertThat(undp.attribute("code")).isEmpty();
        assertThat(undp.attribute("no such column")).isEmpty();
        assertThat(undp.attributes())
                .contains("level", "core_modality_2020", "note")
                .doesNotContain("code", "parent");
        assertThat(LISTS.list("markers").entry("rmnch", 2019).orElseThrow().attribute("allowed_scores"))
                .contains("0|1|2|3|4");
    }

    @Test
    void aRetiredCodeNamesItsSuccessors() {
        CodeList flows = LISTS.list("flow-types");

        assertThat(flows.isKnown("20")).isTrue();
        assertThat(flows.isValid("20", 2016)).isFalse();
        assertThat(flows.entry("20", 2016)).isEmpty();
        assertThat(flows.lastEntry("20").orElseThrow().replacedBy()).containsExactly("21", "22");
        assertThat(flows.lastEntry("99")).isEmpty();
        assertThat(flows.periods("99")).isEmpty();
    }

    @Test
    void saysWhoseTranslationANameIs() {
        CodeEntry ours = LISTS.list("crs-purposes").lastEntry("11120").orElseThrow();
        CodeEntry published = LISTS.list("recipients").lastEntry("55").orElseThrow();

        assertThat(ours.hasItalianName()).isTrue();
        assertThat(ours.unofficial()).isTrue();
        assertThat(published.hasItalianName()).isTrue();
        assertThat(published.unofficial()).isFalse();
        assertThat(published).hasToString("55 Türkiye (2023-)");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void periodsOfACodeAreDisjointAndInOrder(CodeList list) {
        for (String code : list.codes()) {
            List<CodeEntry> periods = list.periods(code);
            for (int i = 1; i < periods.size(); i++) {
                assertThat(periods.get(i).validity().from())
                        .as(list.id() + " " + code)
                        .isGreaterThan(periods.get(i - 1).validity().to());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void successorsAreInTheList(CodeList list) {
        for (CodeEntry entry : list.entries()) {
            assertThat(list.codes()).as(list.id() + " " + entry).containsAll(entry.replacedBy());
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void parentsResolveInAllYears(CodeList list) {
        if (List.of("agencies-italy", "markers").contains(list.id())) {
            return; // Their parents, a donor and a family, are in no list.
        }
        CodeList parents = LISTS.list(list.parentListId().orElse(list.id()));
        for (CodeEntry entry : list.entries()) {
            String parent = entry.parent();
            if (parent != null) {
                assertThat(years().filter(entry.validity()::contains).filter(year -> !parents.isValid(parent, year)))
                        .as(list.id() + " " + entry)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void answersHaveTheFormOfTheList(CodeList list) {
        assertThat(list.entries())
                .filteredOn(entry -> list.isAnswer(entry.code()))
                .allSatisfy(
                        entry -> assertThat(list.form().matches(entry.code())).isTrue())
                .allSatisfy(
                        entry -> assertThat(list.form().normalise(entry.code())).isSameAs(entry.code()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everythingHasWordsInBothLanguages(CodeList list) {
        for (Language language : Language.values()) {
            assertThat(list.name().in(language)).isNotBlank();
            assertThat(list.form().describe(language)).isNotBlank();
            assertThat(list.entries())
                    .allSatisfy(entry -> assertThat(entry.name().in(language)).isNotBlank());
        }
        assertThat(list.entries()).isNotEmpty();
        assertThat(list).hasToString(list.id() + " (" + list.entries().size() + " entries)");
    }

    @Test
    void everySectionOfTheEnumerationsIsAList() {
        TreeSet<String> sections = new TreeSet<>();
        CsvTable.resource(CodeLists.class, "enumerations.csv")
                .rows()
                .forEach(row -> sections.add("enumerations:" + row.get("list")));

        assertThat(LISTS.ids()).containsAll(sections);
        assertThat(sections)
                .allSatisfy(id -> assertThat(LISTS.list(id).entries()).isNotEmpty());
        assertThat(LISTS.list("enumerations:repayment_type").codes()).containsExactly("1", "2", "3", "5");
    }
}
