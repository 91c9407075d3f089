package it.apsis.export.json;

import it.apsis.export.jackson.JsonOutput;
import it.apsis.export.jackson.JsonType;
import it.apsis.export.shape.CampaignShape;
import it.apsis.export.shape.EntryShape;
import it.apsis.export.shape.ReportShape;
import it.apsis.finding.MessageRenderer;
import it.apsis.finding.RuleCatalogue;
import it.apsis.text.Language;
import it.apsis.text.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * The JSON Schemas (2020-12) of the documents that answer no questionnaire; those of questionnaires are made by
 * {@link it.apsis.export.form.JsonSchemaFormat}. A schema describes what the library writes, from the description by which it
 * writes: members that may have nothing to say are there and null, though readers do without them. Members that nobody knows
 * are accepted, as by the readers unless they are told otherwise.
 */
public enum DocumentSchema {
    /** A campaign, with or without its effective last days and its notice. */
    CAMPAIGN,

    /** An entry of a register, a line of its file: a submission or an operator's choice. */
    REGISTER,

    /** The report of a check: the contract for programs. */
    REPORT;

    static final Words WORDS = Words.of(
            language -> DocumentSchema.class.getResourceAsStream("document_" + language.tag() + ".properties"));

    private JsonType<?> form(Language language) {
        return switch (this) {
            case CAMPAIGN -> CampaignShape.FORM;
            case REGISTER -> EntryShape.FORMS;
            case REPORT -> ReportShape.form(language, MessageRenderer.of(RuleCatalogue.EMPTY, key -> null));
        };
    }

    /**
     * The name of the document.
     *
     * @return the constant in lower case
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the schema. The stream is flushed and not closed.
     *
     * @param language the language of its titles
     * @param out where to
     * @throws IOException where it cannot be written
     */
    public void write(Language language, OutputStream out) throws IOException {
        JsonOutput.write(out, json -> {
            json.member("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.member("$id", "urn:apsis:" + key() + ":" + language.tag());
            json.member("title", WORDS.text(key(), language));
            form(language).schema(json, words -> WORDS.text(words, language));
        });
    }
}
