package it.apsis.export.shape;

import it.apsis.export.jackson.JsonForm;
import it.apsis.export.jackson.JsonMember;
import it.apsis.export.jackson.JsonOutput;
import it.apsis.export.jackson.JsonSource;
import it.apsis.export.jackson.JsonType;
import it.apsis.export.jackson.JsonTypes;
import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.MessageRenderer;
import it.apsis.finding.Place;
import it.apsis.finding.Severity;
import it.apsis.finding.Suggestion;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A finding with its sentence in one language. */
public final class FindingShape {
    private static final JsonMember<Told, String> CODE =
            JsonMember.of("code", JsonTypes.TEXT, told -> told.finding().code());
    private static final JsonMember<Told, Severity> SEVERITY = JsonMember.of(
            "severity",
            JsonTypes.words(List.of(Severity.values()), Severity::name),
            told -> told.finding().severity());
    private static final JsonMember<Told, Long> ROW = JsonMember.orNull(
            "row", JsonTypes.WHOLE, told -> positive(told.place().row()));
    private static final JsonMember<Told, Long> LINE = JsonMember.orNull(
            "line", JsonTypes.WHOLE, told -> positive(told.place().line()));
    private static final JsonMember<Told, String> COLUMN =
            JsonMember.orNull("column", JsonTypes.TEXT, told -> told.place().column());
    private static final JsonMember<Told, String> CELL = JsonMember.orNull(
            "cell", JsonTypes.TEXT, told -> told.place().address().orElse(null));
    private static final JsonMember<Told, String> QUESTION =
            JsonMember.orNull("question", JsonTypes.TEXT, told -> told.finding().question());
    private static final JsonMember<Told, String> VALUE =
            JsonMember.orNull("value", JsonTypes.TEXT, told -> told.finding().value());
    private static final JsonMember<Told, String> MESSAGE = JsonMember.of("message", JsonTypes.TEXT, Told::message);
    private static final JsonMember<Told, Attributes> ATTRIBUTES =
            JsonMember.of("attributes", attributes(), told -> told.finding().attributes());

    private FindingShape() {}

    /**
     * A finding and its sentence.
     *
     * @param finding the finding
     * @param message the sentence
     */
    public record Told(Finding finding, String message) {
        /**
         * Tells a finding.
         *
         * @param finding the finding
         * @param messages what makes its sentence
         * @param language the language
         * @return both
         */
        public static Told of(Finding finding, MessageRenderer messages, Language language) {
            return new Told(finding, messages.message(finding, language));
        }

        private Place place() {
            return finding.place();
        }
    }

    /**
     * The form.
     *
     * @param language the language of the names of suggestions
     * @return the form
     */
    public static JsonForm<Told> form(Language language) {
        JsonMember<Told, Iterable<Suggestion>> suggestions = JsonMember.of(
                "suggestions",
                JsonTypes.list(suggestion(language)),
                told -> told.finding().suggestions());
        return JsonForm.of(
                "finding",
                List.of(CODE, SEVERITY, ROW, LINE, COLUMN, CELL, QUESTION, VALUE, MESSAGE, suggestions, ATTRIBUTES),
                values -> new Told(
                        new Finding(
                                values.need(CODE),
                                values.need(SEVERITY),
                                place(values),
                                values.get(QUESTION),
                                values.get(VALUE),
                                values.need(ATTRIBUTES),
                                listed(values.need(suggestions))),
                        values.need(MESSAGE)));
    }

    private static Place place(JsonForm.Values values) {
        String cell = values.get(CELL);
        Long row = values.get(ROW);
        Long line = values.get(LINE);
        int position = cell == null ? -1 : Place.position(cell);
        Place place = new Place(
                row == null ? 0 : row,
                line == null ? 0 : line,
                null,
                values.get(COLUMN),
                position,
                cell != null || line != null);
        if (cell != null && !place.address().equals(java.util.Optional.of(cell))) {
            throw new IllegalArgumentException("The cell '" + cell + "' is not of the row " + row);
        }
        return place;
    }

    private static JsonForm<Suggestion> suggestion(Language language) {
        JsonMember<Suggestion, String> code = JsonMember.of("code", JsonTypes.TEXT, Suggestion::code);
        JsonMember<Suggestion, String> name =
                JsonMember.of("name", JsonTypes.TEXT, one -> one.name().in(language));
        return JsonForm.of(
                "suggestion",
                List.of(code, name),
                values -> new Suggestion(values.need(code), Bilingual.same(values.need(name))));
    }

    static <V> List<V> listed(Iterable<V> values) {
        List<V> list = new ArrayList<>();
        values.forEach(list::add);
        return list;
    }

    static @Nullable Long positive(long number) {
        return number == 0 ? null : number;
    }

    private static JsonType<Attributes> attributes() {
        JsonType<Iterable<String>> several = JsonTypes.list(JsonTypes.TEXT);
        return new JsonType<>() {
            @Override
            public void write(Attributes attributes, JsonOutput json) {
                json.startObject();
                attributes.asMap().forEach((name, value) -> {
                    json.name(name);
                    if (value instanceof List<?>) {
                        several.write(attributes.list(name), json);
                    } else {
                        json.item(value.toString());
                    }
                });
                json.endObject();
            }

            @Override
            public Attributes read(JsonSource json) {
                if (json.token() != JsonToken.START_OBJECT) {
                    throw json.problem("An object is expected", "Qui serve un oggetto");
                }
                Attributes attributes = Attributes.NONE;
                while (json.next() != JsonToken.END_OBJECT) {
                    String name = json.text();
                    if (attributes.asMap().containsKey(name)) {
                        throw json.problem(
                                "The member '" + name + "' stands there twice",
                                "Il campo «" + name + "» compare due volte: lasciarne uno solo");
                    }
                    attributes = json.next() == JsonToken.START_ARRAY
                            ? attributes.with(name, listed(several.read(json)))
                            : attributes.with(name, JsonTypes.TEXT.read(json));
                }
                return attributes;
            }

            @Override
            public void schema(JsonOutput json, UnaryOperator<String> words) {
                json.member("type", "object");
                json.startObject("additionalProperties");
                json.startArray("anyOf");
                json.startObject();
                JsonTypes.TEXT.schema(json, words);
                json.endObject();
                json.startObject();
                several.schema(json, words);
                json.endObject();
                json.endArray();
                json.endObject();
            }
        };
    }
}
