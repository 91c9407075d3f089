package it.apsis.codelist;

import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
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

    EntryReader(CsvTable table, ListDefinition definition) {
        this.table = table;
        this.definition = definition;
        require(CODE);
        require(definition.nameColumn(NAME_EN));
        Set<String> further = new LinkedHashSet<>(table.columns());
        further.removeAll(OWN_COLUMNS);
        this.attributes = Collections.unmodifiableSet(further);
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
        String parent = cell(row, PARENT);
        return parent.isEmpty() ? null : parent;
    }

    Bilingual name(CsvTable.Row row) {
        String english = cell(row, definition.nameColumn(NAME_EN));
        String italian = cell(row, definition.nameColumn(NAME_IT));
        if (english.isEmpty() && italian.isEmpty()) {
            throw fault(row, "the code has no name");
        }
        return new Bilingual(english.isEmpty() ? italian : english, italian.isEmpty() ? english : italian);
    }

    boolean hasItalianName(CsvTable.Row row) {
        return !cell(row, definition.nameColumn(NAME_IT)).isEmpty();
    }

    boolean unofficial(CsvTable.Row row) {
        return cell(row, UNOFFICIAL).equals("1");
    }

    Validity validity(CsvTable.Row row) {
        int from = year(row, VALID_FROM, Validity.OPEN_START);
        int to = year(row, VALID_TO, Validity.OPEN_END);
        if (from > to) {
            throw fault(row, VALID_FROM + " " + from + " is after " + VALID_TO + " " + to);
        }
        return new Validity(from, to);
    }

    List<String> replacedBy(CsvTable.Row row) {
        String codes = cell(row, REPLACED_BY);
        if (codes.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(codes.split("\\|", -1)).map(String::strip).toList();
    }

    TableFormatException fault(CsvTable.Row row, String reason) {
        return new TableFormatException(table.name(), row.line(), reason);
    }

    private int year(CsvTable.Row row, String column, int open) {
        OptionalInt year = table.hasColumn(column) ? row.integer(column) : OptionalInt.empty();
        if (year.isEmpty()) {
            return open;
        }
        int value = year.getAsInt();
        if (value < FIRST_YEAR || value > LAST_YEAR) {
            throw fault(row, column + " is not a year of four digits: " + value);
        }
        return value;
    }

    private String cell(CsvTable.Row row, String column) {
        return table.hasColumn(column) ? row.get(column).strip() : "";
    }
}
