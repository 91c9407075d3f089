package it.apsis.export.form;

import it.apsis.codelist.CodeLists;
import it.apsis.export.jackson.JsonOutput;
import it.apsis.practice.PracticeCollection;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/**
 * A JSON Schema (2020-12) of the documents that answer a questionnaire: the codes of the year with their names, lengths,
 * what is mandatory, and the errors that lie between few answers. What is only a warning, it accepts; members that nobody
 * asked for too. Blank answers are left out of a document, and dates and amounts stand in the notation that our own
 * writers use.
 */
public final class JsonSchemaFormat implements FormFormat {
    private static final String TYPE = "type";
    private static final String OBJECT = "object";
    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";
    private static final String DEFS = "$defs";
    /** The form of the code of a body. */
    static final String ENTITY = "^([0-9]{6}|[0-9]{3}|[0-9A-Za-z]+(_[0-9A-Za-z]+)+)$";

    /** The format, for {@link java.util.ServiceLoader}. */
    public JsonSchemaFormat() {}

    @Override
    public String name() {
        return "json-schema";
    }

    @Override
    public String mediaType() {
        return "application/schema+json";
    }

    @Override
    public String fileExtension() {
        return "schema.json";
    }

    @Override
    public void write(Questionnaire form, CodeLists lists, Language language, OutputStream out) throws IOException {
        SchemaLists used = new SchemaLists(language);
        AnswerSchemas answers = new AnswerSchemas(form.name(), form.flowYear(), new FormChoices(form, lists), used);
        DeclaredSchemas rules = new DeclaredSchemas(form, lists);
        JsonOutput.write(out, json -> {
            json.member("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.member("$id", "urn:apsis:" + form.name() + ":" + form.flowYear() + ":" + language.tag());
            json.member("title", FormWords.title(form).in(language));
            root(form, json);
            json.startObject(DEFS);
            json.startObject("document");
            document(form, lists, language, answers, json);
            rules.write(json);
            json.endObject();
            used.write(json);
            json.endObject();
        });
    }

    private static void root(Questionnaire form, JsonOutput json) {
        switch (form.name()) {
            case StatisticalSurvey.NAME -> statisticalReturn(form, json);
            case PracticeCollection.NAME -> {
                json.startArray("anyOf");
                json.startObject();
                reference(json);
                json.endObject();
                json.startObject();
                json.member(TYPE, "array");
                json.startObject("items");
                reference(json);
                json.endObject();
                json.endObject();
                json.endArray();
            }
            default -> reference(json);
        }
    }

    private static void reference(JsonOutput json) {
        json.member("$ref", "#/$defs/document");
    }

    /** Activities, or the declaration that there is none; never neither, nor both. */
    private static void statisticalReturn(Questionnaire form, JsonOutput json) {
        json.member(TYPE, OBJECT);
        json.startObject(PROPERTIES);
        member("$schema", "string", json);
        json.startObject("edition");
        json.member("const", String.valueOf(form.flowYear()));
        json.endObject();
        pattern("entity", ENTITY, json);
        json.startObject("activities");
        json.member(TYPE, "array");
        json.startObject("items");
        reference(json);
        json.endObject();
        json.endObject();
        json.startObject("nilReturn");
        nilReturn(form, json);
        json.endObject();
        json.endObject();
        json.startArray("oneOf");
        activities("minItems", 1, "activities", json);
        activities("maxItems", 0, "nilReturn", json);
        json.endArray();
    }

    private static void activities(String keyword, long number, String required, JsonOutput json) {
        json.startObject();
        json.member(TYPE, OBJECT);
        json.startObject(PROPERTIES);
        json.startObject("activities");
        json.member(TYPE, "array");
        json.member(keyword, number);
        json.endObject();
        if (number > 0) {
            json.member("nilReturn", false);
        }
        json.endObject();
        required(List.of(required), json);
        json.endObject();
    }

    private static void nilReturn(Questionnaire form, JsonOutput json) {
        json.member(TYPE, OBJECT);
        json.startObject(PROPERTIES);
        pattern("entity", ENTITY, json);
        json.startObject("year");
        json.startArray("enum");
        json.item(form.flowYear());
        json.item(String.valueOf(form.flowYear()));
        json.endArray();
        json.endObject();
        member("contact", "string", json);
        member("date", "string", json);
        json.endObject();
        required(List.of("entity"), json);
    }

    private static void member(String name, String type, JsonOutput json) {
        json.startObject(name);
        json.member(TYPE, type);
        json.endObject();
    }

    private static void pattern(String name, String pattern, JsonOutput json) {
        json.startObject(name);
        json.member(TYPE, "string");
        json.member("pattern", pattern);
        json.endObject();
    }

    private static void required(List<String> keys, JsonOutput json) {
        json.startArray(REQUIRED);
        keys.forEach(json::item);
        json.endArray();
    }

    private static void document(
            Questionnaire form, CodeLists lists, Language language, AnswerSchemas answers, JsonOutput json) {
        Set<String> excused = FormChoices.excused(form, lists);
        json.member(TYPE, OBJECT);
        json.startObject(PROPERTIES);
        for (Field field : form.fields()) {
            json.startObject(field.key());
            json.member("title", field.label().in(language));
            field.attribute("note")
                    .filter(note -> language == Language.ENGLISH)
                    .ifPresent(note -> json.member("description", note));
            answers.write(field, json);
            json.endObject();
        }
        json.endObject();
        required(
                form.fields().stream()
                        .filter(Field::isMandatory)
                        .map(Field::key)
                        .filter(key -> !excused.contains(key))
                        .toList(),
                json);
    }
}
