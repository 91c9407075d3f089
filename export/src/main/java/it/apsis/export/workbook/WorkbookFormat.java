package it.apsis.export.workbook;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnFormat;
import it.apsis.export.ReturnSource;
import it.apsis.export.ReturnWriter;
import it.apsis.export.ooxml.WorkbookPackage;
import it.apsis.statistical.ReturnReading;
import it.apsis.text.Language;
import java.io.OutputStream;
import java.util.Set;

/**
 * Returns as workbooks. Reads what spreadsheet programs write, {@code .xlsx} and {@code .xlsm}, whatever the file is
 * called; {@code .xls}, {@code .ods}, {@code .xlsb} and workbooks behind a password are recognised and refused with a line
 * that says what to do. Writes a workbook for reading, with labels as headers and codes with their names. Immutable.
 */
public final class WorkbookFormat implements ReturnFormat {
    /** The media type of workbooks. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The name of the format, and the ending of its files. */
    public static final String NAME = "xlsx";

    private final Language language;

    /** The format with Italian labels, for {@link java.util.ServiceLoader}. */
    public WorkbookFormat() {
        this(Language.ITALIAN);
    }

    private WorkbookFormat(Language language) {
        this.language = language;
    }

    /**
     * The format with labels in a language.
     *
     * @param language the language
     * @return the format
     */
    public static WorkbookFormat in(Language language) {
        return new WorkbookFormat(language);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public String fileExtension() {
        return NAME;
    }

    @Override
    public ReturnWriter writer(OutputStream out, Set<String> answered) {
        return new WorkbookReturnWriter(out, language);
    }

    @Override
    public boolean recognises(byte[] beginning) {
        return WorkbookPackage.isCandidate(beginning);
    }

    @Override
    public ReturnReading open(ReturnSource source, ReadingOptions options) {
        return WorkbookReading.open(source, options);
    }
}
