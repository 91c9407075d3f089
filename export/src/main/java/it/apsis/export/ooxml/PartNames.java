package it.apsis.export.ooxml;

import java.util.ArrayDeque;
import java.util.Deque;

/** Names of parts, and how they refer to one another. */
final class PartNames {
    private PartNames() {}

    /** The name of the part with the relations of a part; of the package itself where the name is empty. */
    static String relations(String part) {
        int slash = part.lastIndexOf('/');
        return part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
    }

    /** The name that a target has as seen from a part. */
    static String resolve(String part, String target) {
        Deque<String> folders = new ArrayDeque<>();
        String path = target.replace('\\', '/');
        if (!path.startsWith("/")) {
            int slash = part.lastIndexOf('/');
            path = part.substring(0, slash + 1) + path;
        }
        for (String folder : path.split("/", -1)) {
            if (folder.equals("..")) {
                folders.pollLast();
            } else if (!folder.isEmpty() && !folder.equals(".")) {
                folders.addLast(folder);
            }
        }
        return String.join("/", folders);
    }

    /** The target of a part as seen from the root: understood wherever it stands. */
    static String absolute(String part) {
        return '/' + part;
    }
}
