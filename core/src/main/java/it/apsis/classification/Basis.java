package it.apsis.classification;

/** What the class of a practice rests on. */
public enum Basis {
    /** A curator has decided. */
    CURATOR,
    /** The components decide. */
    COMPONENTS,
    /** The class that was declared, where the components leave it open. */
    DECLARED,
    /** Nothing: the class is undetermined. */
    NONE
}
