package it.apsis.export.jackson;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The form of an object: its members in order. Immutable.
 *
 * @param <T> what has the form
 */
public final class JsonForm<T> implements JsonType<T> {
    private final String name;
    private final Map<String, JsonMember<T, ?>> members = new LinkedHashMap<>();
    private final Function<Values, ? extends T> maker;

    private JsonForm(String name, List<JsonMember<T, ?>> members, Function<Values, ? extends T> maker) {
        this.name = name;
        this.maker = maker;
        members.forEach(member -> this.members.put(member.name(), member));
    }

    /**
     * A form.
     *
     * @param name its name, by which its words are found
     * @param members its members in order
     * @param maker makes what has the form of the values that were read; what it throws of the kinds
     *     {@link IllegalArgumentException}, {@link ArithmeticException} and {@link DateTimeException} is a problem of the
     *     document
     * @return the form
     * @param <T> what has the form
     */
    public static <T> JsonForm<T> of(String name, List<JsonMember<T, ?>> members, Function<Values, ? extends T> maker) {
        return new JsonForm<>(name, members, maker);
    }

    /**
     * A form that is written and never read.
     *
     * @param name its name, by which its words are found
     * @param members its members in order
     * @return the form
     * @param <T> what has the form
     */
    public static <T> JsonForm<T> written(String name, List<JsonMember<T, ?>> members) {
        return new JsonForm<>(name, members, values -> {
            throw new UnsupportedOperationException(name + " is only written");
        });
    }

    /** The values of the members that were read. */
    public static final class Values {
        private final Map<String, Object> byName;

        private Values(Map<String, Object> byName) {
            this.byName = byName;
        }

        /**
         * A value.
         *
         * @param member the member
         * @return its value; null where it is null or was not there
         * @param <V> the type of the value
         */
        @SuppressWarnings("unchecked")
        public <V> @Nullable V get(JsonMember<?, V> member) {
            // What the type of the member has read.
            return (V) byName.get(member.name());
        }

        /**
         * A value that must be there.
         *
         * @param member the member
         * @return its value
         * @throws IllegalArgumentException where it is null or was not there
         * @param <V> the type of the value
         */
        public <V> V need(JsonMember<?, V> member) {
            V value = get(member);
            if (value == null) {
                throw new IllegalArgumentException("The member '" + member.name() + "' is missing");
            }
            return value;
        }
    }

    /**
     * The name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /** By their names, in order. */
    Map<String, JsonMember<T, ?>> members() {
        return members;
    }

    /**
     * Writes the members, within an object that has begun.
     *
     * @param value what has the form
     * @param json where to
     */
    public void writeMembers(T value, JsonOutput json) {
        members.values().forEach(member -> member.write(value, json));
    }

    @Override
    public void write(T value, JsonOutput json) {
        json.startObject();
        writeMembers(value, json);
        json.endObject();
    }

    @Override
    public T read(JsonSource json) {
        return make(values(name, members, json), json);
    }

    T make(Values values, JsonSource json) {
        for (JsonMember<T, ?> member : members.values()) {
            if (member.isNeeded() && values.get(member) == null) {
                throw json.problem(
                        "The member '" + member.name() + "' is missing", "Manca il campo «" + member.name() + "»");
            }
        }
        try {
            return maker.apply(values);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw json.problem(
                    String.valueOf(e.getMessage()), "I valori non si possono usare insieme (" + e.getMessage() + ")");
        }
    }

    static <T> Values values(String form, Map<String, JsonMember<T, ?>> members, JsonSource json) {
        if (json.token() != JsonToken.START_OBJECT) {
            throw json.problem("An object is expected", "Qui serve un oggetto");
        }
        Map<String, Object> values = new HashMap<>();
        Set<String> seen = new HashSet<>();
        while (json.next() != JsonToken.END_OBJECT) {
            String name = json.text();
            if (!seen.add(name)) {
                throw json.problem(
                        "The member '" + name + "' stands there twice",
                        "Il campo «" + name + "» compare due volte: lasciarne uno solo");
            }
            JsonToken token = json.next();
            JsonMember<T, ?> member = members.get(name);
            if (member == null) {
                json.unknown(form, name);
            } else if (member.isDerived()) {
                json.skip();
            } else if (token != JsonToken.VALUE_NULL) {
                values.put(name, member.type().read(json));
            }
        }
        return new Values(values);
    }

    @Override
    public void schema(JsonOutput json, UnaryOperator<String> words) {
        schema(json, words, null);
    }

    /** With a member more that names this form. */
    void schema(JsonOutput json, UnaryOperator<String> words, @Nullable String tag) {
        json.member("type", "object");
        json.startObject("properties");
        if (tag != null) {
            json.startObject(tag);
            json.member("const", name);
            json.endObject();
        }
        for (JsonMember<T, ?> member : members.values()) {
            json.startObject(member.name());
            json.member("title", words.apply(name + "." + member.name()));
            schema(member, json, words);
            json.endObject();
        }
        json.endObject();
        json.startArray("required");
        if (tag != null) {
            json.item(tag);
        }
        members.values().stream()
                .filter(JsonMember::isAlwaysWritten)
                .map(JsonMember::name)
                .forEach(json::item);
        json.endArray();
    }

    private static void schema(JsonMember<?, ?> member, JsonOutput json, UnaryOperator<String> words) {
        if (!member.isNullable()) {
            member.type().schema(json, words);
            return;
        }
        json.startArray("anyOf");
        json.startObject();
        member.type().schema(json, words);
        json.endObject();
        json.startObject();
        json.member("type", "null");
        json.endObject();
        json.endArray();
    }
}
