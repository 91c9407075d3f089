package it.apsis.export.descriptive;

import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.export.UnknownMembers;
import it.apsis.export.answers.Digests;
import it.apsis.export.answers.JsonAnswers;
import it.apsis.export.jackson.JsonOutput;
import it.apsis.finding.SourceDescription;
import it.apsis.schema.Answer;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A descriptive questionnaire as a JSON object keyed as its definition. */
public final class DescriptiveJson {
    private static final String LAYOUT = "keys";

    private DescriptiveJson() {}

    /**
     * Reads a document. Wrong answers do not matter here: rules judge them.
     *
     * @param form the definition that it answers
     * @param bytes the file, in UTF-8, UTF-16 or UTF-32
     * @param file its name, or null
     * @return the document
     * @throws UnusableReturnException where the bytes are no JSON object
     */
    public static DescriptiveReading read(Questionnaire form, byte[] bytes, @Nullable String file) {
        return read(form, bytes, file, UnknownMembers.KEPT);
    }

    /**
     * Reads a document. Wrong answers do not matter here: rules judge them.
     *
     * @param form the definition that it answers
     * @param bytes the file, in UTF-8, UTF-16 or UTF-32
     * @param file its name, or null
     * @param unknown what becomes of members that the definition does not have
     * @return the document
     * @throws UnusableReturnException where the bytes are no JSON object, or it has members that are refused
     */
    public static DescriptiveReading read(
            Questionnaire form, byte[] bytes, @Nullable String file, UnknownMembers unknown) {
        List<@Nullable Map<String, Answer>> documents = JsonAnswers.read(bytes);
        Map<String, Answer> answers = documents.size() == 1 ? documents.get(0) : null;
        if (answers == null) {
            throw new UnusableReturnException(new Bilingual(
                    "A descriptive questionnaire is one JSON object, keyed as its definition",
                    "Un questionario descrittivo è un solo oggetto JSON, con le chiavi della sua definizione"));
        }
        JsonAnswers.check(answers, key -> form.find(key).orElse(null), unknown);
        DescriptiveQuestionnaire document = DescriptiveQuestionnaire.of(form, answers);
        return new DescriptiveReading(
                document,
                new SourceDescription(file, null, LAYOUT, document.answers().size(), 0, Digests.sha256(bytes)));
    }

    /**
     * Writes a document for publication: without what tells of a person.
     *
     * @param document the document
     * @param out where to; flushed and not closed
     * @throws IOException where it cannot be written
     */
    public static void write(DescriptiveQuestionnaire document, OutputStream out) throws IOException {
        writeWithPersonalData(document.withoutPersonalData(), out);
    }

    /**
     * Writes a document with all that it has.
     *
     * @param document the document
     * @param out where to; flushed and not closed
     * @throws IOException where it cannot be written
     */
    public static void writeWithPersonalData(DescriptiveQuestionnaire document, OutputStream out) throws IOException {
        JsonOutput.write(
                out,
                json -> JsonAnswers.write(
                        document.answers(), key -> document.form().find(key).orElse(null), json));
    }
}
