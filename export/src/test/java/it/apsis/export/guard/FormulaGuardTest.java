package it.apsis.export.guard;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaGuardTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            =1+1, "'=1+1"
            +39 06, "'+39 06"
            -a, "'-a"
            @x, "'@x"
            -5, -5
            -5.25, -5.25
            "+1,5", "+1,5"
            -, "'-"
            "'=1", "''=1"
            "''=1", "'''=1"
            "'90", "'90"
            "'", "'"
            a=b, a=b
            """)
    void aFormulaIsWrittenAsText(String text, String written) {
        assertThat(FormulaGuard.protect(text)).isEqualTo(written);
        assertThat(FormulaGuard.restore(written)).isEqualTo(text);
    }

    @Property
    void whatIsProtectedIsRestored(@ForAll @Chars({'\'', '=', '+', '-', '@', '\t', '\r', '1', '.', 'a'}) String text) {
        String written = FormulaGuard.protect(text);

        assertThat(FormulaGuard.restore(written)).isEqualTo(text);
        assertThat(written.startsWith("=") || written.startsWith("@")).isFalse();
    }
}
