package it.apsis.validation.declared;

import it.apsis.rule.Clause;
import it.apsis.rule.Criterion;
import java.util.List;
import java.util.function.Supplier;

/**
 * A clause made ready for an edition: each document gets a sentence of its own. Immutable.
 *
 * @param <D> the document that has the answers
 */
final class SentenceForm<D> {
    private final Clause clause;
    private final List<Supplier<Test<D>>> where;
    private final List<Supplier<Test<D>>> unless;
    private final List<Supplier<Test<D>>> then;
    private final long[] whereReads;
    private final long unlessReads;
    private final long thenReads;

    SentenceForm(Clause clause, Tests<D> tests) {
        this.clause = clause;
        this.where = ready(clause.where(), tests);
        this.unless = ready(clause.unless(), tests);
        this.then = ready(clause.then(), tests);
        this.whereReads = clause.where().stream().mapToLong(tests::reads).toArray();
        this.unlessReads = reads(clause.unless(), tests);
        this.thenReads = reads(clause.then(), tests);
    }

    private static <D> List<Supplier<Test<D>>> ready(List<Criterion> criteria, Tests<D> tests) {
        return criteria.stream().map(tests::of).toList();
    }

    private static long reads(List<Criterion> criteria, Tests<?> tests) {
        return criteria.stream().mapToLong(tests::reads).reduce(0, (one, other) -> one | other);
    }

    Clause clause() {
        return clause;
    }

    Sentence<D> begin() {
        return new Sentence<>(
                clause, Tests.begin(where), Tests.begin(unless), Tests.begin(then), whereReads, unlessReads, thenReads);
    }
}
