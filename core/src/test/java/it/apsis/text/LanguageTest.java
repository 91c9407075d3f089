package it.apsis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "en, ENGLISH",
        "EN, ENGLISH",
        "en-GB, ENGLISH",
        "en_US, ENGLISH",
        "it, ITALIAN",
        "It, ITALIAN",
        "it-CH, ITALIAN",
        "it_IT.UTF-8, ITALIAN"
    })
    void findsTheLanguageOfATag(String tag, Language expected) {
        assertThat(Language.ofTag(tag)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i", "ita", "fr", "-it", " it", "C", "und"})
    void doesNotGuess(String tag) {
        assertThat(Language.ofTag(tag)).isEmpty();
    }

    @Test
    void hasTheLocaleOfItsTag() {
        assertThat(Language.ITALIAN.locale()).isEqualTo(Locale.ITALIAN);
        assertThat(Language.ENGLISH.locale().toLanguageTag()).isEqualTo(Language.ENGLISH.tag());
    }

    @Test
    void aTextHasBothLanguages() {
        Bilingual text = new Bilingual("five digits", "cinque cifre");

        assertThat(text.in(Language.ENGLISH)).isEqualTo("five digits");
        assertThat(text.in(Language.ITALIAN)).isEqualTo("cinque cifre");
        assertThat(Bilingual.same("Kosovo")).isEqualTo(new Bilingual("Kosovo", "Kosovo"));
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without null checks meet
    void aTextIsNeverNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Bilingual(null, ""))
                .withMessage("en");
        assertThatNullPointerException()
                .isThrownBy(() -> new Bilingual("", null))
                .withMessage("it");
    }
}
