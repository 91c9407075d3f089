package it.apsis.export.practice;

import it.apsis.classification.Classification;
import it.apsis.classification.Hint;
import it.apsis.classification.HintEvidence;
import it.apsis.export.jackson.JsonOutput;
import it.apsis.practice.PracticeSettings;
import it.apsis.practice.PracticeSheet;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

/** The classes of sheets, with reasons and hints, as JSON. */
public final class ClassificationJson {
    private ClassificationJson() {}

    /**
     * Classifies sheets.
     *
     * @param sheets the sheets, with findings or without
     * @param settings the classifier and the hint
     * @param language the language of the reasons
     * @param out where to; flushed and not closed
     * @throws IOException where it cannot be written
     */
    public static void write(
            Collection<PracticeSheet> sheets, PracticeSettings settings, Language language, OutputStream out)
            throws IOException {
        JsonOutput.writeArray(out, json -> {
            for (PracticeSheet sheet : sheets) {
                json.startObject();
                json.member("id", sheet.id());
                json.member("declared", sheet.declaredClass());
                classification(settings.classify(sheet), language, json);
                String description = sheet.description();
                hint(description == null ? Hint.NONE : settings.hint().read(description), json);
                json.endObject();
            }
        });
    }

    private static void classification(Classification result, Language language, JsonOutput json) {
        json.member("derived", result.outcome());
        json.startArray("candidates");
        result.candidates().forEach(json::item);
        json.endArray();
        json.member("basis", result.basis().name());
        json.startArray("reasons");
        result.explain(language).forEach(json::item);
        json.endArray();
    }

    private static void hint(Hint hint, JsonOutput json) {
        json.startObject("hint");
        json.member("class", hint.outcome());
        json.member("level", hint.level().name());
        json.startArray("evidence");
        for (HintEvidence evidence : hint.evidence()) {
            json.startObject();
            json.member("text", evidence.text());
            json.member("start", evidence.start());
            json.member("end", evidence.end());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
}
