package it.apsis.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A table of reference data in memory: a header row and rows of text. Read from RFC 4180 text with commas; a byte order
 * mark, {@code CRLF} line ends and empty lines are tolerated. Returns of the survey are not read with it.
 */
public final class CsvTable {

    private final String name;
    private final List<String> columns;
    private final Map<String, Integer> index;
    private final List<Row> rows;

    private CsvTable(String name, List<CsvParser.Line> lines) {
        if (lines.isEmpty()) {
            throw new TableFormatException(name, 0, "there is no header row");
        }
        this.name = name;
        this.index = new HashMap<>();
        this.columns = header(lines.get(0));
        List<Row> body = new ArrayList<>(lines.size() - 1);
        for (CsvParser.Line line : lines.subList(1, lines.size())) {
            if (line.cells().length != columns.size()) {
                throw new TableFormatException(
                        name,
                        line.number(),
                        "the row has " + line.cells().length + " cells, the header has " + columns.size());
            }
            body.add(new Row(this, line.cells(), line.number()));
        }
        this.rows = List.copyOf(body);
    }

    /**
     * Reads a table to its end. The reader is not closed.
     *
     * @param reader the text of the table
     * @param name what to call the table in messages, such as its file name
     * @return the table
     * @throws TableFormatException if there is no header row, a column has no name or one that is taken, a row has more
     *     or fewer cells than the header, or quotes do not match
     * @throws UncheckedIOException if the text cannot be read
     */
    public static CsvTable read(Reader reader, String name) {
        StringWriter text = new StringWriter();
        try {
            reader.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return new CsvTable(name, new CsvParser(text.toString().getBytes(StandardCharsets.UTF_8), name).lines());
    }

    /**
     * Reads a table in UTF-8 that lies in the jar beside a class. Where that class belongs to another named module, its
     * package has to be open to this one.
     *
     * @param anchor the class that the resource lies beside
     * @param name the name of the resource, relative to the class, or absolute with a leading slash
     * @return the table
     * @throws IllegalArgumentException if there is no such resource
     * @throws TableFormatException if the resource is not such a table
     * @throws UncheckedIOException if the resource cannot be read
     */
    public static CsvTable resource(Class<?> anchor, String name) {
        try (InputStream stream = anchor.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no resource " + name + " beside " + anchor.getName());
            }
            return new CsvTable(name, new CsvParser(stream.readAllBytes(), name).lines());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private List<String> header(CsvParser.Line line) {
        List<String> names = new ArrayList<>();
        for (String cell : line.cells()) {
            // The constants by which cells are asked for are found at once then, and not sign by sign.
            String column = cell.strip().intern();
            if (column.isEmpty()) {
                throw new TableFormatException(name, line.number(), "column " + (names.size() + 1) + " has no name");
            }
            if (index.putIfAbsent(column, names.size()) != null) {
                throw new TableFormatException(name, line.number(), "two columns are called " + column);
            }
            names.add(column);
        }
        return List.copyOf(names);
    }

    /**
     * Returns what the table is called in messages.
     *
     * @return the name given when it was read
     */
    public String name() {
        return name;
    }

    /**
     * Returns the names of the columns.
     *
     * @return the names in the order of the file, without surrounding white space; unmodifiable
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * Tells whether the table has a column.
     *
     * @param column the exact name of a column
     * @return whether there is one
     */
    public boolean hasColumn(String column) {
        return index.containsKey(column);
    }

    /**
     * Returns the rows below the header.
     *
     * @return the rows in the order of the file, empty lines left out; unmodifiable
     */
    public List<Row> rows() {
        return rows;
    }

    /** One row of a table. */
    public static final class Row {

        private final CsvTable table;
        private final String[] cells;
        private final int line;

        private Row(CsvTable table, String[] cells, int line) {
            this.table = table;
            this.cells = cells;
            this.line = line;
        }

        /**
         * Returns a cell.
         *
         * @param column the exact name of the column
         * @return the text as it stands in the file, or the empty string when it is blank
         * @throws IllegalArgumentException if the table has no such column
         */
        public String get(String column) {
            Integer place = table.index.get(column);
            if (place == null) {
                throw new IllegalArgumentException(table.name + " has no column " + column + ", only " + table.columns);
            }
            String cell = cells[place];
            return !cell.isEmpty() && cell.isBlank() ? "" : cell;
        }

        /**
         * Returns a cell that may be blank.
         *
         * @param column the exact name of the column
         * @return the text as it stands in the file, or empty when it is blank
         * @throws IllegalArgumentException if the table has no such column
         */
        public Optional<String> optional(String column) {
            String cell = get(column);
            return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
        }

        /**
         * Returns a cell that is blank or a whole number.
         *
         * @param column the exact name of the column
         * @return the number, surrounding white space apart, or empty when the cell is blank
         * @throws IllegalArgumentException if the table has no such column
         * @throws TableFormatException if the cell is anything but a decimal number of the range of {@code int}
         */
        public OptionalInt integer(String column) {
            String cell = get(column).strip();
            if (cell.isEmpty()) {
                return OptionalInt.empty();
            }
            try {
                return OptionalInt.of(Integer.parseInt(cell));
            } catch (NumberFormatException e) {
                throw new TableFormatException(table.name, line, column + " is not a whole number: " + cell);
            }
        }

        /**
         * Returns where the row begins.
         *
         * @return the physical line of the file, from 1, the header being on line 1 unless empty lines precede it
         */
        public int line() {
            return line;
        }
    }
}
