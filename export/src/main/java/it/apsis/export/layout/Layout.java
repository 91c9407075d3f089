package it.apsis.export.layout;

import it.apsis.schema.Field;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.CsvTable;
import it.apsis.text.Folding;
import it.apsis.text.TableFormatException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Headers and the fields they stand for. Immutable.
 *
 * <p>A header is compared without regard to case, accents, spaces, underscores, line breaks and asterisks at its end. The
 * key of a field is understood as its header in every layout.
 */
public final class Layout {
    private static final Map<String, String> KEYS = keys();

    private final String name;
    private final List<LayoutColumn> columns;
    private final Map<String, LayoutColumn> byHeader;

    private Layout(String name, List<LayoutColumn> columns, Map<String, LayoutColumn> byHeader) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.byHeader = byHeader;
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        for (Field field : StatisticalSurvey.fields()) {
            keys.put(Folding.header(field.key()), field.key());
        }
        return keys;
    }

    /**
     * A layout of these columns.
     *
     * @param name its name
     * @param columns its columns, in the order in which they are written
     * @return the layout
     * @throws IllegalArgumentException where a header is blank or comes twice, or a key is that of no field
     */
    public static Layout of(String name, List<LayoutColumn> columns) {
        Map<String, LayoutColumn> byHeader = new HashMap<>();
        for (LayoutColumn column : columns) {
            String fault = fault(column, byHeader);
            if (fault != null) {
                throw new IllegalArgumentException("Layout '" + name + "': " + fault);
            }
            byHeader.put(Folding.header(column.header()), column);
        }
        return new Layout(name, columns, byHeader);
    }

    /**
     * Reads a layout of an application's own: CSV with the columns {@code header,key}, where an empty key declares an
     * extra. The reader is not closed.
     *
     * @param text the text of the file
     * @param name what to call the layout, in reports and in messages
     * @return the layout
     * @throws TableFormatException where a column is missing, a header is blank or comes twice, or a key is that of no
     *     field; it says in which line and why
     * @throws UncheckedIOException where the text cannot be read
     */
    public static Layout read(Reader text, String name) {
        CsvTable table = CsvTable.read(text, name);
        if (!table.hasColumn("header") || !table.hasColumn("key")) {
            throw new TableFormatException(
                    name, 1, "a layout has the columns header,key; these are " + table.columns());
        }
        List<LayoutColumn> columns = new ArrayList<>();
        Map<String, LayoutColumn> byHeader = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            String key = row.get("key").strip();
            LayoutColumn column = new LayoutColumn(row.get("header"), key.isEmpty() ? null : key);
            String fault = fault(column, byHeader);
            if (fault != null) {
                throw new TableFormatException(name, row.line(), fault);
            }
            byHeader.put(Folding.header(column.header()), column);
            columns.add(column);
        }
        return new Layout(name, columns, byHeader);
    }

    private static @Nullable String fault(LayoutColumn column, Map<String, LayoutColumn> others) {
        String folded = Folding.header(column.header());
        String key = column.key();
        if (folded.isEmpty()) {
            return "the header is blank";
        }
        LayoutColumn other = others.get(folded);
        if (other != null) {
            return "the header '" + column.header() + "' comes twice (as '" + other.header() + "')";
        }
        return key == null || KEYS.containsValue(key)
                ? null
                : "'" + key + "' is the key of no field; leave it empty for a column to be kept as it is";
    }

    /**
     * The name of the layout.
     *
     * @return the name, such as {@code national-2014}
     */
    public String name() {
        return name;
    }

    /**
     * The columns it declares.
     *
     * @return the columns, extras too, in the order in which they are written
     */
    public List<LayoutColumn> columns() {
        return columns;
    }

    /**
     * Looks a header up.
     *
     * @param header a header as it stands in a file
     * @return the column it stands for, or null where the layout has none such and it is no key
     */
    public @Nullable LayoutColumn find(String header) {
        String folded = Folding.header(header);
        LayoutColumn column = byHeader.get(folded);
        if (column != null) {
            return column;
        }
        String key = KEYS.get(folded);
        return key == null ? null : new LayoutColumn(header, key);
    }

    /**
     * Whether it has a column for a field.
     *
     * @param key the key of the field
     * @return true where a column of its own stands for it
     */
    public boolean has(String key) {
        return columns.stream().anyMatch(column -> key.equals(column.key()));
    }

    @Override
    public String toString() {
        return name;
    }
}
