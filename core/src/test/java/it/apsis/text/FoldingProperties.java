package it.apsis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Whitespace;

class FoldingProperties {

    /** Every char there is, unpaired surrogates too, and more of those that matter. */
    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings()
                .all()
                .withChars("aAzZ09 _-'’*ßẞœæøłđİıÀà\u0301\u0307\uD800\uDC00\uD801\u00A0\u200B\uFEFF\r\n\t")
                .ofMaxLength(40);
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll("anything") String text) {
        String folded = Folding.fold(text);
        String header = Folding.header(text);

        assertThat(Folding.fold(folded)).isEqualTo(folded);
        assertThat(Folding.header(header)).isEqualTo(header);
    }

    @Property
    void caseDoesNotCount(@ForAll @AlphaChars @NumericChars @Whitespace String text) {
        assertThat(Folding.fold(text.toUpperCase(Locale.ROOT))).isEqualTo(Folding.fold(text));
        assertThat(Folding.header(text.toUpperCase(Locale.ROOT))).isEqualTo(Folding.header(text));
    }

    @Property
    void theWayOfWritingAccentsDoesNotCount(@ForAll("anything") String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);

        assertThat(Folding.fold(composed)).isEqualTo(Folding.fold(text));
        assertThat(Folding.header(composed)).isEqualTo(Folding.header(text));
    }

    @Property
    void spacesAroundDoNotCount(@ForAll("anything") String text) {
        assertThat(Folding.fold(" " + text + "_")).isEqualTo(Folding.fold(text));
        assertThat(Folding.header(" " + text + " * ")).isEqualTo(Folding.header(text));
    }

    @Property
    void wordsAreTheFoldedText(@ForAll("anything") String text) {
        assertThat(String.join(" ", Folding.words(text))).isEqualTo(Folding.fold(text));
        assertThat(Folding.words(text)).doesNotContain("");
    }

    @Property
    void theShortWayOfPlainTextIsTheLongOne(@ForAll("ascii") String text) {
        assertThat(Folding.fold(text + "é")).startsWith(Folding.fold(text));
    }

    @Provide
    Arbitrary<String> ascii() {
        return Arbitraries.strings().ascii().ofMaxLength(30);
    }
}
