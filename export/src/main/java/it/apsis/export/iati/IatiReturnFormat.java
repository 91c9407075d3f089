package it.apsis.export.iati;

import it.apsis.codelist.CodeLists;
import it.apsis.export.ReturnFormat;
import it.apsis.export.ReturnWriter;
import it.apsis.statistical.ReturnReading;
import java.io.OutputStream;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Activities as IATI 2.03 XML; only written.
 *
 * <p>Thousands of euro become euro, exactly. What a return does not say and IATI wants is derived, and says so: without
 * expected dates an activity is planned to start on the day of its commitment, else on the first day of the flow year; a
 * disbursement has the last day of the flow year for its date; the status is that at the end of the flow year. An amount
 * of zero is no transaction. An answer that could not be read is left out, and so is a code that IATI does not have. A
 * return without any activity, for which IATI has no word, becomes a document without any, which its schema refuses.
 */
public final class IatiReturnFormat implements ReturnFormat {
    private final ReportingOrganisation reporter;
    private final String language;
    private final CodeLists lists;

    /** The format for bodies without an identifier of their own, whose texts are in English as the OECD asks. */
    public IatiReturnFormat() {
        this(ReportingOrganisation.LOCAL_ADMINISTRATIONS, "en", CodeLists.bundled());
    }

    /**
     * The format for a caller.
     *
     * @param reporter who publishes
     * @param language the language of titles and descriptions, as a code of two letters
     * @param lists the code lists
     */
    public IatiReturnFormat(ReportingOrganisation reporter, String language, CodeLists lists) {
        if (!language.matches("[a-z]{2}")) {
            throw new IllegalArgumentException("Not a language of two letters: '" + language + "'");
        }
        this.reporter = reporter;
        this.language = language;
        this.lists = lists;
    }

    @Override
    public String name() {
        return "iati";
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public String fileExtension() {
        return "xml";
    }

    @Override
    public ReturnWriter writer(OutputStream out, Set<String> answered) {
        return new IatiReturnWriter(out, reporter, language, lists);
    }

    /** What is blank is left out one by one: nobody has to know beforehand what is answered. */
    @Override
    public void write(Supplier<ReturnReading> source, OutputStream out) {
        try (ReturnReading reading = source.get()) {
            ReturnWriter writer = writer(out, Set.of());
            writer.begin(reading.head());
            reading.forEach(writer::accept);
            writer.finish();
        }
    }
}
