package it.apsis.export.report;

import it.apsis.export.jackson.JsonOutput;
import it.apsis.export.shape.ReportShape;
import it.apsis.finding.ValidationReport;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;

/** The contract for programs. */
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
        JsonOutput.write(
                out, json -> ReportShape.form(language, report.messages()).writeMembers(report, json));
    }
}
