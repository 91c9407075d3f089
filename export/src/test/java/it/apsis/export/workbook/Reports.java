package it.apsis.export.workbook;

import it.apsis.export.ReturnSource;
import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.FindingCollector;
import it.apsis.finding.MessageRenderer;
import it.apsis.finding.Provenance;
import it.apsis.finding.Severity;
import it.apsis.finding.SourceDescription;
import it.apsis.finding.Suggestion;
import it.apsis.finding.Totals;
import it.apsis.finding.ValidationReport;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Reports as a validator would give them: here the findings of the reader, and some more on each row. */
final class Reports {
    private Reports() {}

    static ValidationReport of(Workbooks.Read read) {
        List<Finding> findings = new ArrayList<>(read.findings());
        for (ActivityRow row : read.rows()) {
            findings.add(new Finding(
                    "purpose_repeated",
                    Severity.ERROR,
                    row.place("purpose"),
                    "purpose",
                    row.text("purpose"),
                    Attributes.NONE,
                    List.of(new Suggestion("14030", new Bilingual("Water", "Acqua")))));
            findings.add(new Finding("dates_reversed", Severity.WARNING, row.place("purpose"), "purpose", null));
            findings.add(
                    new Finding("rio_markers_partial", Severity.INFO, row.place("commitment"), "commitment", "12.5"));
            findings.add(new Finding("required_answer_missing", Severity.ERROR, row.place("title"), "title", null));
            findings.add(new Finding("activity_repeated", Severity.WARNING, row.place(null), null, null));
        }
        return of(read, findings);
    }

    static ValidationReport of(Workbooks.Read read, List<Finding> findings) {
        FindingCollector collector = FindingCollector.keeping(0);
        findings.forEach(collector::add);
        return new ValidationReport(
                new Provenance("test", "test", "test", null),
                String.valueOf(read.head().flowYear()),
                new SourceDescription(
                        read.head().file(),
                        read.head().sheet(),
                        read.head().layout(),
                        read.rows().size(),
                        0,
                        null),
                Totals.ZERO,
                collector.counts(),
                collector.byCode(),
                collector.truncated(),
                collector.findings(),
                List.of(),
                MessageRenderer.of(
                        StatisticalSurvey.rules().and(StatisticalSurvey.workbookRules()),
                        read.head().form()::label));
    }

    static byte[] annotated(byte[] workbook) {
        return annotated(workbook, of(Workbooks.read(workbook)), Language.ITALIAN);
    }

    static byte[] annotated(byte[] workbook, ValidationReport report, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnotatedWorkbook.write(ReturnSource.of("odd.xlsx", workbook), report, language, out);
        return out.toByteArray();
    }
}
