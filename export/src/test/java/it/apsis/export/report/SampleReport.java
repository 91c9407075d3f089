package it.apsis.export.report;

import it.apsis.finding.Attributes;
import it.apsis.finding.EngineFault;
import it.apsis.finding.Finding;
import it.apsis.finding.FindingCollector;
import it.apsis.finding.MessageRenderer;
import it.apsis.finding.Place;
import it.apsis.finding.Provenance;
import it.apsis.finding.RuleCatalogue;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.RuleScope;
import it.apsis.finding.RuleStatus;
import it.apsis.finding.RuleTexts;
import it.apsis.finding.Severity;
import it.apsis.finding.SourceDescription;
import it.apsis.finding.Suggestion;
import it.apsis.finding.Totals;
import it.apsis.finding.ValidationReport;
import it.apsis.text.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A made-up report with one of everything. */
final class SampleReport {
    private static final Map<String, Bilingual> LABELS = Map.of(
            "purpose", new Bilingual("Sector / purpose code", "Settore / codice di finalità"),
            "expected_start", new Bilingual("Expected starting date", "Data di inizio prevista"),
            "commitment", new Bilingual("Commitments", "Importo impegnato"),
            "disbursement", new Bilingual("Amounts extended", "Importo erogato"),
            "nature_of_submission", new Bilingual("Nature of submission", "Natura della notifica"),
            "title", new Bilingual("Short description / project title", "Titolo"));

    private SampleReport() {}

    static ValidationReport report() {
        return report(
                findings(),
                List.of(new EngineFault(
                        "regional_rule", "regione-toscana", 4, "IllegalStateException: the table of funds is empty")));
    }

    static ValidationReport clean() {
        return report(List.of(), List.of());
    }

    static ValidationReport report(List<Finding> findings, List<EngineFault> faults) {
        return report(findings, faults, 0);
    }

    static ValidationReport report(List<Finding> findings, List<EngineFault> faults, int cap) {
        FindingCollector collector = FindingCollector.keeping(cap);
        findings.forEach(collector::add);
        return new ValidationReport(
                new Provenance("0.1.0", "apsis 0.1.0 + regione-toscana 2", "2026-01", "strict"),
                "2020",
                new SourceDescription("Comune di Borgo à Mare.csv", null, "national-2014", 1476, 2, "ab".repeat(32)),
                new Totals(new BigDecimal("15354.29"), new BigDecimal("-1011669.2")),
                collector.counts(),
                collector.byCode(),
                collector.truncated(),
                collector.findings(),
                faults,
                messages());
    }

    static MessageRenderer messages() {
        RuleTexts texts = RuleTexts.of(
                language -> SampleReport.class.getResourceAsStream("sample-rules_" + language.tag() + ".properties"));
        List<RuleDescriptor> rules = new ArrayList<>();
        for (String code : List.of(
                "code_unknown",
                "column_blank",
                "date_normalised",
                "disbursement_exceeds_commitment",
                "encoding_assumed")) {
            rules.add(new RuleDescriptor(
                    code, Severity.ERROR, RuleScope.ROW, List.of("*"), "test", RuleStatus.CONFIRMED, "0.1", texts));
        }
        return MessageRenderer.of(RuleCatalogue.of(rules), LABELS::get);
    }

    static List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding("encoding_assumed", Severity.WARNING, Place.WHOLE, null, null));
        findings.add(new Finding(
                "column_blank",
                Severity.ERROR,
                Place.row(1, 1).cell("report_type", 5),
                "nature_of_submission",
                null,
                Attributes.of("rows", 1476),
                List.of()));
        for (int row = 2; row <= 9; row++) {
            findings.add(new Finding(
                    "date_normalised",
                    Severity.INFO,
                    Place.row(row, row + 3).cell("expected_start_date", 21),
                    "expected_start",
                    "31/03/201" + row,
                    Attributes.of("read", "31-03-201" + row),
                    List.of()));
        }
        findings.add(new Finding(
                "code_unknown",
                Severity.ERROR,
                Place.row(3, 6).cell("sector_code", 15),
                "purpose",
                "=HYPERLINK(\"http://example.org\";\"31125\")",
                Attributes.of("list", "crs-purposes"),
                List.of(
                        new Suggestion("31120", new Bilingual("Agricultural development", "Sviluppo agricolo")),
                        new Suggestion("31130", Bilingual.same("")))));
        findings.add(new Finding(
                "code_unknown",
                Severity.ERROR,
                Place.row(1204, 1210).cell("sector_code", 15),
                "purpose",
                "</script><img src=x onerror=alert(1)> & \"due\"\nrighe \u001B[31m",
                Attributes.of("list", "crs-purposes"),
                List.of()));
        findings.add(new Finding(
                "disbursement_exceeds_commitment",
                Severity.WARNING,
                Place.row(7, 10).cell("disbursement", 34),
                "disbursement",
                "-12,5",
                Attributes.of("commitment", "10.00")
                        .with("disbursement", "12.50")
                        .with("questions", List.of("disbursement", "commitment")),
                List.of()));
        findings.add(new Finding(
                "regional_rule", Severity.WARNING, new Place(8, 0, null, "title", 14, false), "title", "è \uD800 𝄞"));
        return findings;
    }
}
