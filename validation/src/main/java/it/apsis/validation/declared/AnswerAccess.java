package it.apsis.validation.declared;

import it.apsis.statistical.ActivitySeries;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the answers of a kind of document are.
 *
 * @param <D> the document
 */
public interface AnswerAccess<D> {
    /**
     * How an answer is read: a code, a number, an amount, a day, a text, true or false, or a list. Asked once for an
     * edition of a form.
     *
     * @param key the key of the answer
     * @return what reads it; null where it is blank or could not be read
     */
    Function<D, @Nullable Object> reading(String key);

    /**
     * The bit of an answer among all of them, as {@link it.apsis.validation.Check#restsOn} has them.
     *
     * @param key the key of the answer
     * @return a number of one bit; of all bits, where nobody keeps account of what changes from document to document
     */
    default long bit(String key) {
        return ActivitySeries.EVERYTHING;
    }

    /**
     * Whether something is written that could not be read.
     *
     * @param document the document
     * @param key the key of the answer
     * @return true where it is
     */
    boolean isUnreadable(D document, String key);

    /**
     * An answer as a finding shows it.
     *
     * @param answer the answer
     * @return its text
     */
    String text(Object answer);
}
