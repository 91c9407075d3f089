package it.apsis.export.form;

import it.apsis.export.jackson.JsonOutput;
import it.apsis.schema.Choice;
import it.apsis.schema.ChoiceList;
import it.apsis.text.Language;
import java.util.LinkedHashMap;
import java.util.Map;

/** The closed lists that a JSON Schema has referred to, each written once behind its properties. */
final class SchemaLists {
    private final Language language;
    private final Map<String, ChoiceList> used = new LinkedHashMap<>();

    SchemaLists(Language language) {
        this.language = language;
    }

    /** Writes a reference to a list. */
    void refer(ChoiceList list, JsonOutput json) {
        String name = name(list);
        used.put(name, list);
        json.member("$ref", "#/$defs/" + name);
    }

    private static String name(ChoiceList list) {
        return "list-" + list.id().replaceAll("[^A-Za-z0-9_.-]", "-");
    }

    /** Writes the lists as members of {@code $defs}. */
    void write(JsonOutput json) {
        used.forEach((name, list) -> {
            json.startObject(name);
            json.member("type", "string");
            json.startArray("oneOf");
            for (Choice choice : list.choices()) {
                json.startObject();
                json.member("const", choice.code());
                json.member("title", choice.label().in(language));
                json.endObject();
            }
            json.endArray();
            json.endObject();
        });
    }
}
