package it.apsis.export.jackson;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A member of a form. Immutable.
 *
 * @param <T> what has the form
 * @param <V> the type of its value
 */
public final class JsonMember<T, V> {
    private final String name;
    private final JsonType<V> type;
    private final Function<T, @Nullable V> getter;
    private final Predicate<T> written;
    private final boolean nullable;
    private final boolean derived;
    private final boolean conditional;

    private JsonMember(
            String name,
            JsonType<V> type,
            Function<T, @Nullable V> getter,
            Predicate<T> written,
            boolean nullable,
            boolean derived,
            boolean conditional) {
        this.name = name;
        this.type = type;
        this.getter = getter;
        this.written = written;
        this.nullable = nullable;
        this.derived = derived;
        this.conditional = conditional;
    }

    /**
     * A member that is always there.
     *
     * @param name its name
     * @param type the type of its value
     * @param getter its value
     * @return the member
     * @param <T> what has the form
     * @param <V> the type of its value
     */
    public static <T, V> JsonMember<T, V> of(String name, JsonType<V> type, Function<T, V> getter) {
        return new JsonMember<>(name, type, getter, value -> true, false, false, false);
    }

    /**
     * A member that is null where there is nothing to say; when it is read it may be missing.
     *
     * @param name its name
     * @param type the type of its value
     * @param getter its value, or null
     * @return the member
     * @param <T> what has the form
     * @param <V> the type of its value
     */
    public static <T, V> JsonMember<T, V> orNull(String name, JsonType<V> type, Function<T, @Nullable V> getter) {
        return new JsonMember<>(name, type, getter, value -> true, true, false, false);
    }

    /**
     * The same member, which follows from others: it is passed over when it is read.
     *
     * @return another member
     */
    public JsonMember<T, V> derived() {
        return new JsonMember<>(name, type, getter, written, nullable, true, conditional);
    }

    /**
     * The same member, which is left out where a condition does not hold.
     *
     * @param condition the condition
     * @return another member
     */
    public JsonMember<T, V> where(Predicate<T> condition) {
        return new JsonMember<>(name, type, getter, condition, nullable, derived, true);
    }

    /**
     * The name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    JsonType<V> type() {
        return type;
    }

    boolean isDerived() {
        return derived;
    }

    boolean isNullable() {
        return nullable;
    }

    /** Whether every document has it, be it null. */
    boolean isAlwaysWritten() {
        return !conditional;
    }

    /** Whether a document without it cannot be read. */
    boolean isNeeded() {
        return !nullable && !derived && !conditional;
    }

    @Nullable
    V valueOf(T owner) {
        return getter.apply(owner);
    }

    void write(T owner, JsonOutput json) {
        if (written.test(owner)) {
            json.name(name);
            V value = getter.apply(owner);
            if (value == null) {
                json.nothing();
            } else {
                type.write(value, json);
            }
        }
    }
}
