package it.apsis.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is near what, on lists small enough to see why. */
class OwnListGuessTest {

    private static CodeList list(String form, String... rows) {
        String columns = "code,name_en,name_it,valid_from,valid_to,replaced_by,acronym\n";
        return CodeList.of(
                "own",
                Bilingual.same("own"),
                CodeForm.of(form, Bilingual.same("digits")),
                CsvTable.read(new StringReader(columns + String.join("\n", rows)), "own.csv"));
    }

    private static CodeList named(String... names) {
        String[] rows = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            rows[i] = (i + 1) + "," + names[i] + ",,,,,";
        }
        return list("9{1-2}", rows);
    }

    private static List<String> nearest(CodeList list, String text) {
        return list.nearest(text, 2020, 3).stream().map(CodeEntry::code).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31120 qwrtp",
                "qwrtp 31120",
                "qwrtp(31120)",
                "(31120)qwrtp",
                "qwrtp:31120",
                "31120-qwrtp",
                "31120 – qwrtp",
                "qwrtp|31120",
                "31120\u00A0qwrtp",
                "qwrtp\t31120",
                "[31120.0] qwrtp"
            })
    void aCodeIsFoundAmongOtherSigns(String text) {
        assertThat(nearest(list("9{5}", "42999,alfa,,,,,", "31120,beta,,,,,"), text))
                .containsExactly("31120");
    }

    @Test
    void everyDigitMakesACode() {
        CodeList list = list("9{2}", "00,alfa,,,,,", "99,beta,,,,,");
        assertThat(nearest(list, "00 qwrtp")).startsWith("00");
        assertThat(nearest(list, "99 qwrtp")).startsWith("99");
    }

    @Test
    void aCodeInTheCellDoesNotSpoilTheName() {
        assertThat(nearest(named("beta", "alfa"), "9999999 alfa")).containsExactly("2");
    }

    @Test
    void theVeryNameIsNearerThanItsWords() {
        assertThat(nearest(named("alfa", "alfa 2000"), "Alfa 2000")).containsExactly("2", "1");
    }

    @Test
    void anAcronymIsAName() {
        assertThat(nearest(list("9{2}", "10,alfa,,,,,", "20,beta gamma,,,,,BGX"), "bgx"))
                .containsExactly("20");
    }

    @Test
    void halfOfTheWordsIsNearAndLessIsNot() {
        CodeList list = named("alfa romeo");
        assertThat(nearest(list, "alfa qwrt")).containsExactly("1");
        assertThat(nearest(list, "alfa qwrty")).isEmpty();
    }

    @Test
    void shortWordsHaveToBeRight() {
        assertThat(nearest(named("ang"), "ong")).isEmpty();
        assertThat(nearest(named("angle"), "ang")).isEmpty();
        assertThat(nearest(named("anglesey"), "angl")).containsExactly("1");
    }

    @Test
    void fewerSlipsAreNearer() {
        assertThat(nearest(named("agricolxxa", "agricolxaa"), "agricoltaa")).containsExactly("2", "1");
        assertThat(nearest(list("9{5}", "31210,a,,,,,", "31119,b,,,,,"), "31110"))
                .containsExactly("31119", "31210");
        assertThat(nearest(list("9{5}", "31120,a,,,,,"), "39920")).containsExactly("31120");
        assertThat(nearest(list("9{5}", "31120,a,,,,,"), "39990")).isEmpty();
    }

    @Test
    void moreWordsInCommonAreNearerThanAShorterName() {
        assertThat(nearest(named("alfa", "alfa beta gamma delta"), "alfa beta")).startsWith("2");
    }

    @Test
    void ofNamesWithTheSameWordsTheShorterIsNearer() {
        assertThat(nearest(named("alfa beta gamma delta", "alfa beta"), "alfa")).containsExactly("2", "1");
        assertThat(nearest(named("alfab in a name that goes on and on", "alfabe"), "alfab"))
                .containsExactly("2", "1");
    }

    @Test
    void equallyNearCodesStandInTheirOrder() {
        assertThat(nearest(list("9{1-2}", "10,alfa,,,,,", "2,alfa,,,,,"), "alfa"))
                .containsExactly("2", "10");
        assertThat(list("9{1-2}", "10,alfa,,,,,", "2,alfa,,,,,").search("alfa"))
                .extracting(CodeEntry::code)
                .containsExactly("2", "10");
    }

    @Test
    void aRetiredCodeMeansItsSuccessorsAndAValidOneItself() {
        CodeList list = list("9{3}", "100,alfa,,,2019,987 | 876,", "110,beta,,,,,", "876,gamma,,,,,", "987,delta,,,,,");
        assertThat(nearest(list, "100")).containsExactly("876", "987", "110");
        assertThat(nearest(list, "100 qwrtp")).containsExactly("876", "987", "110");
        assertThat(list.nearest("100", 2019, 3)).extracting(CodeEntry::code).containsExactly("100", "110");
        assertThat(list.lastEntry("100").orElseThrow().replacedBy()).containsExactly("987", "876");
        assertThat(list.isKnown("100")).isTrue();
        assertThat(list.isKnown("101")).isFalse();
    }

    @Test
    void theOriginOfAnItalianNameIsKnown() {
        CodeList list = CodeList.of(
                "own",
                Bilingual.same("own"),
                CodeForm.ANY,
                CsvTable.read(
                        new StringReader("code,name_en,name_it,unofficial\na,alfa,alfa,1\nb,beta,beta,\nc,gamma,,1\n"),
                        "own.csv"));
        assertThat(list.entries()).extracting(CodeEntry::unofficial).containsExactly(true, false, false);
        assertThat(list.entries()).extracting(CodeEntry::hasItalianName).containsExactly(true, true, false);
    }
}
