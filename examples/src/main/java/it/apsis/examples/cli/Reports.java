package it.apsis.examples.cli;

import it.apsis.export.report.ReportFormats;
import it.apsis.export.report.ReportWriter;

/** The formats of reports, by the names that people type. */
final class Reports {
    private Reports() {}

    static ReportWriter named(String format) {
        ReportFormats formats = ReportFormats.installed(Reports.class.getClassLoader());
        return formats.find(format)
                .orElseThrow(() -> new Problem("there is no format '" + format + "'; the formats are "
                        + String.join(
                                ", ",
                                formats.all().stream().map(ReportWriter::name).toList())));
    }
}
