package it.apsis.validation.declared;

import it.apsis.rule.Clause;
import it.apsis.rule.Criterion;
import java.util.List;
import java.util.stream.IntStream;

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

    Sentence(Clause clause, Tests<D> tests) {
        this.clause = clause;
        this.where = ready(clause.where(), tests);
        this.unless = ready(clause.unless(), tests);
        this.then = ready(clause.then(), tests);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // An array of its own, that nobody else sees.
    private static <D> Test<D>[] ready(List<Criterion> criteria, Tests<D> tests) {
        return criteria.stream().map(tests::of).toArray(Test[]::new);
    }

    Clause clause() {
        return clause;
    }

    boolean complains(D document) {
        for (Test<D> test : where) {
            if (test.of(document) != Outcome.HOLDS) {
                return false;
            }
        }
        for (Test<D> test : then) {
            if (test.of(document) == Outcome.FAILS) {
                return unless.length == 0 || !isExcused(document);
            }
        }
        return false;
    }

    private boolean isExcused(D document) {
        for (Test<D> test : unless) {
            if (!test.holds(document)) {
                return false;
            }
        }
        return true;
    }

    /** The keys of what fails, in the order of the sentence. */
    List<String> failing(D document) {
        List<Criterion> criteria = clause.then();
        return IntStream.range(0, then.length)
                .filter(i -> then[i].of(document) == Outcome.FAILS)
                .mapToObj(i -> criteria.get(i).keys())
                .flatMap(List::stream)
                .toList();
    }
}
