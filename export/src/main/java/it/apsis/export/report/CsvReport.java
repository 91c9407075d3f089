package it.apsis.export.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import it.apsis.export.guard.FormulaGuard;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.ValidationReport;
import it.apsis.text.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A finding a line. */
final class CsvReport implements ReportWriter {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=utf-8;header=present";
    }

    @Override
    public String extension() {
        return "csv";
    }

    // The writer is flushed and not closed: the stream is somebody else's.
    @SuppressWarnings("resource")
    @Override
    public void write(ValidationReport report, Language language, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord("severity", "code", "row", "line", "column", "cell", "question", "value", "message");
        for (Finding finding : report.findings()) {
            Place place = finding.place();
            csv.writeRecord(
                    finding.severity().name(),
                    finding.code(),
                    number(place.row()),
                    number(place.line()),
                    text(place.column()),
                    place.address().orElse(""),
                    text(finding.question()),
                    text(finding.value()),
                    text(report.message(finding, language)));
        }
        csv.flush();
    }

    private static String number(long number) {
        return number == 0 ? "" : Long.toString(number);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : FormulaGuard.neutralise(text);
    }
}
