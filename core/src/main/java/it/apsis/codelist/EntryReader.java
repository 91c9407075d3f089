package it.apsis.codelist;

import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the columns that every list has, and reads entries from the rows of one table. */
final class EntryReader {

    private static final String CODE = "code";
    private static final String PARENT = "parent";
    private static final String NAME_EN = "name_en";
    private static final String NAME_IT = "name_it";
    private static final String UNOFFICIAL = "unofficial";
    private static final String VALID_FROM = "valid_from";
    private static final String VALID_TO = "valid_to";
    private static final String REPLACED_BY = "replaced_by";

    /** Column of a file that holds several lists: which of them the row belongs to. */
    private static final String LIST = "list";

    private static final Set<String> OWN_COLUMNS =
            Set.of(CODE, PARENT, NAME_EN, NAME_IT, UNOFFICIAL, VALID_FROM, VALID_TO, REPLACED_BY, LIST);

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private final CsvTable table;
    private final ListDefinition definition;
    private final Set<String> attributes;

    /** The names of the columns; null where the table has none, so that nobody asks again for each row. */
    private final @Nullable String parent;

    private final @Nullable String english;
    private final @Nullable String italian;
    private final @Nullable String unofficial;
    private final @Nullable String from;
    private final @Nullable String to;
    private final @Nullable String successors;

    EntryReader(CsvTable table, ListDefinition definition) {
        this.table = table;
        this.definition = definition;
        require(CODE);
        require(definition.nameColumn(NAME_EN));
        Set<String> further = new LinkedHashSet<>(table.columns());
        further.removeAll(OWN_COLUMNS);
        this.attributes = Collections.unmodifiableSet(further);
        this.parent = column(PARENT);
        this.english = column(definition.nameColumn(NAME_EN));
        this.italian = column(definition.nameColumn(NAME_IT));
        this.unofficial = column(UNOFFICIAL);
        this.from = column(VALID_FROM);
        this.to = column(VALID_TO);
        this.successors = column(REPLACED_BY);
    }

    private @Nullable String column(String name) {
        return table.hasColumn(name) ? name : null;
    }

    private void require(String column) {
        if (!table.hasColumn(column)) {
            throw new TableFormatException(table.name(), 0, "there is no column " + column);
        }
    }

    /** Returns the rows of the list in the order of the table; a table without a column "list" is all of one list. */
    List<CsvTable.Row> rows() {
        String section = definition.section();
        if (section == null || !table.hasColumn(LIST)) {
            return table.rows();
        }
        List<CsvTable.Row> rows = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            if (row.get(LIST).strip().equals(section)) {
                rows.add(row);
            }
        }
        return rows;
    }

    CodeEntry entry(CsvTable.Row row) {
        return new CodeEntry(this, row, attributes);
    }

    String code(CsvTable.Row row) {
        String code = row.get(CODE).strip();
        if (code.isEmpty()) {
            throw fault(row, "the code is blank");
        }
        return code;
    }

    @Nullable
    String parent(CsvTable.Row row) {
        String code = cell(row, parent);
        return code.isEmpty() ? null : code;
    }

    String italianName(CsvTable.Row row) {
        return cell(row, italian);
    }

    Bilingual name(CsvTable.Row row, String italianName) {
        String name = cell(row, english);
        if (name.isEmpty() && italianName.isEmpty()) {
            throw fault(row, "the code has no name");
        }
        return new Bilingual(name.isEmpty() ? italianName : name, italianName.isEmpty() ? name : italianName);
    }

    boolean unofficial(CsvTable.Row row) {
        return cell(row, unofficial).equals("1");
    }

    Validity validity(CsvTable.Row row) {
        int first = year(row, from, Validity.OPEN_START);
        int last = year(row, to, Validity.OPEN_END);
        if (first > last) {
            throw fault(row, VALID_FROM + " " + first + " is after " + VALID_TO + " " + last);
        }
        return new Validity(first, last);
    }

    List<String> replacedBy(CsvTable.Row row) {
        String codes = cell(row, successors);
        if (codes.isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        for (String code : codes.split("\\|", -1)) {
            all.add(code.strip());
        }
        return List.copyOf(all);
    }

    TableFormatException fault(CsvTable.Row row, String reason) {
        return new TableFormatException(table.name(), row.line(), reason);
    }

    private int year(CsvTable.Row row, @Nullable String column, int open) {
        if (column == null || cell(row, column).isEmpty()) {
            return open;
        }
        int value = row.integer(column).orElse(open);
        if (value < FIRST_YEAR || value > LAST_YEAR) {
            throw fault(row, column + " is not a year of four digits: " + value);
        }
        return value;
    }

    private static String cell(CsvTable.Row row, @Nullable String column) {
        String cell = column == null ? "" : row.get(column);
        return cell.isEmpty() ? cell : cell.strip();
    }
}
