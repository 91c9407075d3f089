package it.apsis.export.shape;

import it.apsis.export.jackson.JsonForm;
import it.apsis.export.jackson.JsonMember;
import it.apsis.export.jackson.JsonType;
import it.apsis.export.jackson.JsonTypes;
import it.apsis.export.shape.FindingShape.Told;
import it.apsis.finding.EngineFault;
import it.apsis.finding.Finding;
import it.apsis.finding.MessageRenderer;
import it.apsis.finding.Provenance;
import it.apsis.finding.Severity;
import it.apsis.finding.SourceDescription;
import it.apsis.finding.Totals;
import it.apsis.finding.ValidationReport;
import it.apsis.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A verdict: the contract for programs, whose members and their order are fixed. */
public final class ReportShape {
    private static final JsonType<BigDecimal> AMOUNT = JsonTypes.of(
            (amount, json) -> json.item(Totals.plain(amount)),
            json -> {
                String text = JsonTypes.TEXT.read(json);
                if (!text.matches("-?[0-9]{1,60}(\\.[0-9]{1,60})?")) {
                    throw json.problem(
                            "An amount in plain notation is expected, not '" + text + "'",
                            "Qui serve un importo in cifre, non «" + text + "»");
                }
                return new BigDecimal(text);
            },
            json -> {
                json.member("type", "string");
                json.member("pattern", "^-?[0-9]+\\.[0-9]{2,}$");
            });

    private ReportShape() {}

    /**
     * The form in one language.
     *
     * @param language the language of messages and suggestions
     * @param messages makes the sentences of a report that was read in other languages, and the names of rules
     * @return the form
     */
    public static JsonForm<ValidationReport> form(Language language, MessageRenderer messages) {
        JsonMember<ValidationReport, Provenance> tool =
                JsonMember.of("tool", provenance(), ValidationReport::provenance);
        JsonMember<ValidationReport, String> edition =
                JsonMember.of("edition", JsonTypes.TEXT, ValidationReport::edition);
        JsonMember<ValidationReport, SourceDescription> source =
                JsonMember.of("source", source(), ValidationReport::source);
        JsonMember<ValidationReport, Totals> totals = JsonMember.orNull("totals", totals(), ValidationReport::totals);
        JsonMember<ValidationReport, Map<Severity, Long>> counts =
                JsonMember.of("counts", counts(), ValidationReport::counts);
        JsonMember<ValidationReport, Map<String, Long>> byCode =
                JsonMember.of("byCode", JsonTypes.map(JsonTypes.WHOLE), ValidationReport::byCode);
        JsonMember<ValidationReport, Boolean> truncated =
                JsonMember.of("truncated", JsonTypes.BOOLEAN, ValidationReport::truncated);
        JsonMember<ValidationReport, Iterable<Told>> findings = JsonMember.of(
                "findings", JsonTypes.list(FindingShape.form(language)), report -> told(report, language));
        JsonMember<ValidationReport, Iterable<EngineFault>> faults =
                JsonMember.of("faults", JsonTypes.list(fault()), ValidationReport::faults);
        return JsonForm.of(
                "report",
                List.of(tool, edition, source, totals, counts, byCode, truncated, findings, faults),
                values -> {
                    Iterable<Told> told = values.need(findings);
                    return new ValidationReport(
                            values.need(tool),
                            values.need(edition),
                            values.need(source),
                            values.get(totals),
                            values.need(counts),
                            values.need(byCode),
                            values.need(truncated),
                            findings(told),
                            FindingShape.listed(values.need(faults)),
                            messages.quoting(language, sentences(told)));
                });
    }

    private static Iterable<Told> told(ValidationReport report, Language language) {
        return () -> report.findings().stream()
                .map(finding -> Told.of(finding, report.messages(), language))
                .iterator();
    }

    private static List<Finding> findings(Iterable<Told> told) {
        List<Finding> findings = new ArrayList<>();
        told.forEach(one -> findings.add(one.finding()));
        return findings;
    }

    private static Map<Finding, String> sentences(Iterable<Told> told) {
        Map<Finding, String> sentences = new HashMap<>();
        told.forEach(one -> sentences.put(one.finding(), one.message()));
        return sentences;
    }

