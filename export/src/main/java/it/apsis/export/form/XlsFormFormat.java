package it.apsis.export.form;

import it.apsis.codelist.CodeLists;
import it.apsis.export.collect.XlsFormWriter;
import it.apsis.schema.Questionnaire;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * The workbook of an XLSForm, of which the programs of ODK and KoboToolbox make an XForm: a form for collection on a
 * device without a network. Both languages are in it; it begins in the one that is asked for. Its nodes are called by the
 * keys of the questionnaire. It carries obligations, the type and length of answers, and the declared rules that are
 * errors; what is only a warning it accepts.
 */
public final class XlsFormFormat implements FormFormat {
    /** The format, for {@link java.util.ServiceLoader}. */
    public XlsFormFormat() {}

    @Override
    public String name() {
        return "xlsform";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String fileExtension() {
        return "xlsx";
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException where the key of a field cannot be the name of a node
     */
    @Override
    public void write(Questionnaire form, CodeLists lists, Language language, OutputStream out) throws IOException {
        try {
            XlsFormWriter.write(CollectionForms.of(form, lists, language), out);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }
}
