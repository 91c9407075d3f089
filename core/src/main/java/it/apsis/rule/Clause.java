package it.apsis.rule;

import java.util.List;

/**
 * One sentence of a rule: where all of these hold, and not all of those in {@code unless}, all of those in {@code then}
 * are asked. It complains where one of these fails.
 *
 * @param where what has to hold for the sentence to be about a document; none: always
 * @param unless where all of these hold the sentence says nothing; none: never
 * @param then what is asked; one that says nothing is content
 * @param complaint what is said where it is not so
 */
public record Clause(List<Criterion> where, List<Criterion> unless, List<Criterion> then, Complaint complaint) {
    /**
     * Copies the lists.
     *
     * @param where what has to hold for the sentence to be about a document; none: always
     * @param unless where all of these hold the sentence says nothing; none: never
     * @param then what is asked; one that says nothing is content
     * @param complaint what is said where it is not so
     */
    public Clause {
        where = List.copyOf(where);
        unless = List.copyOf(unless);
        then = List.copyOf(then);
    }
}
