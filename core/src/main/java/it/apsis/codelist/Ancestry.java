package it.apsis.codelist;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way up from the codes of a list in one year, through the list of the parents where that is another one. */
final class Ancestry {

    /** More levels than any list has; only a circle of parents reaches it. */
    private static final int MOST_LEVELS = 16;

    private final CodeList list;
    private final int year;

    Ancestry(CodeList list, int year) {
        this.list = list;
        this.year = year;
    }

    List<String> above(String code) {
        List<String> above = new ArrayList<>();
        CodeList place = list;
        String parent = parent(place, code);
        while (parent != null && above.size() < MOST_LEVELS) {
            above.add(parent);
            place = place.parentList();
            parent = parent(place, parent);
        }
        return List.copyOf(above);
    }

    boolean isWithin(String code, String ancestor) {
        if (!list.isValid(code, year)) {
            return false;
        }
        CodeList place = list;
        String current = code;
        for (int level = 0; current != null && level <= MOST_LEVELS; level++) {
            if (current.equals(ancestor)) {
                return true;
            }
            current = parent(place, current);
            place = place.parentList();
        }
        return false;
    }

    private @Nullable String parent(CodeList place, String code) {
        CodeEntry entry = place.inForce(code, year);
        return entry == null ? null : entry.parent();
    }
}
