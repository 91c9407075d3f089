package it.apsis.schema;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one place where the key of a field meets the accessor of its answer.
 *
 * @param <R> the document or row that holds the answer
 * @param <B> what builds such a document or row
 * @param <T> the type of the answer
 */
public final class Question<R, B, T> {
    private final String key;
    private final int index;
    private final Function<R, @Nullable T> getter;
    private final BiConsumer<B, T> setter;

    private Question(String key, int index, Function<R, @Nullable T> getter, BiConsumer<B, T> setter) {
        this.key = key;
        this.index = index;
        this.getter = getter;
        this.setter = setter;
    }

    /**
     * Binds a key to an answer.
     *
     * @param key the key of the field
     * @param index its place among the questions of the same document, from 0
     * @param getter reads the answer; null where it is blank
     * @param setter hands the answer to a builder
     * @return the question
     * @param <R> the document or row that holds the answer
     * @param <B> what builds such a document or row
     * @param <T> the type of the answer
     */
    public static <R, B, T> Question<R, B, T> of(
            String key, int index, Function<R, @Nullable T> getter, BiConsumer<B, T> setter) {
        return new Question<>(key, index, getter, setter);
    }

    /**
     * The key of the field.
     *
     * @return the key
     */
    public String key() {
        return key;
    }

    /**
     * The place among the questions of the same document.
     *
     * @return the place, from 0
     */
    public int index() {
        return index;
    }

    /**
     * The answer.
     *
     * @param document the document or row
     * @return the answer, or null where it is blank or could not be read
     */
    public @Nullable T get(R document) {
        return getter.apply(document);
    }

    /**
     * Hands an answer to a builder.
     *
     * @param builder the builder
     * @param answer the answer
     */
    public void set(B builder, T answer) {
        setter.accept(builder, answer);
    }

    @Override
    public String toString() {
        return key;
    }
}
