package it.apsis.validation;

import it.apsis.finding.Subject;

/**
 * A check across rows that works on a document in parts as well: while the rows pass it says only what holds whatever the
 * other rows are, and otherwise gathers; in {@link #finish} it says what follows from all that was gathered, each time at
 * a place of its own ({@link Raised#place}). So it wins over no other rule on a row, and silences no answer.
 *
 * @param <T> what it looks at
 * @param <S> what it gathers
 */
public interface GatheringCheck<T extends Subject, S extends Gathered<S>> extends Check<T> {
    /**
     * What it has gathered so far. The check is not used any more.
     *
     * @return what was gathered, even where that is nothing
     */
    S gathered();

    /**
     * Takes what was gathered of the document in the place of what it has gathered itself.
     *
     * @param gathered what checks of the same rule have gathered, merged
     */
    void resume(S gathered);
}
