package it.apsis.finding;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The facts behind a judgement: named texts and lists of texts, in the order in which they were given. Immutable.
 *
 * <p>Names are lower case with underscores. They are a part of the public contract of a rule, like its code.
 *
 * @serial exclude
 */
public final class Attributes implements Serializable {
    private static final long serialVersionUID = 1;

    /** No attribute at all. */
    public static final Attributes NONE = new Attributes(Map.of());

    private final Map<String, Object> values;

    private Attributes(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * One attribute.
     *
     * @param name its name
     * @param value its value; written with {@link Object#toString()}
     * @return the attributes
     */
    public static Attributes of(String name, Object value) {
        return NONE.with(name, value);
    }

    /**
     * One attribute of several values.
     *
     * @param name its name
     * @param values its values
     * @return the attributes
     */
    public static Attributes of(String name, List<String> values) {
        return NONE.with(name, values);
    }

    /**
     * These attributes and one more; an attribute of the same name is replaced where it stands.
     *
     * @param name its name
     * @param value its value; written with {@link Object#toString()}
     * @return other attributes
     */
    public Attributes with(String name, Object value) {
        return put(name, value.toString());
    }

    /**
     * These attributes and one more, of several values.
     *
     * @param name its name
     * @param values its values
     * @return other attributes
     */
    public Attributes with(String name, List<String> values) {
        return put(name, List.copyOf(values));
    }

    private Attributes put(String name, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(values);
        copy.put(Objects.requireNonNull(name, "name"), value);
        return new Attributes(Collections.unmodifiableMap(copy));
    }

    /**
     * Whether there is none.
     *
     * @return true where there is no attribute
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * One attribute as text; the values of a list are joined by a comma and a space.
     *
     * @param name its name
     * @return the text, or empty where there is no such attribute
     */
    public Optional<String> text(String name) {
        Object value = values.get(name);
        return value == null
                ? Optional.empty()
                : Optional.of(value instanceof List<?> ? String.join(", ", list(name)) : value.toString());
    }

    /**
     * One attribute as a list.
     *
     * @param name its name
     * @return its values; one for a single text, none where there is no such attribute
     */
    public List<String> list(String name) {
        Object value = values.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> several)) {
            return List.of(value.toString());
        }
        List<String> texts = new ArrayList<>(several.size());
        several.forEach(one -> texts.add(one.toString()));
        return Collections.unmodifiableList(texts);
    }

    /**
     * All attributes, in order.
     *
     * @return an unmodifiable map whose values are {@link String} or {@code List<String>}
     */
    public Map<String, Object> asMap() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attributes that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
