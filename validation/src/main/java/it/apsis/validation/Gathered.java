package it.apsis.validation;

import java.io.Serializable;
import java.util.List;

/**
 * What a rule across rows has gathered of some rows of a document: serialisable, so that it can come from another thread,
 * process or machine, and immutable once it has been handed out by {@link GatheringCheck#gathered}.
 *
 * @param <S> its own type
 */
public interface Gathered<S extends Gathered<S>> extends Serializable {
    /**
     * What was gathered of these rows and of others. Neither the order nor the grouping in which parts are merged makes a
     * difference to what is said of them in the end.
     *
     * @param other what the same rule has gathered of other rows of the same document
     * @return both; neither of the two is changed
     */
    S merge(S other);

    /**
     * Divides it by key, where each key can be judged without the others: what stands at the same index comes together
     * when every part of the document is divided into as many.
     *
     * @param parts into how many, from 1
     * @return as many as that, or a single one where it does not divide
     */
    List<S> byKey(int parts);
}
