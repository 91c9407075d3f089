package it.apsis.validation.declared;

import it.apsis.rule.Clause;
import it.apsis.statistical.ActivitySeries;
import java.util.Set;

/**
 * A clause at work on one document. Not thread-safe.
 *
 * @param <D> the document that has the answers
 */
final class Sentence<D> {
    private final Clause clause;
    private final Test<D>[] where;
    private final Test<D>[] unless;
    private final Test<D>[] then;
    private final long[] whereReads;
    private final long unlessReads;
    private final long thenReads;
    private long restsOn = ActivitySeries.EVERYTHING;

    /**
     * A sentence.
     *
     * @param whereReads for each test of {@code where} the bits of the answers that it reads
     * @param unlessReads those of all of {@code unless}
     * @param thenReads those of all of {@code then}
     */
    Sentence(
            Clause clause,
            Test<D>[] where,
            Test<D>[] unless,
            Test<D>[] then,
            long[] whereReads,
            long unlessReads,
            long thenReads) {
        this.clause = clause;
        this.where = where;
        this.unless = unless;
        this.then = then;
        this.whereReads = whereReads;
        this.unlessReads = unlessReads;
        this.thenReads = thenReads;
    }

    Clause clause() {
        return clause;
    }

    boolean complains(D document) {
        for (int i = 0; i < where.length; i++) {
            if (where[i].of(document) != Outcome.HOLDS) {
                // Whatever the rest of the sentence says: it is not about this document.
                restsOn = whereReads[i];
                return false;
            }
        }
        for (Test<D> test : then) {
            if (test.of(document) == Outcome.FAILS) {
                boolean excused = unless.length > 0 && isExcused(document);
                restsOn = excused ? unlessReads : ActivitySeries.EVERYTHING;
                return !excused;
            }
        }
        restsOn = thenReads;
        return false;
    }

    /** The answers on which it rests that the sentence has just not complained. */
    long restsOn() {
        return restsOn;
    }

    private boolean isExcused(D document) {
        for (Test<D> test : unless) {
            if (!test.holds(document)) {
                return false;
            }
        }
        return true;
    }

    /** Adds the keys of what fails, in the order of the sentence. */
    void addFailing(D document, Set<String> keys) {
        for (int i = 0; i < then.length; i++) {
            if (then[i].of(document) == Outcome.FAILS) {
                keys.addAll(clause.then().get(i).keys());
            }
        }
    }
}
