package it.apsis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Agricultural development          | agricultural development
                    "  Two \t words\r\n "             | two words
                    Parità di genere                  | parita di genere
                    PARITÀ DI GENERE                  | parita di genere
                    Aiuto all'ambiente                | aiuto all ambiente
                    Aiuto all’ambiente                | aiuto all ambiente
                    Aiuto allʼambiente                | aiuto all ambiente
                    pd_gg                             | pd gg
                    co-operation / modality           | co operation modality
                    co–operation                      | co operation
                    Türkiye                           | turkiye
                    Côte d'Ivoire                     | cote d ivoire
                    Straße                            | strasse
                    STRAẞE                            | strasse
                    cœur                              | coeur
                    Ærø                               | aero
                    Łódź                              | lodz
                    Đurđa                             | durda
                    İstanbul                          | istanbul
                    DIYARBAKIR                        | diyarbakir
                    Diyarbakır                        | diyarbakir
                    Þingvellir Reykjavíkurborð Ħaż    | thingvellir reykjavikurbord haz
                    ΣΊΣΥΦΟΣ                           | σισυφοσ
                    Σίσυφος                           | σισυφοσ
                    Москва                            | москва
                    #COVID-19                         | covid 19
                    ODA % GNI                         | oda gni
                    "soft\u00ADhyphen"                | softhyphen
                    "no\u00A0break"                   | no break
                    "..."                             | ""
                    ""                                | ""
                    """)
    void folds(String text, String expected) {
        assertThat(Folding.fold(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Reporting year *                  | reportingyear
                    "Reporting\nyear**"               | reportingyear
                    reporting_year                    | reportingyear
                    " REPORTING\u00A0YEAR "           | reportingyear
                    Finalità                          | finalita
                    a * b *                           | a*b
                    Type of aid / modality            | typeofaid/modality
                    Bi/Multi                          | bi/multi
                    Aiuto all’ambiente                | aiutoall'ambiente
                    Aiuto all'ambiente                | aiutoall'ambiente
                    Climate change – mitigation       | climatechange-mitigation
                    (USD)                             | (usd)
                    "\uFEFFyear"                      | year
                    " _ * "                           | ""
                    ""                                | ""
                    """)
    void foldsHeaders(String text, String expected) {
        assertThat(Folding.header(text)).isEqualTo(expected);
    }

    @Test
    void takesWordsApart() {
        assertThat(Folding.words("L’acqua, e: IGIENE")).containsExactly("l", "acqua", "e", "igiene");
        assertThat(Folding.words("one")).containsExactly("one");
        assertThat(Folding.words(" - ")).isEmpty();
    }

    @Test
    void unpairedSurrogatesAreNoWords() {
        assertThat(Folding.fold("a\uD800b\uDC00")).isEqualTo("a b");
        assertThat(Folding.header("a\uD800\u0301\uDC00b")).isEqualTo("ab");
    }

    @Test
    void foldingEveryCharacterTwiceIsFoldingItOnce() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            String text = Character.toString(point);
            String folded = Folding.fold("x" + text + "y");
            String header = Folding.header("x" + text + "y");
            if (!Folding.fold(folded).equals(folded) || !Folding.header(header).equals(header)) {
                assertThat(Integer.toHexString(point)).as("not idempotent").isNull();
            }
        }
    }

    @Test
    void theDefaultLocaleDoesNotCount() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Folding.fold("TITLE Iİıi")).isEqualTo("title iiii");
            assertThat(Folding.header("TITLE")).isEqualTo("title");
        } finally {
            Locale.setDefault(before);
        }
    }
}