    private static JsonForm<Provenance> provenance() {
        JsonMember<Provenance, String> version = JsonMember.of("version", JsonTypes.TEXT, Provenance::version);
        JsonMember<Provenance, String> ruleSet = JsonMember.of("ruleSet", JsonTypes.TEXT, Provenance::ruleSet);
        JsonMember<Provenance, String> codeLists = JsonMember.of("codeLists", JsonTypes.TEXT, Provenance::codeLists);
        JsonMember<Provenance, String> profile = JsonMember.orNull("profile", JsonTypes.TEXT, Provenance::profile);
        JsonMember<Provenance, String> name = JsonMember.<Provenance, String>of(
                        "name", JsonTypes.TEXT, tool -> Provenance.TOOL)
                .derived();
        return JsonForm.of(
                "tool",
                List.of(name, version, ruleSet, codeLists, profile),
                values -> new Provenance(
                        values.need(version), values.need(ruleSet), values.need(codeLists), values.get(profile)));
    }

    private static JsonForm<SourceDescription> source() {
        JsonMember<SourceDescription, String> file = JsonMember.orNull("file", JsonTypes.TEXT, SourceDescription::file);
        JsonMember<SourceDescription, String> sheet =
                JsonMember.orNull("sheet", JsonTypes.TEXT, SourceDescription::sheet);
        JsonMember<SourceDescription, String> layout =
                JsonMember.orNull("layout", JsonTypes.TEXT, SourceDescription::layout);
        JsonMember<SourceDescription, Long> rows = JsonMember.of("rows", JsonTypes.WHOLE, SourceDescription::rows);
        JsonMember<SourceDescription, Long> skippedRows =
                JsonMember.of("skippedRows", JsonTypes.WHOLE, SourceDescription::skippedRows);
        JsonMember<SourceDescription, String> sha256 =
                JsonMember.orNull("sha256", JsonTypes.TEXT, SourceDescription::sha256);
        return JsonForm.of(
                "source",
                List.of(file, sheet, layout, rows, skippedRows, sha256),
                values -> new SourceDescription(
                        values.get(file),
                        values.get(sheet),
                        values.get(layout),
                        values.need(rows),
                        values.need(skippedRows),
                        values.get(sha256)));
    }

    private static JsonForm<Totals> totals() {
        JsonMember<Totals, BigDecimal> commitment = JsonMember.of("commitment", AMOUNT, Totals::commitment);
        JsonMember<Totals, BigDecimal> disbursement = JsonMember.of("disbursement", AMOUNT, Totals::disbursement);
        JsonMember<Totals, String> unit = JsonMember.<Totals, String>of("unit", JsonTypes.TEXT, totals -> Totals.UNIT)
                .derived();
        return JsonForm.of(
                "totals",
                List.of(commitment, disbursement, unit),
                values -> new Totals(values.need(commitment), values.need(disbursement)));
    }

    private static JsonForm<Map<Severity, Long>> counts() {
        Map<Severity, JsonMember<Map<Severity, Long>, Long>> members = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            members.put(
                    severity,
                    JsonMember.of(severity.name(), JsonTypes.WHOLE, counts -> counts.getOrDefault(severity, 0L)));
        }
        return JsonForm.of("counts", List.copyOf(members.values()), values -> {
            Map<Severity, Long> counts = new EnumMap<>(Severity.class);
            members.forEach((severity, member) -> counts.put(severity, values.need(member)));
            return counts;
        });
    }

    private static JsonForm<EngineFault> fault() {
        JsonMember<EngineFault, String> rule = JsonMember.of("rule", JsonTypes.TEXT, EngineFault::rule);
        JsonMember<EngineFault, String> provider = JsonMember.of("provider", JsonTypes.TEXT, EngineFault::provider);
        JsonMember<EngineFault, Long> row =
                JsonMember.orNull("row", JsonTypes.WHOLE, fault -> FindingShape.positive(fault.row()));
        JsonMember<EngineFault, String> message = JsonMember.of("message", JsonTypes.TEXT, EngineFault::message);
        return JsonForm.of("fault", List.of(rule, provider, row, message), values -> {
            Long at = values.get(row);
            return new EngineFault(values.need(rule), values.need(provider), at == null ? 0 : at, values.need(message));
        });
    }
}
