package it.apsis.validation.declared;

import it.apsis.rule.Clause;
import it.apsis.rule.Criterion;
import it.apsis.statistical.ActivitySeries;
import java.util.List;
import java.util.Set;

/**
 * A clause made ready for one document.
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

    Sentence(Clause clause, Tests<D> tests) {
        this.clause = clause;
        this.where = ready(clause.where(), tests);
        this.unless = ready(clause.unless(), tests);
        this.then = ready(clause.then(), tests);
        this.whereReads = clause.where().stream().mapToLong(tests::reads).toArray();
        this.unlessReads = reads(clause.unless(), tests);
        this.thenReads = reads(clause.then(), tests);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // An array of its own, that nobody else sees.
    private static <D> Test<D>[] ready(List<Criterion> criteria, Tests<D> tests) {
        return criteria.stream().map(tests::of).toArray(Test[]::new);
    }

    private static long reads(List<Criterion> criteria, Tests<?> tests) {
        return criteria.stream().mapToLong(tests::reads).reduce(0, (one, other) -> one | other);
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
