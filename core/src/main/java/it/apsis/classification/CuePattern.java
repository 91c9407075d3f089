package it.apsis.classification;

import java.util.ArrayList;
import java.util.List;

/** A pattern of words; see {@link TextHint}. */
final class CuePattern {
    static final int NO_MATCH = -1;

    private static final int MOST_GAP = 9;

    private final boolean atClauseStart;
    private final List<Element> elements;

    private CuePattern(boolean atClauseStart, List<Element> elements) {
        this.atClauseStart = atClauseStart;
        this.elements = elements;
    }

    /** A part of a pattern: one of some words, which may be left out, or a gap. */
    private record Element(List<Form> forms, boolean optional, int gap) {
        boolean takes(String word) {
            return forms.stream().anyMatch(form -> form.takes(word));
        }
    }

    /** A stem and what may follow it; no ending at all means anything. */
    private record Form(String stem, List<String> endings) {
        boolean takes(String word) {
            if (!begins(word)) {
                return false;
            }
            return endings.isEmpty() || endings.contains(word.substring(stem.length()));
        }

        private boolean begins(String word) {
            if (word.length() < stem.length()) {
                return false;
            }
            for (int i = 0; i < stem.length(); i++) {
                char sign = stem.charAt(i);
                char given = word.charAt(i);
                if (sign == '#' ? given < '0' || given > '9' : sign != given) {
                    return false;
                }
            }
            return true;
        }
    }

    static CuePattern parse(String text) {
        List<Element> elements = new ArrayList<>();
        boolean start = text.startsWith("^");
        for (String part : text.substring(start ? 1 : 0).strip().split("\\s+", -1)) {
            elements.add(element(part));
        }
        if (elements.get(0).gap() > 0 || elements.get(0).optional()) {
            throw new IllegalArgumentException("a pattern begins with a word: '" + text + "'");
        }
        return new CuePattern(start, List.copyOf(elements));
    }

    private static Element element(String part) {
        if (part.matches("~[1-" + MOST_GAP + "]")) {
            return new Element(List.of(), true, part.charAt(1) - '0');
        }
        boolean optional = part.startsWith("?");
        List<Form> forms = new ArrayList<>();
        for (String form : part.substring(optional ? 1 : 0).split("\\|", -1)) {
            forms.add(form(form));
        }
        return new Element(List.copyOf(forms), optional, 0);
    }

    private static Form form(String text) {
        if (text.matches("[\\p{Ll}0-9#]+")) {
            return new Form(text, List.of(""));
        }
        if (text.matches("[\\p{Ll}0-9#]+\\*")) {
            return new Form(text.substring(0, text.length() - 1), List.of());
        }
        if (text.matches("[\\p{Ll}0-9#]+\\{[\\p{Ll}/]+}")) {
            int brace = text.indexOf('{');
            return new Form(
                    text.substring(0, brace),
                    List.of(text.substring(brace + 1, text.length() - 1).split("/", -1)));
        }
        throw new IllegalArgumentException("not an element of a pattern: '" + text + "'");
    }

    /** The letters that a match can begin with. */
    List<Character> initials() {
        return elements.get(0).forms().stream()
                .map(form -> form.stem().charAt(0))
                .toList();
    }

    /** Where the longest match that begins at a word ends, exclusive; {@link #NO_MATCH} where there is none. */
    int end(List<CueWord> words, int at) {
        if (atClauseStart
                && at > 0
                && words.get(at - 1).clause() == words.get(at).clause()) {
            return NO_MATCH;
        }
        return end(words, at, 0, words.get(at).clause());
    }

    private int end(List<CueWord> words, int at, int element, int clause) {
        if (element == elements.size()) {
            return at;
        }
        Element next = elements.get(element);
        int best = NO_MATCH;
        boolean inside = at < words.size() && words.get(at).clause() == clause;
        if (next.gap() > 0) {
            for (int skip = 0; skip <= next.gap() && isInside(words, at + skip - 1, clause); skip++) {
                best = Math.max(best, end(words, at + skip, element + 1, clause));
            }
            return best;
        }
        if (inside && next.takes(words.get(at).folded())) {
            best = end(words, at + 1, element + 1, clause);
        }
        return next.optional() ? Math.max(best, end(words, at, element + 1, clause)) : best;
    }

    private static boolean isInside(List<CueWord> words, int at, int clause) {
        return at < words.size() && words.get(at).clause() == clause;
    }
}
