package it.apsis.export.table;

import it.apsis.export.jackson.JsonOutput;
import it.apsis.text.Language;

/** A column as Table Schema describes it. */
final class FieldDescriptor {
    private FieldDescriptor() {}

    static void write(TableField field, Language language, JsonOutput json) {
        json.startObject();
        json.member("name", field.name());
        json.member("type", field.type().standard());
        if (!field.type().format().isEmpty()) {
            json.member("format", field.type().format());
        }
        json.member("title", field.title().in(language));
        if (field.type() == TableField.Type.BOOLEAN) {
            value("trueValues", "true", json);
            value("falseValues", "false", json);
        }
        if (field.required()
                || field.maxLength().isPresent()
                || field.pattern() != null
                || !field.codes().isEmpty()) {
            json.startObject("constraints");
            constraints(field, json);
            json.endObject();
        }
        json.endObject();
    }

    private static void value(String name, String value, JsonOutput json) {
        json.startArray(name);
        json.item(value);
        json.endArray();
    }

    private static void constraints(TableField field, JsonOutput json) {
        if (field.required()) {
            json.member("required", true);
        }
        field.maxLength().ifPresent(most -> json.member("maxLength", most));
        if (field.pattern() != null) {
            json.member("pattern", field.pattern());
        }
        if (!field.codes().isEmpty()) {
            json.startArray("enum");
            field.codes().forEach(json::item);
            json.endArray();
        }
    }
}
