package it.apsis.reference;

import it.apsis.codelist.CodeLists;

/**
 * All that the library knows of the world beside a return. Immutable; an application lays its own data over the bundled
 * one and passes the result in.
 */
public final class ReferenceData {
    private final CodeLists codeLists;

    private ReferenceData(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    /**
     * The data in the jar. Each list is read when it is first used.
     *
     * @return the bundled data
     */
    public static ReferenceData bundled() {
        return new ReferenceData(CodeLists.bundled());
    }

    /**
     * The code lists.
     *
     * @return the lists
     */
    public CodeLists codeLists() {
        return codeLists;
    }

    /**
     * The same data with other code lists.
     *
     * @param lists the lists
     * @return other data
     */
    public ReferenceData withCodeLists(CodeLists lists) {
        return new ReferenceData(lists);
    }
}
