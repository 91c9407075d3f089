package it.apsis.classification;

import it.apsis.text.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text.
 *
 * @param folded the word, folded
 * @param start where it begins in the text
 * @param end where it ends in the text
 * @param clause the number of its clause
 * @param sentence the number of its sentence
 */
record CueWord(String folded, int start, int end, int clause, int sentence) {
    private static final String SENTENCE_ENDS = ".;!?\n\r\u2026";
    private static final String CLAUSE_ENDS = ",:()[]«»\"“”–—";

    static List<CueWord> of(String text) {
        List<CueWord> words = new ArrayList<>();
        int clause = 0;
        int sentence = 0;
        int begin = -1;
        int point;
        for (int i = 0; i <= text.length(); i += i == text.length() ? 1 : Character.charCount(point)) {
            point = i == text.length() ? '\n' : text.codePointAt(i);
            if (isPart(point)) {
                begin = begin < 0 ? i : begin;
                continue;
            }
            if (begin >= 0) {
                add(words, text, begin, i, clause, sentence);
                begin = -1;
            }
            if (SENTENCE_ENDS.indexOf(point) >= 0) {
                sentence++;
                clause++;
            } else if (CLAUSE_ENDS.indexOf(point) >= 0) {
                clause++;
            }
        }
        return words;
    }

    private static void add(List<CueWord> words, String text, int begin, int end, int clause, int sentence) {
        // Marks alone fold to nothing, and a letter that folds to two words is none of ours.
        String folded = Folding.fold(text.substring(begin, end));
        if (!folded.isEmpty()) {
            words.add(new CueWord(folded, begin, end, clause, sentence));
        }
    }

    private static boolean isPart(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }
}
