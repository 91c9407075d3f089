package it.apsis.export.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.finding.EngineFault;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Severity;
import it.apsis.finding.SourceDescription;
import it.apsis.finding.ValidationReport;
import it.apsis.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static String write(TextStyle style, ValidationReport report) throws IOException {
        return new String(
                GoldenFileTest.write(ReportFormats.text(style), report, Language.ENGLISH), StandardCharsets.UTF_8);
    }

    private static Finding note(String code, long row) {
        return new Finding(code, Severity.INFO, Place.row(row, row), null, null);
    }

    @Test
    void colourIsForTerminalsAlone() throws IOException {
        String plain = write(TextStyle.DEFAULT, SampleReport.report());
        String coloured = write(TextStyle.DEFAULT.withColour(true), SampleReport.report());
        assertThat(plain).doesNotContain("\u001B");
        assertThat(coloured)
                .contains("\u001B[1;31mERROR\u001B[0m  ", "\u001B[1;33mWARNING\u001B[0m", "\u001B[1;36mNOTE\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void keepsToTheWidth() throws IOException {
        String narrow = write(TextStyle.DEFAULT.withWidth(60).withPlaces(0), SampleReport.report());
        assertThat(narrow.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 60);
        assertThat(narrow).contains("V9 (line 12 of the file)").doesNotContain(" more\n");
    }

    @Test
    void refusesNonsense() {
        assertThatThrownBy(() -> TextStyle.DEFAULT.withWidth(39)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextStyle.DEFAULT.withPlaces(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsWhatItDoesNotList() throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (int row = 1; row <= 6; row++) {
            findings.add(note("aaa", row));
        }
        findings.add(note("zzz", 100));
        String text = write(TextStyle.DEFAULT, SampleReport.report(findings, List.of(), 6));
        assertThat(text)
                .contains("NOTE  aaa, 6 times", "  … and one more\n", "zzz, 1 time\n")
                .contains("not listed: beyond the limit")
                .contains("The first 6 of 7 findings are listed")
                .contains("No error and no warning: 7 notes.")
                .endsWith("What to do now: the file can be sent as it is.\n");
    }

    @Test
    void putsTheMostFrequentFirstThenTheWorst() throws IOException {
        List<Finding> findings = List.of(
                note("info_b", 1),
                note("info_a", 2),
                new Finding("error_c", Severity.ERROR, Place.WHOLE, null, null),
                note("often", 3),
                note("often", 4));
        assertThat(write(TextStyle.DEFAULT, SampleReport.report(findings, List.of()))
                        .lines()
                        .filter(line -> line.endsWith("time") || line.endsWith("times")))
                .containsExactly(
                        "NOTE  often, 2 times",
                        "ERROR  error_c, 1 time",
                        "NOTE  info_a, 1 time",
                        "NOTE  info_b, 1 time");
    }

    @Test
    void saysWhatToDoInEachCase() throws IOException {
        EngineFault fault = new EngineFault("r", "p", 0, "m");
        Finding warning = new Finding("w", Severity.WARNING, Place.WHOLE, null, "");
        assertThat(write(TextStyle.DEFAULT, SampleReport.report(List.of(), List.of(fault))))
                .contains("The check is incomplete: 1 check not carried out.", "- r (p): m")
                .contains("What to do now: report the checks");
        assertThat(write(TextStyle.DEFAULT, SampleReport.report(List.of(warning), List.of())))
                .contains("No error, but something to look at: 1 warning.")
                .contains("What to do now: look at the warnings");
        assertThat(write(TextStyle.DEFAULT, SampleReport.clean())).contains("No error and no warning.\n");
    }

    @Test
    void leavesOutWhatIsNotKnown() throws IOException {
        ValidationReport one = SampleReport.clean();
        ValidationReport bare = new ValidationReport(
                one.provenance(),
                one.edition(),
                new SourceDescription(null, "Foglio 1", null, 0, 0, null),
                null,
                one.counts(),
                one.byCode(),
                false,
                List.of(),
                List.of(),
                one.messages());
        assertThat(write(TextStyle.DEFAULT, bare))
                .contains("data of the application", "Foglio 1")
                .doesNotContain("Layout", "Rows skipped", "committed");
        assertThat(GoldenFileTest.write(ReportFormats.html(), bare, Language.ENGLISH))
                .isNotEmpty();
    }

    @Test
    void noTextCommandsATerminal() {
        assertThat(Excerpt.line("a\u001B[2Jb\u0007\u009Bc\u202Ed\u2066e\uD800f\ng\u00ADh"))
                .isEqualTo("a\uFFFD[2Jb\uFFFD\uFFFDc\uFFFDd\uFFFDe\uFFFDf g\u00ADh");
        assertThat(Excerpt.line("\u200E\u200F\u061C\u2029\t")).isEqualTo("\uFFFD\uFFFD\uFFFD  ");
        assertThat(Excerpt.cut("𝄞𝄞𝄞", 3)).isEqualTo("𝄞𝄞𝄞");
        assertThat(Excerpt.cut("𝄞𝄞𝄞𝄞", 3)).isEqualTo("𝄞𝄞…");
    }
}
