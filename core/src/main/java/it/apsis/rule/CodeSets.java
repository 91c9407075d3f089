package it.apsis.rule;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.text.CsvTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Sets of codes that the guide has a word for, such as the types of aid about refugees: rows
 * {@code set,list,codes,under,attributes}. A code belongs to a set that has a row of which all is true: it is among these
 * codes or in one of these sets, it is one of those under which it has to be or below one, and its attributes are so.
 */
final class CodeSets {
    private static final String BLANK = "blank";

    private final Map<String, List<CsvTable.Row>> rows = new LinkedHashMap<>();

    CodeSets(CsvTable table) {
        for (CsvTable.Row row : table.rows()) {
            rows.computeIfAbsent(row.get("set"), name -> new ArrayList<>()).add(row);
        }
    }

    boolean has(String name) {
        return rows.containsKey(name);
    }

    private List<CsvTable.Row> rows(String name) {
        List<CsvTable.Row> found = rows.get(name);
        if (found == null) {
            throw new IllegalArgumentException("there is no set of codes '" + name + "'");
        }
        return found;
    }

    /** The codes of a set that its list has in a year, in the order of the list. */
    List<String> in(String name, CodeLists lists, int year) {
        CodeList list = lists.list(rows(name).get(0).get("list"));
        return list.validIn(year).stream()
                .filter(entry -> belongs(entry, name, list, year))
                .map(CodeEntry::code)
                .toList();
    }

    private boolean belongs(CodeEntry entry, CsvTable.Row row, CodeList list, int year) {
        String code = entry.code();
        List<String> above = Words.of(row.get("under"));
        return (row.get("codes").isEmpty() || isNamed(code, row.get("codes"), list, year))
                && (above.isEmpty() || above.stream().anyMatch(group -> list.isWithin(code, group, year)))
                && Words.items(row.get("attributes")).stream().allMatch(test -> hasAttribute(entry, test));
    }

    private boolean isNamed(String code, String names, CodeList list, int year) {
        return Words.of(names).stream()
                .anyMatch(name -> has(name)
                        ? list.entry(code, year)
                                .filter(entry -> belongs(entry, name, list, year))
                                .isPresent()
                        : CodeRange.parse(name).contains(code));
    }

    private boolean belongs(CodeEntry entry, String name, CodeList list, int year) {
        return rows(name).stream().anyMatch(row -> belongs(entry, row, list, year));
    }

    private static boolean hasAttribute(CodeEntry entry, String test) {
        List<String> words = Words.of(test);
        String value = entry.attribute(words.get(0)).orElse(BLANK);
        return words.subList(2, words.size()).contains(value);
    }

    /** The codes of a set in any year: only for one that names its codes. */
    List<CodeRange> ever(String name) {
        List<CodeRange> ranges = new ArrayList<>();
        for (CsvTable.Row row : rows(name)) {
            if (!row.get("under").isEmpty() || !row.get("attributes").isEmpty()) {
                throw new IllegalArgumentException("the codes of '" + name + "' depend on the year: write 'in'");
            }
            ranges.addAll(CodeRange.parseAll(row.get("codes")));
        }
        return ranges;
    }

    /** The codes of a set in a year as people write them: {@code H02-H05}. */
    String range(String name, CodeLists lists, int year) {
        List<String> codes = in(name, lists, year).stream().sorted().collect(Collectors.toList());
        return switch (codes.size()) {
            case 0 -> "";
            case 1 -> codes.get(0);
            default -> codes.get(0) + "-" + codes.get(codes.size() - 1);
        };
    }
}
