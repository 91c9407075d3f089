package it.apsis.practice;

import it.apsis.finding.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the answers of a sheet stand: columns of a table, or keys. Immutable. */
public final class SheetColumns {
    private static final SheetColumns KEYS = ofHeaders(
            PracticeQuestions.all().stream().map(question -> question.key()).toList(),
            PracticeQuestions.all().stream().map(question -> question.key()).toList(),
            false);

    private final Map<String, Integer> positions;
    private final List<String> headers;
    private final boolean spreadsheet;

    private SheetColumns(Map<String, Integer> positions, List<String> headers, boolean spreadsheet) {
        this.positions = positions;
        this.headers = headers;
        this.spreadsheet = spreadsheet;
    }

    /**
     * A document without columns: answers stand at their keys, in the order of the form.
     *
     * @return the columns
     */
    public static SheetColumns ofKeys() {
        return KEYS;
    }

    /**
     * The columns of a table.
     *
     * @param headers the headers as written
     * @param keys the key of the field of each column; an empty text where no field claims it
     * @param spreadsheet whether rows and columns make a spreadsheet address
     * @return the columns; a key that stands twice counts where it stands first
     * @throws IllegalArgumentException where there are not as many keys as headers
     */
    public static SheetColumns ofHeaders(List<String> headers, List<String> keys, boolean spreadsheet) {
        if (headers.size() != keys.size()) {
            throw new IllegalArgumentException(headers.size() + " headers, " + keys.size() + " keys");
        }
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            positions.putIfAbsent(keys.get(i), i);
        }
        positions.remove("");
        return new SheetColumns(Map.copyOf(positions), List.copyOf(headers), spreadsheet);
    }

    /** Where an answer of a sheet in this row stands. */
    Place place(long row, long line, @Nullable String workbookSheet, @Nullable String key) {
        Place whole = new Place(row, line, workbookSheet, null, -1, spreadsheet);
        Integer position = key == null ? null : positions.get(key);
        return position == null ? whole : whole.cell(headers.get(position), position);
    }
}
