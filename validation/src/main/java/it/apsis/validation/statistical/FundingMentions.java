package it.apsis.validation.statistical;

import it.apsis.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds where a text says that the Ministry of the Interior pays. Whole words count, and a mention that the text denies
 * does not: "non finanziato da SIPROIMI" is what the survey asks for.
 */
final class FundingMentions {
    private static final List<FundingTerm> TERMS = List.of(
            FundingTerm.of("SIPROIMI", "siproimi"),
            FundingTerm.of("SPRAR", "sprar"),
            FundingTerm.of("SPRAR", "sistema di protezione per richiedenti asilo"),
            FundingTerm.of("SAI", "sistema di accoglienza e integrazione"),
            FundingTerm.of("SAI", "sistema accoglienza integrazione"),
            FundingTerm.of("FNPSA", "fnpsa"),
            FundingTerm.of("FNPSA", "fondo nazionale per le politiche e i servizi dell asilo"),
            FundingTerm.of("FAMI", "fami"),
            FundingTerm.of("FAMI", "fondo asilo migrazione e integrazione"),
            FundingTerm.of("Ministero dell'Interno", "ministero dell interno"),
            FundingTerm.of("Ministero dell'Interno", "ministero interno"),
            FundingTerm.of("Ministero dell'Interno", "ministero degli interni"),
            FundingTerm.of("Ministero dell'Interno", "ministry of the interior"),
            FundingTerm.of("Ministero dell'Interno", "ministry of interior"),
            FundingTerm.of("Ministero dell'Interno", "interior ministry"));

    /** As a word, and in capitals only: "sai" is a verb, and part of many words. */
    private static final String SAI = "SAI";

    /** What makes a verb of it even where all is written in capitals. */
    private static final Set<String> VERB_BEFORE = Set.of("lo", "tu", "non", "se", "cosa", "ne");

    private static final Set<String> VERB_AFTER =
            Set.of("che", "cosa", "come", "chi", "quanto", "dove", "quando", "perche", "cos");

    private FundingMentions() {}

    /** The names of the funds that a text speaks of and does not deny, each once. */
    static List<String> in(String text) {
        List<Word> words = Word.of(text);
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (isSai(words, i) && !Denial.isDenied(words, i, i + 1)) {
                found.add(SAI);
            }
            for (FundingTerm term : TERMS) {
                int end = term.endAt(words, i);
                if (end > i && !Denial.isDenied(words, i, end)) {
                    found.add(term.name());
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isSai(List<Word> words, int at) {
        return words.get(at).original().equals(SAI)
                && (at == 0 || !VERB_BEFORE.contains(words.get(at - 1).folded()))
                && (at + 1 == words.size()
                        || !VERB_AFTER.contains(words.get(at + 1).folded()));
    }

    /**
     * A name of a fund, and one way to write it.
     *
     * @param name how it is reported
     * @param words its folded words
     */
    private record FundingTerm(String name, List<String> words) {
        static FundingTerm of(String name, String folded) {
            return new FundingTerm(name, Folding.words(folded));
        }

        /** Where the term ends if it begins here; the beginning where it does not. */
        int endAt(List<Word> text, int begin) {
            if (begin + words.size() > text.size()) {
                return begin;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).equals(text.get(begin + i).folded())) {
                    return begin;
                }
            }
            return begin + words.size();
        }
    }

    /**
     * A word of a text.
     *
     * @param original as written
     * @param folded folded
     * @param endsSentence whether a sentence or a line ends behind it
     * @param pauses whether a comma stands behind it
     */
    record Word(String original, String folded, boolean endsSentence, boolean pauses) {
        private static final String SENTENCE_ENDS = ".;!?\n";

        static List<Word> of(String text) {
            List<Word> words = new ArrayList<>();
            int length = text.length();
            int begin = 0;
            while (begin < length) {
                while (begin < length && !Character.isLetterOrDigit(text.charAt(begin))) {
                    begin++;
                }
                int end = begin;
                while (end < length && isPart(text.charAt(end))) {
                    end++;
                }
                if (end > begin) {
                    add(words, text, begin, end);
                }
                begin = end;
            }
            return words;
        }

        /** Letters with points behind them are one word: S.P.R.A.R. */
        private static void add(List<Word> words, String text, int begin, int end) {
            String original = text.substring(begin, end);
            if (original.length() == 1 && !words.isEmpty() && isAbbreviated(text, begin)) {
                original = words.remove(words.size() - 1).original() + original;
            }
            words.add(new Word(original, Folding.fold(original), endsSentence(text, end), pauses(text, end)));
        }

        private static boolean isAbbreviated(String text, int begin) {
            return begin >= 2
                    && text.charAt(begin - 1) == '.'
                    && Character.isLetter(text.charAt(begin - 2))
                    && (begin == 2 || !isPart(text.charAt(begin - 3)));
        }

        private static boolean isPart(char sign) {
            return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
        }

        private static boolean pauses(String text, int end) {
            return end < text.length() && text.charAt(end) == ',';
        }

        /** A point ends a sentence where a blank or the end follows, not within S.P.R.A.R. */
        private static boolean endsSentence(String text, int end) {
            for (int i = end; i < text.length() && !isPart(text.charAt(i)); i++) {
                char sign = text.charAt(i);
                boolean last = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
                if (SENTENCE_ENDS.indexOf(sign) >= 0 && (sign != '.' || last)) {
                    return true;
                }
            }
            return false;
        }
    }
}
