package it.apsis.export.report.provider;

import it.apsis.export.report.ReportFormats;
import it.apsis.export.report.ReportWriter;
import it.apsis.finding.ValidationReport;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What the service loader finds of the bundled formats. It wants public classes; applications call
 * {@link ReportFormats} instead.
 */
public abstract class BundledReports implements ReportWriter {
    private final ReportWriter writer;

    private BundledReports(ReportWriter writer) {
        this.writer = writer;
    }

    @Override
    public final String name() {
        return writer.name();
    }

    @Override
    public final String mediaType() {
        return writer.mediaType();
    }

    @Override
    public final String extension() {
        return writer.extension();
    }

    @Override
    public final void write(ValidationReport report, Language language, OutputStream out) throws IOException {
        writer.write(report, language, out);
    }

    /** {@link ReportFormats#csv()}. */
    public static final class Csv extends BundledReports {
        /** For the service loader. */
        public Csv() {
            super(ReportFormats.csv());
        }
    }

    /** {@link ReportFormats#html()}. */
    public static final class Page extends BundledReports {
        /** For the service loader. */
        public Page() {
            super(ReportFormats.html());
        }
    }

    /** {@link ReportFormats#json()}. */
    public static final class Json extends BundledReports {
        /** For the service loader. */
        public Json() {
            super(ReportFormats.json());
        }
    }

    /** {@link ReportFormats#text()}. */
    public static final class Text extends BundledReports {
        /** For the service loader. */
        public Text() {
            super(ReportFormats.text());
        }
    }
}
