package it.apsis.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFormTest {

    private static final CodeLists LISTS = CodeLists.bundled();

    private static CodeForm form(String pattern) {
        return CodeForm.of(pattern, Bilingual.same("test"));
    }

    @ParameterizedTest
    @CsvSource({
        "9{5}, 31120, true",
        "9{5}, 3112, false",
        "9{5}, 311200, false",
        "9{5}, 3112a, false",
        "9{5}, '', false",
        "9{5}, ٣١١٢٠, false",
        "9{2-4}, 55, true",
        "9{2-4}, 1027, true",
        "9{2-4}, 5, false",
        "A9{2-3}, C01, true",
        "A9{2-3}, B021, true",
        "A9{2-3}, C, false",
        "A9{2-3}, c01, false",
        "a9|9, 1, true",
        "a9|9, x1, true",
        "a9|9, X1, false",
        "w{2-9}, pd_gg, true",
        "w{2-9}, PD_GG, false",
        "A{2}, AZ, true",
        "a{2}, az, true",
        "w{3}, a_z, true",
        "9{2}, 09, true",
        "#*{1-9}, #COVID-19, true",
        "#*{1-9}, COVID-19, false",
        "9{0-2}x, x, true",
        "9{1-2}.9{1-2}, 16.10, true",
        "9{1-2}.9{1-2}, 16x10, false",
    })
    void matches(String pattern, String text, boolean expected) {
        assertThat(form(pattern).matches(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9|", "|9", "9{", "9{}", "9{x}", "9{3-1}", "9{0}", "9{1-}", "9{-1-2}"})
    void refusesMalformedPatterns(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> form(pattern)).withMessageEndingWith(" " + pattern);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    crs-purposes         | 31120              | 31120
                    crs-purposes         | ' 31120 '          | 31120
                    crs-purposes         | '\u00A031120\u202F'| 31120
                    crs-purposes         | '\uFEFF31120\t'    | 31120
                    crs-purposes         | 31120.0            | 31120
                    crs-purposes         | 31120,00           | 31120
                    crs-purposes         | ' 31120.0 '        | 31120
                    crs-purposes         | 31120.1            | 31120.1
                    crs-purposes         | 31120.             | 31120.
                    crs-purposes         | 31120.000          | 31120.000
                    crs-purposes         | 311200             | 311200
                    crs-purposes         | ' 3112 '           | ' 3112 '
                    crs-purposes         | .0                 | .0
                    crs-purposes         | 00                 | 00
                    crs-purposes         | ''                 | ''
                    recipients           | 269.0              | 269
                    collaboration        | 1,0                | 1
                    currencies           | 918.00             | 918
                    aid-types            | c01                | C01
                    aid-types            | ' b021 '           | B021
                    aid-types            | c                  | c
                    aid-types            | C01.0              | C01.0
                    markers              | PD_GG              | pd_gg
                    sdg-targets          | 16.10              | 16.10
                    sdg-targets          | 16.1               | 16.1
                    sdg-targets          | 8.0                | 8.0
                    sdg-targets          | 8.A                | 8.a
                    sdg-targets          | ' 8 '              | 8
                    sdg-targets          | 8,1                | 8,1
                    enumerations:keyword | ' #COVID-19 '      | #COVID-19
                    enumerations:keyword | #covid-19          | #covid-19
                    """)
    void normalises(String list, String text, String expected) {
        assertThat(LISTS.list(list).form().normalise(text)).isEqualTo(expected);
    }

    @Test
    void aPatternOfBothCasesKeepsThem() {
        assertThat(form("A{1-9}|a{1-9}").normalise(" x ")).isEqualTo("x");
        assertThat(form("Aa").normalise("aa")).isEqualTo("aa");
    }

    @ParameterizedTest
    @CsvSource({
        "crs-purposes, five digits, cinque cifre",
        "aid-types, a letter and two or three digits, una lettera e due o tre cifre",
        "enumerations:yes_flag, one digit, una cifra",
    })
    void isDescribed(String list, String english, String italian) {
        CodeForm form = LISTS.list(list).form();

        assertThat(form.describe(Language.ENGLISH)).isEqualTo(english);
        assertThat(form.describe(Language.ITALIAN)).isEqualTo(italian);
    }

    @Test
    void isItsPattern() {
        CodeForm form = form("9{5}");

        assertThat(form.pattern()).isEqualTo("9{5}");
        assertThat(form).hasToString("9{5}");
        assertThat(form).isEqualTo(LISTS.list("channels").form()).hasSameHashCodeAs(form("9{5}"));
        assertThat(form).isNotEqualTo(form("9{4}")).isNotEqualTo("9{5}");
        assertThat(CodeForm.ANY.matches("whatever")).isTrue();
        assertThat(CodeForm.ANY.matches("")).isFalse();
    }

    @Test
    void theFormsOfTheBundledListsNeedNoList() {
        assertThat(ListSource.forms().keySet()).isEqualTo(LISTS.ids());
        for (String id : LISTS.ids()) {
            assertThat(CodeForms.of(id)).isEqualTo(LISTS.list(id).form());
        }
        assertThatIllegalArgumentException().isThrownBy(() -> CodeForms.of("nothing"));
    }

    @ParameterizedTest
    @CsvSource({
        "A9{2}, c01, C01",
        "w{2-9}, PD_GG, pd_gg",
        "a{2}, XY, xy",
        "9{3}, '918,00', 918",
        "9{1-2}.9, 8.0, 8.0",
        "9{1-2}, 8.0, 8",
        "9x, 8X, 8X",
        "9x, 80, 80"
    })
    void lettersAndFractionsFollowThePattern(String pattern, String text, String expected) {
        assertThat(form(pattern).normalise(text)).isEqualTo(expected);
    }
}
