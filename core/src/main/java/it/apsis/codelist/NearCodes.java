package it.apsis.codelist;

import it.apsis.text.EditDistance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Guesses which codes of a list a text means. Every code gets a cost, the lesser of what its code and what its names
 * differ from the text; costs are whole numbers, so that every machine gives the same order.
 */
final class NearCodes {

    private static final int SAME_CODE = 0;
    private static final int SUCCESSOR = 5;
    private static final int ONE_SLIP = 300;
    private static final int TWO_SLIPS = 600;
    private static final int TOO_FAR = Integer.MAX_VALUE;
    private static final int MOST_SLIPS = 2;

    private static final Comparator<Guess> BEST_FIRST = Comparator.comparing(Guess::valid, Comparator.reverseOrder())
            .thenComparingInt(Guess::cost)
            .thenComparing(Guess::commonPrefix, Comparator.reverseOrder())
            .thenComparing(guess -> guess.entry().code(), CodeOrder.NATURAL);

    private final CodeList list;
    private final NameIndex names;
    private final int year;

    NearCodes(CodeList list, NameIndex names, int year) {
        this.list = list;
        this.names = names;
        this.year = year;
    }

    List<CodeEntry> to(String text, int max) {
        CellText cell = new CellText(text, list.form());
        Map<String, Integer> byName = nameCosts(cell);
        successors(cell).forEach(code -> byName.merge(code, SUCCESSOR, Math::min));
        List<Guess> guesses = new ArrayList<>();
        for (String code : list.codes()) {
            if (list.isAnswer(code)) {
                int cost = Math.min(byName.getOrDefault(code, TOO_FAR), codeCost(code, cell));
                if (cost < TOO_FAR) {
                    guesses.add(guess(code, cost, cell));
                }
            }
        }
        return guesses.stream().sorted(BEST_FIRST).limit(max).map(Guess::entry).toList();
    }

    private Guess guess(String code, int cost, CellText cell) {
        CodeEntry entry = list.entry(code, year).or(() -> list.lastEntry(code)).orElseThrow();
        return new Guess(entry, entry.validity().contains(year), cost, cell.commonPrefix(code));
    }

    private Map<String, Integer> nameCosts(CellText cell) {
        Map<String, Integer> costs = new HashMap<>();
        NameSimilarity similarity = new NameSimilarity(cell);
        for (NameIndex.Names candidate : names.all()) {
            int cost = similarity.cost(candidate);
            if (cost < TOO_FAR) {
                costs.merge(candidate.entry().code(), cost, Math::min);
            }
        }
        return costs;
    }

    /** Whoever gives a code that has been retired most likely means what came after it. */
    private List<String> successors(CellText cell) {
        return cell.codes().stream()
                .filter(code -> !list.isValid(code, year))
                .flatMap(code -> list.lastEntry(code).stream())
                .flatMap(entry -> entry.replacedBy().stream())
                .toList();
    }

    private static int codeCost(String code, CellText cell) {
        int cost = TOO_FAR;
        String lower = code.toLowerCase(Locale.ROOT);
        for (String given : cell.lowerCodes()) {
            cost = Math.min(cost, slips(given, lower));
        }
        return cost;
    }

    private static int slips(String given, String code) {
        int distance = EditDistance.within(given, code, MOST_SLIPS);
        // Two codes of one digit are always one slip apart: nothing in common is not near.
        if (distance > MOST_SLIPS || distance >= Math.max(given.length(), code.length())) {
            return TOO_FAR;
        }
        return switch (distance) {
            case 0 -> SAME_CODE;
            case 1 -> ONE_SLIP;
            default -> TWO_SLIPS;
        };
    }

    /** A code and how well it fits. */
    private record Guess(CodeEntry entry, boolean valid, int cost, int commonPrefix) {}
}
