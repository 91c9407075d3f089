package it.apsis.finding;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document a finding stands.
 *
 * @param row the record's number in the sheet, from 1, blank records counted; 0 for the document as a whole
 * @param line the physical line of a text file where the record begins, from 1; 0 where there are no lines
 * @param sheet the name of the sheet of a workbook, or null
 * @param column the header of the column as written, or the key of the answer where there are no headers; null for the
 *     row as a whole
 * @param position the position of the column, from 0; -1 for the row as a whole
 * @param spreadsheet whether row and position make a spreadsheet address
 * @serial exclude
 */
public record Place(
        long row,
        long line,
        @Nullable String sheet,
        @Nullable String column,
        int position,
        boolean spreadsheet) implements Serializable {

    private static final int MOST_LETTERS = 3;

    /** The document as a whole. */
    public static final Place WHOLE = new Place(0, 0, null, null, -1, false);

    /**
     * A whole row of a text file.
     *
     * @param row the record's number, from 1
     * @param line the physical line, from 1
     * @return the place
     */
    public static Place row(long row, long line) {
        return new Place(row, line, null, null, -1, true);
    }

    /**
     * A cell of this row.
     *
     * @param header the header of the column as written
     * @param at the position of the column, from 0
     * @return the place
     */
    public Place cell(String header, int at) {
        return new Place(row, line, sheet, header, at, spreadsheet);
    }

    /**
     * The spreadsheet address, such as {@code V17}.
     *
     * @return the address; empty for a whole row or document, and where rows and columns are not those of a sheet
     */
    public Optional<String> address() {
        return spreadsheet && row > 0 && position >= 0 ? Optional.of(letters(position) + row) : Optional.empty();
    }

    /**
     * The letters of a spreadsheet column.
     *
     * @param position the position of the column, from 0
     * @return {@code A} for 0, {@code Z} for 25, {@code AA} for 26
     */
    public static String letters(int position) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = position; rest >= 0; rest = rest / 26 - 1) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.reverse().toString();
    }

    /**
     * The position of the column of a spreadsheet address.
     *
     * @param address such as {@code V17}
     * @return the position, from 0
     * @throws IllegalArgumentException where it is not one to three letters and a number
     */
    public static int position(String address) {
        int letters = 0;
        int position = 0;
        while (letters < address.length() && address.charAt(letters) >= 'A' && address.charAt(letters) <= 'Z') {
            position = position * 26 + address.charAt(letters) - 'A' + 1;
            letters++;
            if (letters > MOST_LETTERS) {
                throw notAnAddress(address);
            }
        }
        String row = address.substring(letters);
        if (letters == 0 || row.isEmpty() || !row.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            throw notAnAddress(address);
        }
        return position - 1;
    }

    private static IllegalArgumentException notAnAddress(String address) {
        return new IllegalArgumentException("Not the address of a cell: '" + address + "'");
    }
}
