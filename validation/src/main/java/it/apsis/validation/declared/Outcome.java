package it.apsis.validation.declared;

/** How a criterion turned out. */
public enum Outcome {
    /** It is so. */
    HOLDS,
    /** The answers say nothing about it. */
    SILENT,
    /** It is not so. */
    FAILS;

    static Outcome of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }
}
