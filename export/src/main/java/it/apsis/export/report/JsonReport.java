package it.apsis.export.report;

import it.apsis.export.jackson.JsonOutput;
import it.apsis.finding.EngineFault;
import it.apsis.finding.Provenance;
import it.apsis.finding.Severity;
import it.apsis.finding.SourceDescription;
import it.apsis.finding.Totals;
import it.apsis.finding.ValidationReport;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The contract for programs: members and their order are fixed. */
final class JsonReport implements ReportWriter {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void write(ValidationReport report, Language language, OutputStream out) throws IOException {
        JsonOutput.write(out, json -> {
            writeTool(json, report.provenance());
            json.member("edition", report.edition());
            writeSource(json, report.source());
            writeTotals(json, report.totals());
            writeCounts(json, report);
            json.member("truncated", report.truncated());
            writeFindings(json, report, language);
        });
    }

    private static void writeFindings(JsonOutput json, ValidationReport report, Language language) {
        JsonFinding finding = new JsonFinding(json, report, language);
        json.startArray("findings");
        report.findings().forEach(finding::write);
        json.endArray();
        json.startArray("faults");
        report.faults().forEach(fault -> writeFault(json, fault));
        json.endArray();
    }

    private static void writeTool(JsonOutput json, Provenance provenance) {
        json.startObject("tool");
        json.member("name", Provenance.TOOL);
        json.member("version", provenance.version());
        json.member("ruleSet", provenance.ruleSet());
        json.member("codeLists", provenance.codeLists());
        json.member("profile", provenance.profile());
        json.endObject();
    }

    private static void writeSource(JsonOutput json, SourceDescription source) {
        json.startObject("source");
        json.member("file", source.file());
        json.member("sheet", source.sheet());
        json.member("layout", source.layout());
        json.member("rows", source.rows());
        json.member("skippedRows", source.skippedRows());
        json.member("sha256", source.sha256());
        json.endObject();
    }

    private static void writeTotals(JsonOutput json, @Nullable Totals totals) {
        if (totals == null) {
            json.member("totals", null);
            return;
        }
        json.startObject("totals");
        json.member("commitment", Totals.plain(totals.commitment()));
        json.member("disbursement", Totals.plain(totals.disbursement()));
        json.member("unit", Totals.UNIT);
        json.endObject();
    }

    private static void writeCounts(JsonOutput json, ValidationReport report) {
        json.startObject("counts");
        for (Severity severity : Severity.values()) {
            json.member(severity.name(), report.count(severity));
        }
        json.endObject();
        json.startObject("byCode");
        for (Map.Entry<String, Long> entry : report.byCode().entrySet()) {
            json.member(entry.getKey(), entry.getValue());
        }
        json.endObject();
    }

    private static void writeFault(JsonOutput json, EngineFault fault) {
        json.startObject();
        json.member("rule", fault.rule());
        json.member("provider", fault.provider());
        json.numberOrNull("row", fault.row());
        json.member("message", fault.message());
        json.endObject();
    }
}
