package it.apsis.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.apsis.finding.Finding;
import it.apsis.finding.Severity;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetTest {
    private static final LineRule AA = LineRule.ofX("aa_rule", "a");
    private static final LineRule BB = LineRule.ofX("bb_rule", "b");
    private static final Line LINE = Line.of(2, "x", "x");

    @Test
    void refusesTwoProvidersWithOneCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of(List.of(Lines.provider("zeta", AA), Lines.provider("alpha", AA))))
                .withMessage("Two rules have the code 'aa_rule': of alpha and of zeta");
    }

    @Test
    void refusesACodeThatAnotherProviderRaisesOutsideTheEngine() {
        RuleProvider<Line> reader = Lines.provider("reader", Lines.catalogue(LineRule.descriptor("aa_rule", "a")), BB);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of(List.of(reader, Lines.provider("plug_in", AA))))
                .withMessageContainingAll("aa_rule", "reader", "plug_in");
    }

    @Test
    void refusesOneProviderWithACodeTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lines.rules(AA, LineRule.ofX("aa_rule", "b")))
                .withMessageContaining("aa_rule");
    }

    @Test
    void namesItsProvidersInOneOrder() {
        RuleSet<Line> one = RuleSet.of(List.of(Lines.provider("zeta", AA), Lines.provider("alpha", BB)));
        RuleSet<Line> other = RuleSet.of(List.of(Lines.provider("alpha", BB), Lines.provider("zeta", AA)));

        assertThat(one.name()).isEqualTo("alpha 1 + zeta 1").isEqualTo(other.name());
        assertThat(Lines.codes(one, LINE)).isEqualTo(Lines.codes(other, LINE));
        assertThat(one.catalogue().descriptors())
                .containsExactlyElementsOf(other.catalogue().descriptors());
    }

    @Test
    void changesASeverity() {
        RuleSet<Line> rules = Lines.rules(AA).withSeverity("aa_rule", Severity.INFO);

        assertThat(Lines.check(rules, 0, LINE).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void letsAnOverrideWinOverTheSeverityOfACase() {
        LineRule soft = LineRule.of(
                "soft", "a", (line, out) -> out.report(Raised.byRule().severity(Severity.INFO)));

        assertThat(Lines.check(Lines.rules(soft).withSeverity("soft", Severity.ERROR), 0, LINE)
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void switchesARuleOff() {
        assertThat(Lines.codes(Lines.rules(AA, BB).without("aa_rule"), LINE)).containsExactly("2 bb_rule");
    }

    @Test
    void doesNotRunARuleThatIsOff() {
        LineRule bad = LineRule.of("bad", "a", (line, out) -> {
            throw new IllegalStateException();
        });

        assertThat(Lines.check(Lines.rules(bad).without("bad"), 0, LINE).faults())
                .isEmpty();
    }

    @Test
    void runsARuleThatIsOffForWhatElseItRaises() {
        LineRule both = LineRule.of("both", "a", (line, out) -> {
                    out.report();
                    out.report(Raised.byRule().as("bb_rule"));
                })
                .raising("bb_rule");

        assertThat(Lines.codes(Lines.rules(both, BB).without("both"), LINE)).containsExactly("2 bb_rule", "2 bb_rule");
        assertThat(Lines.codes(Lines.rules(both, BB).without("both").without("bb_rule"), LINE))
                .isEmpty();
    }

    @Test
    void takesARuleMoreOrAnotherInItsPlace() {
        RuleSet<Line> rules = Lines.rules(AA).with(BB, "me").with(LineRule.ofX("aa_rule", "b"), "me");

        assertThat(Lines.codes(rules, Line.of(2, "x", "y"))).isEmpty();
        assertThat(Lines.codes(rules, Line.of(2, "y", "x"))).containsExactly("2 aa_rule", "2 bb_rule");
        assertThat(rules.name()).contains("me");
    }

    @Test
    void knowsNoOtherCodes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lines.rules(AA).without("cc_rule"))
                .withMessageContaining("cc_rule");
    }

    @Test
    void takesAProfileAndNamesIt() {
        RuleSet<Line> plain = Lines.rules(AA, BB);
        Profile profile =
                Profile.read(new StringReader("# ours\naa_rule = off\nbb_rule=Warning\n"), "ours", plain.catalogue());
        RuleSet<Line> rules = plain.withProfile(profile);

        assertThat(Lines.check(rules, 0, LINE).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(rules.profile()).isEqualTo("ours");
        assertThat(Lines.check(rules, 0, LINE).provenance().profile()).isEqualTo("ours");
        assertThat(plain.profile()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            aa_rul=ERROR    | 'aa_rul'; did you mean 'aa_rule'?
            nothing=ERROR   | that does not exist: 'nothing'
            aa_rule=LOUD    | 'LOUD' (ERROR, WARNING, INFO or OFF)
            """)
    void refusesAProfileWithAMistake(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.read(
                        new StringReader(line), "ours", Lines.rules(AA, BB).catalogue()))
                .withMessageContaining(message)
                .withMessageContaining("ours");
    }

    @Test
    void passesOnThatAProfileCannotBeRead() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };

        Assertions.assertThatThrownBy(
                        () -> Profile.read(broken, "ours", Lines.rules(AA).catalogue()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("ours");
    }
}
