package it.apsis.rule;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sets of codes that the guide has a word for, such as the types of aid about refugees: rows
 * {@code set,list,codes,under,attributes}. A code belongs to a set that has a row of which all is true: it is among these
 * codes or in one of these sets, it is one of those under which it has to be or below one, and its attributes are so.
 */
final class CodeSets {
    private static final String BLANK = "blank";

    private final Map<String, List<Part>> parts = new LinkedHashMap<>();

    CodeSets(CsvTable table) {
        Set<String> names = table.rows().stream().map(row -> row.get("set")).collect(Collectors.toSet());
        for (CsvTable.Row row : table.rows()) {
            parts.computeIfAbsent(row.get("set"), name -> new ArrayList<>()).add(Part.of(row, names, table.name()));
        }
        for (CsvTable.Row row : table.rows()) {
            if (isIn(row.get("set"), row.get("set"), new HashSet<>())) {
                throw new TableFormatException(
                        table.name(), row.line(), "the set '" + row.get("set") + "' is a part of itself");
            }
        }
    }

    /** Whether a set is named by another, or by one that this one names. */
    private boolean isIn(String sought, String name, Set<String> seen) {
        return parts(name).stream()
                .flatMap(part -> part.sets().stream())
                .anyMatch(set -> set.equals(sought) || (seen.add(set) && isIn(sought, set, seen)));
    }

    Set<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    private List<Part> parts(String name) {
        List<Part> found = parts.get(name);
        if (found == null) {
            throw new IllegalArgumentException("there is no set of codes '" + name + "'");
        }
        return found;
    }

    /** The codes of a set that its list has in a year, in the order of the list. */
    List<String> in(String name, CodeLists lists, int year) {
        CodeList list = lists.list(parts(name).get(0).list());
        return list.validIn(year).stream()
                .filter(entry -> belongs(entry, name, list, year))
                .map(CodeEntry::code)
                .toList();
    }

    private boolean belongs(CodeEntry entry, String name, CodeList list, int year) {
        return parts(name).stream().anyMatch(part -> belongs(entry, part, list, year));
    }

    private boolean belongs(CodeEntry entry, Part part, CodeList list, int year) {
        return (part.isOfAnyCode() || isNamed(entry, part, list, year))
                && part.attributes().stream().allMatch(attribute -> attribute.isSo(entry))
                && (part.under().isEmpty() || isUnder(entry, part.under(), list, year));
    }

    /** One way up, whatever the number of groups. */
    private static boolean isUnder(CodeEntry entry, List<String> groups, CodeList list, int year) {
        return groups.contains(entry.code()) || !Collections.disjoint(groups, list.ancestors(entry.code(), year));
    }

    private boolean isNamed(CodeEntry entry, Part part, CodeList list, int year) {
        return part.codes().stream().anyMatch(range -> range.contains(entry.code()))
                || part.sets().stream().anyMatch(set -> belongs(entry, set, list, year));
    }

    /** The codes of a set in any year: only for one that names its codes. */
    List<CodeRange> ever(String name) {
        List<CodeRange> ranges = new ArrayList<>();
        for (Part part : parts(name)) {
            if (!part.under().isEmpty() || !part.attributes().isEmpty()) {
                throw new IllegalArgumentException("the codes of '" + name + "' depend on the year: write 'in'");
            }
            ranges.addAll(part.codes());
            part.sets().forEach(set -> ranges.addAll(ever(set)));
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

    /** A row, taken apart once: it is asked about every code of its list, for one document after the other. */
    private record Part(
            String list, List<String> sets, List<CodeRange> codes, List<String> under, List<Attribute> attributes) {
        static Part of(CsvTable.Row row, Set<String> names, String table) {
            List<String> words = Words.of(row.get("codes"));
            return new Part(
                    row.get("list"),
                    words.stream().filter(names::contains).toList(),
                    words.stream()
                            .filter(word -> !names.contains(word))
                            .map(CodeRange::parse)
                            .toList(),
                    Words.of(row.get("under")),
                    Words.items(row.get("attributes")).stream()
                            .map(test -> Attribute.of(test, row, table))
                            .toList());
        }

        boolean isOfAnyCode() {
            return sets.isEmpty() && codes.isEmpty();
        }
    }

    /** {@code level = channel blank}: the attribute is one of these. */
    private record Attribute(String name, Set<String> values) {
        static Attribute of(String test, CsvTable.Row row, String table) {
            List<String> words = Words.of(test);
            if (words.size() < 3 || !words.get(1).equals("=")) {
                throw new TableFormatException(table, row.line(), "'" + test + "' is not 'attribute = value'");
            }
            return new Attribute(words.get(0), Set.copyOf(words.subList(2, words.size())));
        }

        boolean isSo(CodeEntry entry) {
            return values.contains(entry.attribute(name).orElse(BLANK));
        }
    }
}
