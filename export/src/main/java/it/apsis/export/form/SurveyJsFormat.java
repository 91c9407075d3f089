package it.apsis.export.form;

import it.apsis.codelist.CodeLists;
import it.apsis.export.jackson.JsonOutput;
import it.apsis.schema.Questionnaire;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * A form of SurveyJS: its definition in both languages, complete in itself. Questions are named by the keys of the fields,
 * so that what SurveyJS gives back is the document that our own readers take: a return or its declaration, a descriptive
 * questionnaire, or a practice sheet.
 *
 * <p>Errors among the answers of one document are validators, with the words of their rules; warnings are shown and let
 * pass. Nothing in a label, a help or a code is an expression or the name of an answer. Titles are texts: an application
 * that turns on Markdown in SurveyJS makes them HTML, and has to see to it itself that it is clean.
 */
public final class SurveyJsFormat implements FormFormat {
    /** The format, for {@link java.util.ServiceLoader}. */
    public SurveyJsFormat() {}

    @Override
    public String name() {
        return "surveyjs";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String fileExtension() {
        return "surveyjs.json";
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException where a key is no name, or a code has a stroke ({@code |}): SurveyJS would take
     *     them for others
     */
    @Override
    public void write(Questionnaire form, CodeLists lists, Language language, OutputStream out) throws IOException {
        SurveyForm survey = new SurveyForm(form, lists);
        JsonOutput.write(out, json -> new SurveyDefinition(survey, json).write());
    }

    /**
     * The rules of which the form tells.
     *
     * @param form the questionnaire in one edition
     * @param lists the code lists that it draws on
     * @return their codes; of some the form tells only a part
     */
    public static Set<String> rules(Questionnaire form, CodeLists lists) {
        SurveyForm survey = new SurveyForm(form, lists);
        try {
            JsonOutput.write(OutputStream.nullOutputStream(), json -> new SurveyDefinition(survey, json).write());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return survey.carried();
    }
}
