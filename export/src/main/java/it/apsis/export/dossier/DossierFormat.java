package it.apsis.export.dossier;

import it.apsis.codelist.CodeLists;
import it.apsis.export.ReturnFormat;
import it.apsis.export.ReturnWriter;
import it.apsis.finding.ValidationReport;
import it.apsis.statistical.ReturnReading;
import it.apsis.text.Language;
import java.io.OutputStream;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A return as a page to print: one activity a section, what was answered with the names of its codes, and the totals at the
 * end. Written as it is read, in constant memory. Only written.
 *
 * <p>Contact persons, and columns that no question asked for, are left out unless they are wanted.
 */
public final class DossierFormat implements ReturnFormat {
    private final Language language;
    private final CodeLists lists;
    private final @Nullable ValidationReport report;
    private final boolean personal;

    /** The format in Italian, with the bundled code lists, for {@link java.util.ServiceLoader}. */
    public DossierFormat() {
        this(Language.ITALIAN, CodeLists.bundled(), null, false);
    }

    private DossierFormat(Language language, CodeLists lists, @Nullable ValidationReport report, boolean personal) {
        this.language = language;
        this.lists = lists;
        this.report = report;
        this.personal = personal;
    }

    @Override
    public DossierFormat inLanguage(Language other) {
        return new DossierFormat(other, lists, report, personal);
    }

    /**
     * The same with other code lists.
     *
     * @param others the code lists that give codes their names
     * @return another format
     */
    public DossierFormat with(CodeLists others) {
        return new DossierFormat(language, others, report, personal);
    }

    /**
     * The same with what a check found, beside the activity it was found in.
     *
     * @param found the report of the return that will be written; as many findings as it keeps are held in memory
     * @return another format
     */
    public DossierFormat withFindings(ValidationReport found) {
        return new DossierFormat(language, lists, found, personal);
    }

    /**
     * The same with contact persons, and with columns that no question asked for: not for publication.
     *
     * @return another format
     */
    public DossierFormat withPersonalData() {
        return new DossierFormat(language, lists, report, true);
    }

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public String fileExtension() {
        return "html";
    }

    @Override
    public boolean holdsNilReturns() {
        return true;
    }

    @Override
    public ReturnWriter writer(OutputStream out, Set<String> answered) {
        return new DossierWriter(out, language, lists, new RowFindings(report, language), personal);
    }

    /** Read once: what is blank is left out activity by activity. */
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
