package it.apsis.export.catalogue;

import it.apsis.practice.PracticeSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Practices for the same people in the same area, in other regions: those that have most in common first, and one of each
 * region, so that practices travel. Among equals those come first that follow in the catalogue, so that no sheet is named
 * by all others.
 */
final class RelatedSheets {
    private static final int MOST = 4;

    private final List<Entry> entries;
    private final Map<String, List<Integer>> byPair = new HashMap<>();
    private final List<List<Entry>> related = new ArrayList<>();

    RelatedSheets(List<Entry> entries) {
        this.entries = entries;
        for (int i = 0; i < entries.size(); i++) {
            for (String pair : pairs(entries.get(i).sheet())) {
                byPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(i);
            }
        }
        int[] common = new int[entries.size()];
        for (int i = 0; i < entries.size(); i++) {
            related.add(find(i, common));
        }
    }

    private static Set<String> pairs(PracticeSheet sheet) {
        Set<String> pairs = new LinkedHashSet<>();
        for (String area : sheet.serviceAreas()) {
            for (String target : sheet.targetGroups()) {
                pairs.add(area + '\n' + target);
            }
        }
        return pairs;
    }

    List<Entry> of(int place) {
        return related.get(place);
    }

    /** A practice elsewhere: how much it has in common, and how far behind it stands in the catalogue. */
    private record Candidate(int place, int common, int distance) {
        static final Comparator<Candidate> BEST_FIRST =
                Comparator.comparingInt(Candidate::common).reversed().thenComparingInt(Candidate::distance);

        boolean isBetterThan(Candidate other) {
            return BEST_FIRST.compare(this, other) < 0;
        }
    }

    /** The array holds nothing but zeros, before and after. */
    private List<Entry> find(int place, int[] common) {
        List<List<Integer>> shared = pairs(entries.get(place).sheet()).stream()
                .map(pair -> byPair.getOrDefault(pair, List.of()))
                .toList();
        for (List<Integer> others : shared) {
            for (int other : others) {
                common[other]++;
            }
        }
        Map<String, Candidate> best = new LinkedHashMap<>();
        for (List<Integer> others : shared) {
            for (int other : others) {
                if (common[other] > 0) {
                    offer(best, place, other, common[other]);
                    common[other] = 0;
                }
            }
        }
        return best.values().stream()
                .sorted(Candidate.BEST_FIRST)
                .limit(MOST)
                .map(candidate -> entries.get(candidate.place()))
                .toList();
    }

    private void offer(Map<String, Candidate> best, int place, int other, int common) {
        String region = entries.get(other).region();
        if (region.equals(entries.get(place).region())) {
            return;
        }
        Candidate known = best.get(region);
        // Most are no better than what is there already.
        if (known != null && common < known.common()) {
            return;
        }
        int all = entries.size();
        Candidate candidate = new Candidate(other, common, (other - place + all) % all);
        if (known == null || candidate.isBetterThan(known)) {
            best.put(region, candidate);
        }
    }
}
