package it.apsis.benchmarks;

/** What becomes of the rows of a given return before they are repeated. */
public enum RowKind {
    /** Nothing: what is wrong with the real rows stays wrong, and each of them repeats an earlier one. */
    REAL,
    /** Every twentieth cell is broken, in the ways in which people break cells. */
    BROKEN,
    /**
     * Only rows of which no rule has anything to say are left, each with a title of its own, and the column is filled that
     * is blank in all of them.
     */
    CLEAN
}
