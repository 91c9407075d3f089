package it.apsis.export.form;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** How some codes of a list begin and none of its others does: for engines that find a text within another, and no more. */
final class CodePrefixes {
    private CodePrefixes() {}

    /**
     * Returns the fewest beginnings.
     *
     * @param codes the codes
     * @param others the other codes of the list, none of which is a beginning of a code
     */
    static List<String> of(List<String> codes, List<String> others) {
        List<String> found = new ArrayList<>();
        collect("", new TreeSet<>(codes), new TreeSet<>(others), found);
        return found;
    }

    private static void collect(String prefix, SortedSet<String> codes, SortedSet<String> others, List<String> found) {
        SortedSet<String> within = codes.tailSet(prefix).headSet(prefix + Character.MAX_VALUE);
        if (within.isEmpty()) {
            return;
        }
        SortedSet<String> beside = others.tailSet(prefix).headSet(prefix + Character.MAX_VALUE);
        if (beside.isEmpty() || within.first().equals(prefix)) {
            found.add(prefix);
            return;
        }
        SortedSet<String> next = new TreeSet<>();
        within.forEach(code -> next.add(code.substring(0, prefix.length() + 1)));
        next.forEach(longer -> collect(longer, within, beside, found));
    }
}
