package it.apsis.validation.declared;

/**
 * A criterion made ready for one edition of a form. Not thread-safe.
 *
 * @param <D> the document that has the answers
 */
@FunctionalInterface
public interface Test<D> {
    /**
     * Looks at a document.
     *
     * @param document the document
     * @return how it turned out
     */
    Outcome of(D document);

    /**
     * Whether it holds.
     *
     * @param document the document
     * @return true where it does
     */
    default boolean holds(D document) {
        return of(document) == Outcome.HOLDS;
    }
}
