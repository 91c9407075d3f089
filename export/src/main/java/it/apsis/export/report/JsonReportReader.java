package it.apsis.export.report;

import it.apsis.export.UnknownMembers;
import it.apsis.export.jackson.JsonDocument;
import it.apsis.export.shape.BundledMessages;
import it.apsis.export.shape.ReportShape;
import it.apsis.finding.MessageRenderer;
import it.apsis.finding.ValidationReport;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Language;

/**
 * Reads reports from JSON, as {@link ReportFormats#json()} writes them. The sentences and the names of suggestions are kept
 * in the language in which they stand there; written again in that language, the report is the same bytes.
 */
public final class JsonReportReader {
    private JsonReportReader() {}

    /**
     * Reads a report. Messages in the other language are made of the bundled rules.
     *
     * @param bytes the report, in UTF-8, UTF-16 or UTF-32
     * @param language the language in which it was written, which the document does not say
     * @param unknown what becomes of members that a report does not have
     * @return the report
     * @throws UnusableReturnException where it is no report: no JSON, a member missing, of another type or twice, or
     *     something behind its end
     */
    public static ValidationReport read(byte[] bytes, Language language, UnknownMembers unknown) {
        return read(bytes, language, unknown, BundledMessages.all());
    }

    /**
     * Reads a report.
     *
     * @param bytes the report, in UTF-8, UTF-16 or UTF-32
     * @param language the language in which it was written, which the document does not say
     * @param unknown what becomes of members that a report does not have
     * @param messages makes the messages in the other language, and the words of rules
     * @return the report
     * @throws UnusableReturnException where it is no report: no JSON, a member missing, of another type or twice, or
     *     something behind its end
     */
    public static ValidationReport read(
            byte[] bytes, Language language, UnknownMembers unknown, MessageRenderer messages) {
        return JsonDocument.read(bytes, unknown, ReportShape.form(language, messages)::read);
    }
}
