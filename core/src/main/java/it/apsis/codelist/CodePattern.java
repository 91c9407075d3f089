package it.apsis.codelist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A pattern of {@link CodeForm}, taken apart. It is matched without trying again, so it costs one look at each sign. */
final class CodePattern {

    private final String text;
    private final List<List<Run>> alternatives;

    private CodePattern(String text, List<List<Run>> alternatives) {
        this.text = text;
        this.alternatives = List.copyOf(alternatives);
    }

    static CodePattern parse(String pattern) {
        List<List<Run>> alternatives = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        int place = 0;
        while (place < pattern.length()) {
            char sign = pattern.charAt(place++);
            if (sign == '|') {
                alternatives.add(List.copyOf(runs));
                runs.clear();
            } else if (place < pattern.length() && pattern.charAt(place) == '{') {
                int close = pattern.indexOf('}', place);
                runs.add(Run.of(sign, close < 0 ? "" : pattern.substring(place + 1, close), pattern));
                place = close + 1;
            } else {
                runs.add(new Run(sign, 1, 1));
            }
        }
        alternatives.add(List.copyOf(runs));
        if (alternatives.contains(List.<Run>of())) {
            throw new IllegalArgumentException("an empty alternative in the form " + pattern);
        }
        return new CodePattern(pattern, alternatives);
    }

    boolean matches(CharSequence code) {
        for (List<Run> alternative : alternatives) {
            if (fits(code, alternative)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the signs that the pattern has, without their repetitions. */
    Set<Character> signs() {
        Set<Character> signs = new HashSet<>();
        for (List<Run> alternative : alternatives) {
            for (Run run : alternative) {
                signs.add(run.sign());
            }
        }
        return signs;
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean fits(CharSequence code, List<Run> alternative) {
        int place = 0;
        for (Run run : alternative) {
            int end = run.end(code, place);
            if (end - place < run.least()) {
                return false;
            }
            place = end;
        }
        return place == code.length();
    }

    /** A sign of the pattern and how often it comes. */
    private record Run(char sign, int least, int most) {

        static Run of(char sign, String times, String pattern) {
            int hyphen = times.indexOf('-');
            try {
                int least = Integer.parseInt(hyphen < 0 ? times : times.substring(0, hyphen));
                int most = hyphen < 0 ? least : Integer.parseInt(times.substring(hyphen + 1));
                if (least >= 0 && most >= Math.max(least, 1)) {
                    return new Run(sign, least, most);
                }
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("a malformed repetition in the form " + pattern, e);
            }
            throw new IllegalArgumentException("an impossible repetition in the form " + pattern);
        }

        int end(CharSequence text, int begin) {
            int end = begin;
            while (end < text.length() && end - begin < most && takes(text.charAt(end))) {
                end++;
            }
            return end;
        }

        private boolean takes(char given) {
            return switch (sign) {
                case '9' -> given >= '0' && given <= '9';
                case 'A' -> given >= 'A' && given <= 'Z';
                case 'a' -> given >= 'a' && given <= 'z';
                case 'w' -> (given >= 'a' && given <= 'z') || given == '_';
                case '*' -> true;
                default -> given == sign;
            };
        }
    }
}
