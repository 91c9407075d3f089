package it.apsis.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.apsis.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching, and guessing what was meant. */
class GuessTest {

    private static final CodeLists LISTS = CodeLists.bundled();

    private static List<String> nearest(String list, String text, int year) {
        return LISTS.list(list).nearest(text, year, 3).stream()
                .map(CodeEntry::code)
                .toList();
    }

    private static List<String> search(String list, String words, Language... languages) {
        return LISTS.list(list).search(words, languages).stream()
                .map(CodeEntry::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    crs-purposes | 2020 | 31120                                | 31120
                    crs-purposes | 2020 | 31120.0                              | 31120
                    crs-purposes | 2020 | 31120 - Agricultural development     | 31120
                    crs-purposes | 2020 | 31120-Agricultural development       | 31120
                    crs-purposes | 2020 | Agricultural development (31120)     | 31120
                    crs-purposes | 2020 | Agricultural development             | 31120
                    crs-purposes | 2020 | AGRICULTURAL DEVELOPMENT             | 31120
                    crs-purposes | 2020 | Agricultural devlopment              | 31120
                    crs-purposes | 2020 | agricultural develop                 | 31120
                    crs-purposes | 2020 | 31121 Agricultural development       | 31120
                    crs-purposes | 2020 | 3112                                 | 31120
                    crs-purposes | 2020 | 31210                                | 31210
                    crs-purposes | 2020 | 1112O                                | 11120
                    crs-purposes | 2020 | Sviluppo agricolo                    | 31120
                    crs-purposes | 2020 | formazione insegnanti                | 11130
                    recipients   | 2020 | Etiopia                              | 238
                    recipients   | 2020 | Ethiopia                             | 238
                    recipients   | 2020 | Etiophia                             | 238
                    recipients   | 2020 | ETH                                  | 238
                    recipients   | 2020 | Turchia                              | 55
                    recipients   | 2020 | Türkiye                              | 55
                    recipients   | 2020 | turkiye                              | 55
                    recipients   | 2020 | costa d'avorio                       | 247
                    recipients   | 2020 | costa d’avorio                       | 247
                    channels     | 2020 | UNDP                                 | 41114
                    channels     | 2020 | 41114 UNDP                           | 41114
                    aid-types    | 2020 | c01                                  | C01
                    aid-types    | 2020 | CO1                                  | C01
                    flow-types   | 2020 | 20                                   | 21
                    markers      | 2020 | gender_equalty                       | gender_equality
                    markers      | 2020 | parita di genere                     | gender_equality
                    sdg-targets  | 2020 | 16.10                                | 16.10
                    sdg-targets  | 2020 | 8.0                                  | 8
                    sdg-targets  | 2020 | 8.A                                  | 8.a
                    currencies   | 2020 | EUR                                  | 918
                    currencies   | 2020 | euro                                 | 918
                    """)
    void theFirstGuess(String list, int year, String text, String expected) {
        assertThat(nearest(list, text, year)).first().isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "crs-purposes, ''",
        "crs-purposes, ' - '",
        "crs-purposes, xyz",
        "nature-of-submission, 7",
        "crs-purposes, 9999999999",
        "aid-types, C"
    })
    void nothingIsNear(String list, String text) {
        assertThat(nearest(list, text, 2020)).doesNotContain("C").hasSizeLessThanOrEqualTo(3);
        if (!list.equals("aid-types")) {
            assertThat(nearest(list, text, 2020)).isEmpty();
        }
    }

    @Test
    void validCodesComeFirst() {
        CodeList flows = LISTS.list("flow-types");

        assertThat(flows.nearest("20", 2014, 1)).extracting(CodeEntry::code).containsExactly("20");
        assertThat(flows.nearest("20", 2020, 9))
                .extracting(CodeEntry::code)
                .startsWith("21", "22")
                .containsSubsequence("30", "20");
    }

    @Test
    void ofEquallyNearCodesTheLongerCommonBeginningWins() {
        assertThat(nearest("crs-purposes", "31199", 2020)).allMatch(code -> code.startsWith("311"));
    }

    @Test
    void aGuessIsAsInTheYear() {
        CodeList recipients = LISTS.list("recipients");

        assertThat(recipients.nearest("Turkey", 2024, 1))
                .extracting(entry -> entry.name().en())
                .containsExactly("Türkiye");
        assertThat(recipients.nearest("Türkiye", 2020, 1))
                .extracting(entry -> entry.name().en())
                .containsExactly("Turkey");
    }

    @Test
    void headingsAreNotOffered() {
        assertThat(nearest("aid-types", "Budget support", 2020))
                .contains("A01", "A02")
                .doesNotContain("A");
        assertThat(nearest("finance-types", "100", 2020)).doesNotContain("100");
    }

    @Test
    void aLongTextIsNoTrouble() {
        String text = "Construction of wells and training of local committees in the management of water ".repeat(200);

        assertThat(nearest("crs-purposes", text, 2020)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theNumberOfGuessesHasARange() {
        assertThat(LISTS.list("channels").nearest("UNDP", 2020, 0)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LISTS.list("channels").nearest("UNDP", 2020, -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    crs-purposes | agricultural dev    | 31120
                    crs-purposes | DEVELOPMENT agricultural | 31120
                    crs-purposes | sviluppo agricolo   | 31120
                    crs-purposes | 31120               | 31120
                    recipients   | etiop               | 238
                    recipients   | ethiop              | 238
                    recipients   | ETH                 | 238
                    recipients   | cote d’ivoire       | 247
                    channels     | undp                | 41114
                    sdg-targets  | 16.10               | 16.10
                    currencies   | eur                 | 918
                    """)
    void searchFinds(String list, String words, String expected) {
        assertThat(search(list, words)).first().isEqualTo(expected);
    }

    @Test
    void searchLooksIntoTheLanguagesAskedFor() {
        assertThat(search("recipients", "Germania", Language.ENGLISH)).isEmpty();
        assertThat(search("recipients", "Turchia", Language.ENGLISH)).isEmpty();
        assertThat(search("recipients", "Turchia", Language.ITALIAN)).containsExactly("55", "55");
        assertThat(search("recipients", "Turkey", Language.ITALIAN)).isEmpty();
        assertThat(search("recipients", "Turkey", Language.ITALIAN, Language.ENGLISH))
                .containsExactly("55");
    }

    @Test
    void searchPutsCodesFirstThenWholeWordsThenBeginnings() {
        List<String> found = search("sdg-targets", "1");

        assertThat(found).startsWith("1", "1.1", "1.2");
        assertThat(search("channels", "world food programme").get(0)).isEqualTo("41140");
        List<CodeEntry> educat = LISTS.list("crs-purposes").search("education");
        assertThat(educat)
                .extracting(CodeEntry::code)
                .contains("11110", "11220")
                .doesNotContain("31120");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "...", "xyzzy", "agricultural xyzzy"})
    void searchFindsNothing(String words) {
        assertThat(search("crs-purposes", words)).isEmpty();
    }
}
