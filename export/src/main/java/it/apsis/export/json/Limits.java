package it.apsis.export.json;

import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import tools.jackson.core.JacksonException;
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

    static UnusableReturnException exceeded(JacksonException e, Bilingual where) {
        return new UnusableReturnException(
                new Bilingual(
                        "This is too large or too deep for a return" + where.en()
                                + ": texts and numbers have at most " + TEXT + " characters, names " + NAME
                                + ", and at most " + DEPTH + " objects and lists stand in one another",
                        "Il file è troppo grande o ha troppi livelli per una notifica" + where.it()
                                + ": testi e numeri hanno al massimo " + TEXT + " caratteri, i nomi " + NAME
                                + ", e oggetti ed elenchi stanno l'uno nell'altro al massimo " + DEPTH + " volte"),
                e);
    }
}
