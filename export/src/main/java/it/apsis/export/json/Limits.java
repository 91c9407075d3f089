package it.apsis.export.json;

import tools.jackson.core.StreamReadConstraints;

/** What a document may hold at most. Beyond, it is no return. */
final class Limits {
    /** Signs in a text or a number: as many as in a cell of a text file. */
    static final int TEXT = 1 << 20;

    /** Signs in an activity. */
    static final int ACTIVITY = 1 << 24;

    /** Signs in the name of a member. */
    static final int NAME = 1000;

    /** Different members that are of no field. */
    static final int UNKNOWN = 1000;

    private static final int DEPTH = 32;

    private Limits() {}

    static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxStringLength(TEXT)
                .maxNumberLength(TEXT)
                .maxNameLength(NAME)
                .maxNestingDepth(DEPTH)
                .build();
    }

    static String describe() {
        return "texts and numbers have at most " + TEXT + " characters, names " + NAME + ", and at most " + DEPTH
                + " objects and lists stand in one another";
    }
}
