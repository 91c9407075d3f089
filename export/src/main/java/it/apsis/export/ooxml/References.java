package it.apsis.export.ooxml;

import org.jspecify.annotations.Nullable;

/** Reads references to cells. */
public final class References {
    private References() {}

    /**
     * A range of cells.
     *
     * @param reference for instance {@code A5:C9}, {@code $B$2} or {@code 'Sheet 1'!A1}
     * @return the range, or null where it is none
     */
    public static @Nullable Range range(String reference) {
        String cells = reference.substring(reference.lastIndexOf('!') + 1).replace("$", "");
        int colon = cells.indexOf(':');
        String first = colon < 0 ? cells : cells.substring(0, colon);
        String last = colon < 0 ? cells : cells.substring(colon + 1);
        int firstRow = row(first);
        int lastRow = row(last);
        return firstRow < 1 || lastRow < firstRow || !isLetter(first) || !isLetter(last)
                ? null
                : new Range(firstRow, SheetReader.column(first, 0), lastRow, SheetReader.column(last, 0));
    }

    private static boolean isLetter(String cell) {
        return Character.isLetter(cell.charAt(0));
    }

    private static int row(String cell) {
        int digits = 0;
        while (digits < cell.length() && !Character.isDigit(cell.charAt(digits))) {
            digits++;
        }
        return XmlPart.parse(cell.substring(digits), -1);
    }

    /**
     * The sheet of a reference.
     *
     * @param reference a reference
     * @return the name of its sheet, or null where it has none
     */
    public static @Nullable String sheet(String reference) {
        int mark = reference.lastIndexOf('!');
        if (mark < 1) {
            return null;
        }
        String name = reference.substring(0, mark);
        boolean quoted = name.length() > 1 && name.startsWith("'") && name.endsWith("'");
        return quoted ? name.substring(1, name.length() - 1).replace("''", "'") : name;
    }
}
