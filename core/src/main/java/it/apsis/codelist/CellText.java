package it.apsis.codelist;

import it.apsis.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What stands in a cell where a code was asked for, taken apart into what may be a code and what may be a name. */
final class CellText {

    /** Longer texts are descriptions that slipped into the wrong column: their first words say enough. */
    private static final int MOST_WORDS = 12;

    private static final String SEPARATORS = "()[]{};:/|–—-";

    private final String folded;
    private final List<String> words;
    private final List<String> codes;
    private final List<String> lowerCodes;

    CellText(String text, CodeForm form) {
        this.folded = Folding.fold(text);
        Set<String> found = new LinkedHashSet<>();
        addCode(found, text, form);
        for (String token : tokens(text)) {
            if (hasDigit(token)) {
                addCode(found, token, form);
            }
        }
        this.codes = List.copyOf(found);
        this.lowerCodes =
                codes.stream().map(code -> code.toLowerCase(Locale.ROOT)).toList();
        this.words = Folding.words(text).stream()
                .filter(word -> !hasDigit(word))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** Returns the whole, folded. */
    String folded() {
        return folded;
    }

    /** Returns the distinct folded words without digits. */
    List<String> words() {
        return words;
    }

    /** Returns what may be codes, as the list would write them. */
    List<String> codes() {
        return codes;
    }

    /** Returns what may be codes, in lower case. */
    List<String> lowerCodes() {
        return lowerCodes;
    }

    /** Returns how many signs a code has in common with the beginning of what may be a code. */
    int commonPrefix(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        int longest = 0;
        for (String given : lowerCodes) {
            int length = 0;
            while (length < lower.length() && length < given.length() && lower.charAt(length) == given.charAt(length)) {
                length++;
            }
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private static void addCode(Set<String> found, String text, CodeForm form) {
        String code = form.normalise(text).strip();
        if (!code.isEmpty()) {
            found.add(code);
        }
        // A spreadsheet makes 8.0 of the goal 8: not for the form to decide, but worth a guess.
        String whole = CodeForm.withoutFraction(code);
        if (form.matches(whole)) {
            found.add(whole);
        }
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSeparator(text.charAt(i))) {
                if (i > begin) {
                    tokens.add(text.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return tokens;
    }

    private static boolean isSeparator(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || SEPARATORS.indexOf(sign) >= 0;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(sign -> sign >= '0' && sign <= '9');
    }
}
