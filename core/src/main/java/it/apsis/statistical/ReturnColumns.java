package it.apsis.statistical;

import it.apsis.finding.Place;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the answers of a return stand in their rows. Immutable. */
public final class ReturnColumns {
    private final List<Column> columns;
    private final Map<String, Column> byKey = new HashMap<>();
    private final boolean sheet;

    private ReturnColumns(List<Column> columns, boolean sheet) {
        this.columns = List.copyOf(columns);
        this.sheet = sheet;
        for (Column column : columns) {
            if (column.key() != null) {
                byKey.putIfAbsent(column.key(), column);
            }
        }
    }

    /**
     * The columns of a sheet. Where two claim the same field, the first has it.
     *
     * @param columns the columns, by position
     * @return the columns
     */
    public static ReturnColumns ofSheet(List<Column> columns) {
        return new ReturnColumns(columns, true);
    }

    /**
     * A return that is no sheet: every field of the form was asked, and a column is named by its key.
     *
     * @param form the form
     * @return the columns
     */
    public static ReturnColumns ofKeys(Questionnaire form) {
        return ofKeys(form, List.of());
    }

    /**
     * A return that is no sheet, with further members that are of no field of the form.
     *
     * @param form the form
     * @param extras the names of the further members
     * @return the columns: those of the form, and then those of no field
     */
    public static ReturnColumns ofKeys(Questionnaire form, List<String> extras) {
        List<Column> columns = new ArrayList<>();
        for (Field field : form.fields()) {
            columns.add(new Column(columns.size(), field.key(), field.key()));
        }
        for (String extra : extras) {
            columns.add(new Column(columns.size(), extra, null));
        }
        return new ReturnColumns(columns, false);
    }

    /**
     * All columns.
     *
     * @return the columns, by position, those of no field too
     */
    public List<Column> all() {
        return columns;
    }

    /**
     * The column of a field.
     *
     * @param key the key of the field
     * @return the column, or null where the return was not asked for it
     */
    public @Nullable Column find(String key) {
        return byKey.get(key);
    }

    /**
     * Whether a field was asked.
     *
     * @param key the key of the field
     * @return true where it has a column
     */
    public boolean isAsked(String key) {
        return byKey.containsKey(key);
    }

    /**
     * The place of an answer.
     *
     * @param row the place of its row
     * @param key the key of its field; null for the row as a whole
     * @return the place of the cell, or of the row where the field has no column
     */
    public Place place(Place row, @Nullable String key) {
        Column column = key == null ? null : byKey.get(key);
        return column == null ? row : row.cell(column.header(), column.position());
    }

    /**
     * Whether rows and columns are those of a sheet.
     *
     * @return true where a cell has a spreadsheet address
     */
    public boolean isSheet() {
        return sheet;
    }
}
