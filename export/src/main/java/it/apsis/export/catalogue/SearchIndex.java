package it.apsis.export.catalogue;

import it.apsis.practice.PracticeSheet;
import it.apsis.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which sheets have which words, folded. A word is written once, however many sheets have it, so that the whole text of
 * ten thousand sheets can be searched in a page that does not hold it.
 */
final class SearchIndex {
    private final Map<String, List<Integer>> words = new TreeMap<>();
    private final Map<String, Integer> last = new TreeMap<>();

    SearchIndex(List<Entry> entries, Facet regions) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Set<String> found = new TreeSet<>();
            for (String text : texts(entry, regions)) {
                found.addAll(Folding.words(text));
            }
            for (String word : found) {
                add(word, i);
            }
        }
    }

    /** The first sheet is a number from 0, each further one the distance from the one before: short numbers. */
    private void add(String word, int sheet) {
        int before = last.getOrDefault(word, 0);
        words.computeIfAbsent(word, key -> new ArrayList<>()).add(sheet - before);
        last.put(word, sheet);
    }

    private static List<String> texts(Entry entry, Facet regions) {
        PracticeSheet sheet = entry.sheet();
        List<@Nullable String> texts = new ArrayList<>();
        texts.add(entry.id());
        texts.add(sheet.title());
        texts.add(sheet.providerName());
        texts.add(sheet.providerAmbito());
        texts.add(sheet.description());
        texts.add(sheet.needs());
        texts.add(sheet.toolsDescription());
        texts.add(sheet.innovation());
        sheet.components().forEach(component -> texts.add(component.name()));
        sheet.partners().forEach(partner -> texts.add(partner.name()));
        regions.labels(entry).forEach(label -> texts.add(label.it()));
        List<String> stated = new ArrayList<>();
        for (String text : texts) {
            if (text != null) {
                stated.add(text);
            }
        }
        return stated;
    }

    /** The words in their order, a blank between them; folded words have none. */
    String words() {
        return String.join(" ", words.keySet());
    }

    /** The sheets of each word, in the order of the words. */
    List<List<Integer>> sheets() {
        return List.copyOf(words.values());
    }
}
