package it.apsis.codelist;

import it.apsis.text.CsvTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a list, by code and by parent. No lambda and no stream on the way from a file to its entries, here and in
 * the classes beside: the first ones of a machine take longer than a list.
 */
final class CodeTable {

    private final Map<String, List<CodeEntry>> byCode;
    private final Map<String, List<CodeEntry>> byParent;
    private final List<CodeEntry> entries;

    private @Nullable NameIndex names;

    private CodeTable(Map<String, List<CodeEntry>> periods) {
        Map<String, List<CodeEntry>> children = new HashMap<>();
        List<CodeEntry> all = new ArrayList<>();
        for (List<CodeEntry> periodsOfACode : periods.values()) {
            all.addAll(periodsOfACode);
        }
        for (CodeEntry entry : all) {
            if (entry.parent() != null) {
                listOf(entry.parent(), children).add(entry);
            }
        }
        this.byCode = periods;
        this.byParent = children;
        this.entries = List.copyOf(all);
    }

    static CodeTable read(EntryReader reader) {
        return merge(Map.of(), reader);
    }

    /** Lays the rows of a table over this one: those with the same code and first year replace, others are added. */
    CodeTable overlaidWith(EntryReader reader) {
        return merge(byCode, reader);
    }

    private static CodeTable merge(Map<String, List<CodeEntry>> base, EntryReader reader) {
        Map<String, List<CodeEntry>> periods = new LinkedHashMap<>();
        for (Map.Entry<String, List<CodeEntry>> code : base.entrySet()) {
            periods.put(code.getKey(), new ArrayList<>(code.getValue()));
        }
        List<CsvTable.Row> rows = reader.rows();
        List<CodeEntry> added = new ArrayList<>();
        for (CsvTable.Row row : rows) {
            CodeEntry entry = reader.entry(row);
            added.add(entry);
            removeSameStart(listOf(entry.code(), periods), entry);
        }
        // Only now, so that a row may use years which a later row of the same table takes from an old one.
        for (int i = 0; i < added.size(); i++) {
            add(listOf(added.get(i).code(), periods), rows.get(i), added.get(i), reader);
        }
        return new CodeTable(periods);
    }

    private static List<CodeEntry> listOf(String key, Map<String, List<CodeEntry>> lists) {
        List<CodeEntry> list = lists.get(key);
        if (list == null) {
            list = new ArrayList<>(1);
            lists.put(key, list);
        }
        return list;
    }

    private static void removeSameStart(List<CodeEntry> periods, CodeEntry entry) {
        for (int i = periods.size() - 1; i >= 0; i--) {
            if (periods.get(i).validity().from() == entry.validity().from()) {
                periods.remove(i);
            }
        }
    }

    /** Adds a period in the order of time. */
    private static void add(List<CodeEntry> periods, CsvTable.Row row, CodeEntry entry, EntryReader reader) {
        int earlier = 0;
        for (CodeEntry other : periods) {
            if (other.validity().overlaps(entry.validity())) {
                throw reader.fault(
                        row,
                        "the years " + entry.validity() + " of the code " + entry.code() + " overlap its years "
                                + other.validity());
            }
            if (other.validity().from() < entry.validity().from()) {
                earlier++;
            }
        }
        periods.add(earlier, entry);
    }

    List<CodeEntry> entries() {
        return entries;
    }

    /** The entries as they are searched, which not everybody does. */
    synchronized NameIndex names() {
        NameIndex made = names;
        if (made == null) {
            made = new NameIndex(entries);
            names = made;
        }
        return made;
    }

    Set<String> codes() {
        return Collections.unmodifiableSet(byCode.keySet());
    }

    List<CodeEntry> periods(String code) {
        return unmodifiable(byCode.get(code));
    }

    List<CodeEntry> childPeriods(String parent) {
        return unmodifiable(byParent.get(parent));
    }

    private static List<CodeEntry> unmodifiable(@Nullable List<CodeEntry> entries) {
        return entries == null ? List.of() : Collections.unmodifiableList(entries);
    }
}
