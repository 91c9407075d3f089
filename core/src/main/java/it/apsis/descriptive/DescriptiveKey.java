package it.apsis.descriptive;

import it.apsis.schema.Answer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A well-known key with the type of its answer: {@code answers.get(DescriptiveQuestions.OWN_FUNDS)}.
 *
 * @param <T> the type of the answer
 */
public final class DescriptiveKey<T> {
    private final String key;
    private final Function<@Nullable Answer, T> reader;

    DescriptiveKey(String key, Function<@Nullable Answer, T> reader) {
        this.key = key;
        this.reader = reader;
    }

    /**
     * The key of the field.
     *
     * @return the key
     */
    public String key() {
        return key;
    }

    T read(@Nullable Answer answer) {
        return reader.apply(answer);
    }

    @Override
    public String toString() {
        return key;
    }
}
