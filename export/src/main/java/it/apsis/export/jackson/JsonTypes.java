package it.apsis.export.jackson;

import it.apsis.text.Bilingual;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonToken;

/** The types of values that stand in documents. */
public final class JsonTypes {
    private static final String TYPE = "type";
    private static final String PATTERN = "pattern";
    private static final String STRING = "string";

    /** A text; a number or boolean is read as it is written. */
    public static final JsonType<String> TEXT =
            of((text, json) -> json.item(text), JsonTypes::scalar, json -> json.member(TYPE, STRING));

    /** A whole number; a text of digits is read too. */
    public static final JsonType<Long> WHOLE = of(
            (number, json) -> json.item((long) number),
            json -> parsed(json, Long::valueOf, new Bilingual("a whole number", "un numero intero")),
            json -> json.member(TYPE, "integer"));

    /** Yes or no. */
    public static final JsonType<Boolean> BOOLEAN =
            of((value, json) -> json.item((boolean) value), JsonTypes::bool, json -> json.member(TYPE, "boolean"));

    /** A day, as ISO 8601 writes it. */
    public static final JsonType<LocalDate> DATE =
            texts(LocalDate::parse, new Bilingual("a day such as 2021-02-28", "un giorno come 2021-02-28"), json -> {
                json.member(TYPE, STRING);
                json.member(PATTERN, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            });

    /** An instant in UTC, as ISO 8601 writes it. */
    public static final JsonType<Instant> INSTANT = texts(
            Instant::parse,
            new Bilingual("an instant such as 2021-02-28T22:59:59Z", "un istante come 2021-02-28T22:59:59Z"),
            json -> {
                json.member(TYPE, STRING);
                json.member(PATTERN, "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$");
            });

    /** An address. */
    public static final JsonType<URI> ADDRESS =
            texts(URI::create, new Bilingual("an address", "un indirizzo"), json -> json.member(TYPE, STRING));

    private JsonTypes() {}

    /**
     * A type.
     *
     * @param writer writes a value
     * @param reader reads a value
     * @param schema writes the members of its schema
     * @return the type
     * @param <V> the type
     */
    public static <V> JsonType<V> of(
            BiConsumer<V, JsonOutput> writer, Function<JsonSource, V> reader, Consumer<JsonOutput> schema) {
        return new JsonType<>() {
            @Override
            public void write(V value, JsonOutput json) {
                writer.accept(value, json);
            }

            @Override
            public V read(JsonSource json) {
                return reader.apply(json);
            }

            @Override
            public void schema(JsonOutput json, UnaryOperator<String> words) {
                schema.accept(json);
            }
        };
    }

    /**
     * A type whose values are written as texts, by {@link Object#toString()}.
     *
     * @param parse makes a value of a text; may throw {@link IllegalArgumentException} or {@link DateTimeException}
     * @param called what is expected
     * @param schema writes the members of its schema
     * @return the type
     * @param <V> the type
     */
    public static <V> JsonType<V> texts(Function<String, V> parse, Bilingual called, Consumer<JsonOutput> schema) {
        return of((value, json) -> json.item(value.toString()), json -> parsed(json, parse, called), schema);
    }

    /**
     * A type of few values, each with its word.
     *
     * @param values the values
     * @param word the word of each
     * @return the type
     * @param <V> the type
     */
    public static <V> JsonType<V> words(List<V> values, Function<V, String> word) {
        Map<String, V> byWord = new LinkedHashMap<>();
        values.forEach(value -> byWord.put(word.apply(value), value));
        return of(
                (value, json) -> json.item(word.apply(value)),
                json -> {
                    V value = byWord.get(scalar(json));
                    if (value == null) {
                        throw json.problem(
                                "One of " + byWord.keySet() + " is expected, not '" + json.text() + "'",
                                "Qui serve uno di " + byWord.keySet() + ", non «" + json.text() + "»");
                    }
                    return value;
                },
                json -> {
                    json.member(TYPE, STRING);
                    json.startArray("enum");
                    byWord.keySet().forEach(json::item);
                    json.endArray();
                });
    }

    /**
     * A list. It is written as it is gone through, and read as a whole.
     *
     * @param item the type of its items
     * @return the type
     * @param <V> the type of the items
     */
    public static <V> JsonType<Iterable<V>> list(JsonType<V> item) {
        return new JsonType<>() {
            @Override
            public void write(Iterable<V> values, JsonOutput json) {
                json.startArray();
                values.forEach(value -> item.write(value, json));
                json.endArray();
            }

            @Override
            public Iterable<V> read(JsonSource json) {
                if (json.token() != JsonToken.START_ARRAY) {
                    throw json.problem("A list is expected", "Qui serve un elenco");
                }
                List<V> values = new ArrayList<>();
                while (json.next() != JsonToken.END_ARRAY) {
                    values.add(item.read(json));
                }
                return Collections.unmodifiableList(values);
            }

            @Override
            public void schema(JsonOutput json, UnaryOperator<String> words) {
                json.member(TYPE, "array");
                json.startObject("items");
                item.schema(json, words);
                json.endObject();
            }
        };
    }

    /**
     * An object whose members have names of their own and values of one type.
     *
     * @param value the type of the values
     * @return the type; a map in the order of the document
     * @param <V> the type of the values
     */
    public static <V> JsonType<Map<String, V>> map(JsonType<V> value) {
        return new JsonType<>() {
            @Override
            public void write(Map<String, V> values, JsonOutput json) {
                json.startObject();
                values.forEach((name, one) -> {
                    json.name(name);
                    value.write(one, json);
                });
                json.endObject();
            }

            @Override
            public Map<String, V> read(JsonSource json) {
                if (json.token() != JsonToken.START_OBJECT) {
                    throw json.problem("An object is expected", "Qui serve un oggetto");
                }
                Map<String, V> values = new LinkedHashMap<>();
                while (json.next() != JsonToken.END_OBJECT) {
                    String name = json.text();
                    json.next();
                    if (values.put(name, value.read(json)) != null) {
                        throw json.problem(
                                "The member '" + name + "' stands there twice",
                                "Il campo «" + name + "» compare due volte: lasciarne uno solo");
                    }
                }
                return Collections.unmodifiableMap(values);
            }

            @Override
            public void schema(JsonOutput json, UnaryOperator<String> words) {
                json.member(TYPE, "object");
                json.startObject("additionalProperties");
                value.schema(json, words);
                json.endObject();
            }
        };
    }

    private static String scalar(JsonSource json) {
        if (!json.token().isScalarValue() || json.token() == JsonToken.VALUE_NULL) {
            throw json.problem("A text is expected", "Qui serve un testo");
        }
        return json.text();
    }

    private static <V> V parsed(JsonSource json, Function<String, V> parse, Bilingual called) {
        String text = scalar(json);
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw json.problem(
                    called.en() + " is expected, not '" + text + "'",
                    "Qui serve " + called.it() + ", non «" + text + "»");
        }
    }

    private static boolean bool(JsonSource json) {
        if (json.token() != JsonToken.VALUE_TRUE && json.token() != JsonToken.VALUE_FALSE) {
            throw json.problem("true or false is expected", "Qui serve true o false");
        }
        return json.token() == JsonToken.VALUE_TRUE;
    }
}
