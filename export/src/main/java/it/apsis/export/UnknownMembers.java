package it.apsis.export;

/** What becomes of members of a JSON document that its form does not have. */
public enum UnknownMembers {
    /**
     * They do not keep a document from being read. Rows of a return and descriptive questionnaires hold them and write them
     * again; of practice sheets they are told in the notes; all other documents have no place for them.
     */
    KEPT,

    /** A document with any of them is refused. */
    REFUSED
}
