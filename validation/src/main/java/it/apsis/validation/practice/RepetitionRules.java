package it.apsis.validation.practice;

import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeSheet;
import it.apsis.text.Folding;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sheets that tell the same practice twice. */
final class RepetitionRules {
    /** Shorter texts are alike by chance. */
    private static final int FEWEST_WORDS = 8;

    /** Three words out of five in the same order, of what the two texts have together. */
    private static final int LIKE_PERCENT = 60;

    private RepetitionRules() {}

    static List<Rule<PracticeEntry>> all() {
        return List.of(SheetRule.of("practice_probably_repeated", context -> new Repetitions()));
    }

    /** Compares with earlier sheets of the same body only. */
    private static final class Repetitions implements Check<PracticeEntry> {
        private final Map<String, Long> rowsOfTitles = new HashMap<>();
        private final Map<String, List<Told>> toldByAreas = new HashMap<>();

        @Override
        public void check(PracticeEntry entry, Findings out) {
            PracticeSheet sheet = entry.sheet();
            String body = folded(sheet.providerName());
            if (body.isEmpty()) {
                return;
            }
            String title = folded(sheet.title());
            Long first = title.isEmpty() ? null : rowsOfTitles.putIfAbsent(body + '\n' + title, entry.row());
            if (first != null) {
                out.report(Raised.byRule().with("reason", "title").with("first_row", first));
                return;
            }
            Told told = new Told(entry.row(), Objects.requireNonNullElse(sheet.description(), ""));
            List<Told> before = toldByAreas.computeIfAbsent(
                    body + '\n' + new TreeSet<>(sheet.serviceAreas()), key -> new ArrayList<>());
            before.stream()
                    .filter(other -> areAlike(other.shingles, told.shingles))
                    .findFirst()
                    .ifPresent(other ->
                            out.report(Raised.byRule().with("reason", "text").with("first_row", other.row)));
            before.add(told);
        }

        private static String folded(@Nullable String text) {
            return text == null ? "" : Folding.fold(text);
        }
    }

    /** A description as the sorted hashes of its runs of three words. */
    private static final class Told {
        private final long row;
        private final int[] shingles;

        Told(long row, String description) {
            this.row = row;
            this.shingles = RepetitionRules.shingles(description);
        }
    }

    private static int[] shingles(String text) {
        List<String> words = Folding.words(text);
        if (words.size() < FEWEST_WORDS) {
            return new int[0];
        }
        int[] runs = new int[words.size() - 2];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = words.subList(i, i + 3).hashCode();
        }
        return Arrays.stream(runs).sorted().distinct().toArray();
    }

    private static boolean areAlike(int[] a, int[] b) {
        int common = 0;
        int j = 0;
        for (int run : a) {
            while (j < b.length && b[j] < run) {
                j++;
            }
            if (j < b.length && b[j] == run) {
                common++;
            }
        }
        int all = a.length + b.length - common;
        return all > 0 && 100 * common >= LIKE_PERCENT * all;
    }
}
