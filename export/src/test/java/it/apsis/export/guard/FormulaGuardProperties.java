package it.apsis.export.guard;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaGuardProperties {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("=+-@;,\t\r\n \"'a1.\u00A0\uFF1D")
                .ofMaxLength(12);
    }

    @Property(tries = 5000)
    void noPartOfACellBeginsAFormula(@ForAll("texts") String text) {
        String guarded = FormulaGuard.neutralise(text);
        for (String part : guarded.split("[;\t\r\n]", -1)) {
            String bare = part.replaceAll("^[\\s\\u00A0\"]+", "");
            assertThat(bare.matches("[=@\\uFF1D].*")).isFalse();
            assertThat(bare.matches("[+-].*") && !guarded.matches("[+-][0-9.,]+"))
                    .isFalse();
        }
    }

    @Property(tries = 5000)
    void nothingIsLost(@ForAll("texts") String text) {
        assertThat(FormulaGuard.neutralise(text).replace("'", "")).isEqualTo(text.replace("'", ""));
    }

    @Example
    void numbersAndWordsStayAsTheyAre() {
        assertThat(FormulaGuard.neutralise("-12,5")).isEqualTo("-12,5");
        assertThat(FormulaGuard.neutralise("+39.1")).isEqualTo("+39.1");
        assertThat(FormulaGuard.neutralise("-")).isEqualTo("'-");
        assertThat(FormulaGuard.neutralise("a=b")).isEqualTo("a=b");
        assertThat(FormulaGuard.neutralise("=cmd|' /C calc'!A0")).isEqualTo("'=cmd|' /C calc'!A0");
        assertThat(FormulaGuard.neutralise("a;=1")).isEqualTo("a;'=1");
        assertThat(FormulaGuard.neutralise("-1+cmd")).isEqualTo("'-1+cmd");
    }
}
