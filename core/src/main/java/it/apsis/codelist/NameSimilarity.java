package it.apsis.codelist;

import it.apsis.text.EditDistance;
import java.util.HashMap;
import java.util.Map;

/** Compares the words of one cell with the names of codes, in thousandths. One use, one thread. */
final class NameSimilarity {

    private static final int SAME_NAME = 1;
    private static final int SAME_WORDS = 2;
    private static final int LEAST_COST = 10;
    private static final int FULL = 1000;
    private static final int BEGINNING = 900;

    /** Below this share of the words in common, a name is not near. */
    private static final int LEAST_COVERAGE = 500;

    private static final int TOO_FAR = Integer.MAX_VALUE;

    /** Words shorter than this have to be right; from twice this length on, two slips are pardoned. */
    private static final int SHORT_WORD = 4;

    private final CellText cell;
    private final int letters;
    private final Map<String, Map<String, Integer>> known = new HashMap<>();

    NameSimilarity(CellText cell) {
        this.cell = cell;
        this.letters = cell.words().stream().mapToInt(String::length).sum();
    }

    /** Returns from 1 for the very name to about 500 for half of it, or the largest number where nothing is near. */
    int cost(NameIndex.Names candidate) {
        if (letters == 0) {
            return TOO_FAR;
        }
        int cost = Math.min(cost(candidate.en()), cost(candidate.it()));
        for (NameIndex.Phrase acronym : candidate.acronyms()) {
            cost = Math.min(cost, costOfSame(acronym));
        }
        return cost;
    }

    /** The very name, or its words beside numbers such as a code. */
    private int costOfSame(NameIndex.Phrase phrase) {
        if (cell.folded().equals(phrase.folded())) {
            return SAME_NAME;
        }
        return cell.words().equals(phrase.words()) ? SAME_WORDS : TOO_FAR;
    }

    private int cost(NameIndex.Phrase name) {
        int same = costOfSame(name);
        if (same < TOO_FAR) {
            return same;
        }
        int matched = 0;
        int used = 0;
        for (String word : cell.words()) {
            String best = "";
            int likeness = 0;
            for (String candidate : name.words()) {
                int like = known.getOrDefault(word, Map.of()).getOrDefault(candidate, -1);
                like = like >= 0 ? like : learn(word, candidate);
                if (like > likeness) {
                    likeness = like;
                    best = candidate;
                }
            }
            matched += likeness * word.length();
            used += best.length();
        }
        int coverage = matched / letters;
        if (coverage < LEAST_COVERAGE) {
            return TOO_FAR;
        }
        int share = Math.min(FULL, FULL * used / Math.max(1, name.folded().length()));
        return LEAST_COST + FULL - (4 * coverage + share) / 5;
    }

    private int learn(String word, String candidate) {
        int like = likeness(word, candidate);
        known.computeIfAbsent(word, key -> new HashMap<>()).put(candidate, like);
        return like;
    }

    private static int likeness(String word, String candidate) {
        if (word.equals(candidate)) {
            return FULL;
        }
        if (word.length() >= SHORT_WORD && candidate.startsWith(word)) {
            return BEGINNING;
        }
        int pardoned = Math.min(2, Math.min(word.length(), candidate.length()) / SHORT_WORD);
        int distance = EditDistance.within(word, candidate, pardoned);
        return distance > pardoned ? 0 : FULL - FULL * distance / Math.max(word.length(), candidate.length());
    }
}
