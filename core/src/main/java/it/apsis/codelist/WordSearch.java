package it.apsis.codelist;

import it.apsis.text.Folding;
import it.apsis.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** One search for words in a list. */
final class WordSearch {

    private static final int CODE = 0;
    private static final int WHOLE_WORDS = 1;
    private static final int BEGINNINGS = 2;
    private static final int NOTHING = 3;

    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingInt(Hit::rank).thenComparing(hit -> hit.entry().code(), CodeOrder.NATURAL);

    private final List<String> words;
    private final String code;
    private final Set<Language> languages;

    WordSearch(String text, Set<Language> languages) {
        this.words = Folding.words(text);
        this.code = String.join(" ", words);
        this.languages = languages;
    }

    List<CodeEntry> in(NameIndex names) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (NameIndex.Names candidate : names.all()) {
            int rank = rank(candidate);
            if (rank < NOTHING) {
                hits.add(new Hit(rank, candidate.entry()));
            }
        }
        return hits.stream().sorted(BEST_FIRST).map(Hit::entry).toList();
    }

    private int rank(NameIndex.Names candidate) {
        if (candidate.code().folded().equals(code)) {
            return CODE;
        }
        List<NameIndex.Phrase> phrases = candidate.phrases(languages);
        int rank = WHOLE_WORDS;
        for (String word : words) {
            rank = Math.max(rank, rank(word, phrases));
        }
        return rank;
    }

    private static int rank(String word, List<NameIndex.Phrase> phrases) {
        int rank = NOTHING;
        for (NameIndex.Phrase phrase : phrases) {
            for (String known : phrase.words()) {
                if (known.equals(word)) {
                    return WHOLE_WORDS;
                }
                if (known.startsWith(word)) {
                    rank = BEGINNINGS;
                }
            }
        }
        return rank;
    }

    /** An entry and how well it answers. */
    private record Hit(int rank, CodeEntry entry) {}
}
