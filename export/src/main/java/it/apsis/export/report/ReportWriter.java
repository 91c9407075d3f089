package it.apsis.export.report;

import it.apsis.finding.ValidationReport;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a verdict in one format. Thread-safe. Found by {@link java.util.ServiceLoader} (it then needs a public constructor
 * without parameters, or a static {@code provider()} method), or passed to {@link ReportFormats#with}.
 */
public interface ReportWriter {
    /**
     * The name by which a format is chosen, such as {@code json}.
     *
     * @return the name: lower-case letters, digits and hyphens
     */
    String name();

    /**
     * The media type of what is written.
     *
     * @return the media type, with its charset where it is text
     */
    String mediaType();

    /**
     * The extension of a file that holds it.
     *
     * @return the extension, without a point
     */
    String extension();

    /**
     * Writes a verdict. The same report and language give the same bytes, wherever and whenever.
     *
     * @param report the verdict
     * @param language the language of its words; codes, keys and constants are the same in every language
     * @param out where to; flushed, never closed
     * @throws IOException where it cannot be written
     */
    void write(ValidationReport report, Language language, OutputStream out) throws IOException;
}
