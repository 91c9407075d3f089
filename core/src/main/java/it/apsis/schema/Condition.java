package it.apsis.schema;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a conditional question has to be answered: {@code not nil} (the body has something to tell), or
 * {@code key = value} (another question has that answer).
 *
 * @param key the key of the other question; null for {@code not nil}
 * @param value the answer that it has to have; empty for {@code not nil}
 */
public record Condition(@Nullable String key, String value) {
    private static final String NOT_NIL = "not nil";

    /**
     * Reads a condition.
     *
     * @param text {@code not nil}, or a key, an equals sign and a value
     * @return the condition
     * @throws IllegalArgumentException where it is none
     */
    public static Condition parse(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        if (plain.toLowerCase(Locale.ROOT).equals(NOT_NIL)) {
            return new Condition(null, "");
        }
        int equals = plain.indexOf('=');
        String key = equals < 0 ? "" : plain.substring(0, equals).strip();
        String value = equals < 0 ? "" : plain.substring(equals + 1).strip();
        if (key.isEmpty() || value.isEmpty()) {
            throw new IllegalArgumentException(
                    "not a condition: '" + text + "' (write \"not nil\", or a key, = and a value)");
        }
        return new Condition(key, value);
    }

    /**
     * Whether it asks only that the body has something to tell.
     *
     * @return true for {@code not nil}
     */
    public boolean isNotNil() {
        return key == null;
    }

    @Override
    public String toString() {
        return key == null ? NOT_NIL : key + " = " + value;
    }
}
