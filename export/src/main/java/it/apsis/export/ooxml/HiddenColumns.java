package it.apsis.export.ooxml;

import java.util.BitSet;

/** Which columns of a sheet are hidden. */
final class HiddenColumns {
    private final BitSet hidden = new BitSet();

    /** Takes the element that describes some columns. */
    void add(XmlPart column) {
        if (column.isSet("hidden")) {
            int first = column.number("min", 1);
            int last = Math.min(column.number("max", first), PackageLimits.COLUMNS);
            if (first >= 1 && first <= last) {
                hidden.set(first - 1, last);
            }
        }
    }

    boolean has(int column) {
        return hidden.get(column);
    }
}
