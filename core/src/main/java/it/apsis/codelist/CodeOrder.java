package it.apsis.codelist;

import java.util.Comparator;

/** The order in which people expect codes: numbers inside them by their value, so that 2 is before 10. */
enum CodeOrder implements Comparator<String> {
    /** The one order. */
    NATURAL;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endOfA = endOfNumber(a, i);
            int endOfB = endOfNumber(b, j);
            int order = endOfA > i && endOfB > j
                    ? compareNumbers(a.substring(i, endOfA), b.substring(j, endOfB))
                    : Character.compare(a.charAt(i), b.charAt(j));
            if (order != 0) {
                return order;
            }
            i = Math.max(endOfA, i + 1);
            j = Math.max(endOfB, j + 1);
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int endOfNumber(String text, int begin) {
        int end = begin;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String a, String b) {
        // A zero in front makes a label of the digits: B021 belongs between B02 and B03.
        if (a.charAt(0) == '0' || b.charAt(0) == '0' || a.length() == b.length()) {
            return a.compareTo(b);
        }
        return Integer.compare(a.length(), b.length());
    }
}
