package it.apsis.export.collect;

import java.util.regex.Pattern;

/** The names of nodes: those of XML that every program takes. */
final class NodeNames {
    private static final Pattern NODE = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    private NodeNames() {}

    /**
     * Refuses what cannot be the name of a node.
     *
     * @throws IllegalArgumentException where it is none
     */
    static void check(String name) {
        if (!NODE.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "not a name that a form can have (letters, digits, _ and -): '" + name + "'");
        }
    }
}
