package it.apsis.export.jackson;

import java.util.function.UnaryOperator;

/**
 * How the values of one type stand in JSON: one description for what writes them, what reads them, and their JSON Schema.
 * Immutable.
 *
 * @param <V> the type
 */
public interface JsonType<V> {
    /**
     * Writes a value, as an item of a list or behind the name of a member.
     *
     * @param value the value
     * @param json where to
     */
    void write(V value, JsonOutput json);

    /**
     * Reads a value that is not null.
     *
     * @param json where its first token has just been read; its last token is then the last that was read
     * @return the value
     * @throws RuntimeException what {@link JsonSource#problem} makes, where it is of another form
     */
    V read(JsonSource json);

    /**
     * Writes the members of its JSON Schema (2020-12).
     *
     * @param json where to, within an object
     * @param words the words of a member by its form and name, such as {@code report.findings}, or of one form among
     *     several by its name
     */
    void schema(JsonOutput json, UnaryOperator<String> words);
}
