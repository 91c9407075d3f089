package it.apsis.export.form;

import it.apsis.codelist.CodeLists;
import it.apsis.schema.Questionnaire;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A form in which a questionnaire goes out. Found by {@link java.util.ServiceLoader}: see {@link FormFormats}.
 * Implementations are immutable.
 */
public interface FormFormat {
    /**
     * The name by which it is asked for.
     *
     * @return for instance {@code json-schema}
     */
    String name();

    /**
     * The media type of its files.
     *
     * @return for instance {@code text/markdown}
     */
    String mediaType();

    /**
     * The ending of the names of its files.
     *
     * @return the ending without the point
     */
    String fileExtension();

    /**
     * Writes a questionnaire. The same input gives the same bytes.
     *
     * @param form the questionnaire in one edition
     * @param lists the code lists that it draws on
     * @param language the language of the words; a format that holds both languages does not ask
     * @param out where to; flushed and not closed
     * @throws IOException where it cannot be written
     */
    void write(Questionnaire form, CodeLists lists, Language language, OutputStream out) throws IOException;
}
