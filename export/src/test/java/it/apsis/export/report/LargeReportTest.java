package it.apsis.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Severity;
import it.apsis.finding.Suggestion;
import it.apsis.finding.ValidationReport;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** As many findings as a report keeps. {@code -Dlarge.report=FILE} leaves the page there, to be looked at in a browser. */
class LargeReportTest {
    private static final int KEPT = 10_000;

    @Test
    void pageHasEveryFinding() throws IOException {
        byte[] page = GoldenFileTest.write(ReportFormats.html(), large(), Language.ITALIAN);
        String text = new String(page, StandardCharsets.UTF_8);
        assertThat(text.split("<tr data-s=", -1)).hasSize(KEPT + 1);
        assertThat(text).contains("Sono elencate le prime 10.000 segnalazioni su 13.000");
        String file = System.getProperty("large.report");
        if (file != null) {
            try (OutputStream out = Files.newOutputStream(Path.of(file))) {
                out.write(page);
            }
        }
    }

    @Test
    void jsonSaysThatThereIsMore() throws IOException {
        String json = new String(
                GoldenFileTest.write(ReportFormats.json(), large(), Language.ENGLISH), StandardCharsets.UTF_8);
        assertThat(json).contains("\"truncated\": true").contains("\"date_normalised\": 6500");
    }

    private static ValidationReport large() {
        List<Finding> findings = new ArrayList<>();
        List<Suggestion> near = List.of(
                new Suggestion("31120", new Bilingual("Agricultural development", "Sviluppo agricolo")),
                new Suggestion("31130", new Bilingual("Agricultural land", "Terre agricole")));
        for (int row = 2; row < 6502; row++) {
            Place place = Place.row(row, row);
            findings.add(new Finding(
                    "date_normalised",
                    Severity.INFO,
                    place.cell("expected_start_date", 21),
                    "expected_start",
                    "31/03/2014",
                    Attributes.of("read", "31-03-2014"),
                    List.of()));
            findings.add(new Finding(
                    row % 3 == 0 ? "disbursement_exceeds_commitment" : "code_unknown",
                    row % 3 == 0 ? Severity.WARNING : Severity.ERROR,
                    place.cell("sector_code", 15),
                    "purpose",
                    "311" + row,
                    Attributes.of("commitment", row).with("disbursement", row + 1),
                    row % 3 == 0 ? List.of() : near));
        }
        return SampleReport.report(findings, List.of(), KEPT);
    }
}
