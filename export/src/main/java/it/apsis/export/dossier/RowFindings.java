package it.apsis.export.dossier;

import it.apsis.export.html.Html;
import it.apsis.finding.Finding;
import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import it.apsis.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was found, by the row in which it was. */
final class RowFindings {
    private static final long WHOLE = 0;

    private final @Nullable ValidationReport report;
    private final Language language;
    private final Map<Long, List<Finding>> byRow = new HashMap<>();

    RowFindings(@Nullable ValidationReport report, Language language) {
        this.report = report;
        this.language = language;
        if (report != null) {
            for (Finding finding : report.findings()) {
                byRow.computeIfAbsent(finding.place().row(), row -> new ArrayList<>())
                        .add(finding);
            }
        }
    }

    /** Writes what is said of the whole return. */
    void write(Html html) throws IOException {
        write(WHOLE, html);
    }

    /** Writes what is said of a row; nothing where nothing is. */
    void write(long row, Html html) throws IOException {
        List<Finding> findings = byRow.getOrDefault(row, List.of());
        if (report == null || findings.isEmpty()) {
            return;
        }
        boolean error = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        html.open("div", error ? "notice bad said" : "notice said").line();
        for (Finding finding : findings) {
            html.open("p").element("strong", DossierWords.severity(finding.severity(), language));
            html.text(": " + report.message(finding, language) + " ");
            html.element("code", finding.code()).close().line();
        }
        html.close().line();
    }
}
