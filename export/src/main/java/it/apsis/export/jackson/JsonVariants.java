package it.apsis.export.jackson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Several forms that are told apart by one member, wherever it stands. A member of the same name has the same type in all
 * of them. Immutable.
 *
 * @param <T> what has one of the forms
 */
public final class JsonVariants<T> implements JsonType<T> {
    private final String name;
    private final JsonMember<T, String> tag;
    private final List<JsonForm<T>> forms;
    private final Map<String, JsonMember<T, ?>> members = new LinkedHashMap<>();

    private JsonVariants(String name, JsonMember<T, String> tag, List<JsonForm<T>> forms) {
        this.name = name;
        this.tag = tag;
        this.forms = forms;
        members.put(tag.name(), tag);
        forms.forEach(form -> form.members().forEach(members::putIfAbsent));
    }

    /**
     * Several forms.
     *
     * @param name what they have in common
     * @param tag the name of the member that tells them apart; its value is the name of the form
     * @param formOf the name of the form of a value
     * @param forms the forms, without that member
     * @return the forms
     * @param <T> what has one of the forms
     */
    public static <T> JsonVariants<T> of(String name, String tag, Function<T, String> formOf, List<JsonForm<T>> forms) {
        return new JsonVariants<>(name, JsonMember.of(tag, JsonTypes.TEXT, formOf), List.copyOf(forms));
    }

    @Override
    public void write(T value, JsonOutput json) {
        json.startObject();
        writeMembers(value, json);
        json.endObject();
    }

    /**
     * Writes the members, within an object that has begun.
     *
     * @param value what has one of the forms
     * @param json where to
     */
    public void writeMembers(T value, JsonOutput json) {
        tag.write(value, json);
        String written = tag.valueOf(value);
        forms.stream().filter(form -> form.name().equals(written)).forEach(form -> form.writeMembers(value, json));
    }

    @Override
    public T read(JsonSource json) {
        JsonForm.Values values = JsonForm.values(name, members, json);
        String written = values.get(tag);
        return forms.stream()
                .filter(form -> form.name().equals(written))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> names = forms.stream().map(JsonForm::name).toList();
                    return json.problem(
                            "The member '" + tag.name() + "' is one of " + names + ", not '" + written + "'",
                            "Il campo «" + tag.name() + "» può valere " + names + ", non «" + written + "»");
                })
                .make(values, json);
    }

    @Override
    public void schema(JsonOutput json, UnaryOperator<String> words) {
        json.startArray("oneOf");
        for (JsonForm<T> form : forms) {
            json.startObject();
            json.member("title", words.apply(form.name()));
            form.schema(json, words, tag.name());
            json.endObject();
        }
        json.endArray();
    }
}
