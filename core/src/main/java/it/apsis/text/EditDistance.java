package it.apsis.text;

/**
 * The number of slips of the pen between two texts: letters left out, put in, mistaken, or swapped with their neighbour.
 */
public final class EditDistance {

    private EditDistance() {}

    /**
     * Returns the distance of two texts, as far as it matters. A slip is one {@code char} inserted, deleted or replaced,
     * or two neighbours exchanged, of which none is touched again (the optimal string alignment). Nothing is folded.
     *
     * @param a a text
     * @param b a text
     * @param limit the largest distance of interest, from 0
     * @return the distance from 0 to {@code limit}, or {@code limit + 1} for anything further apart
     * @throws IllegalArgumentException if the limit is negative or {@link Integer#MAX_VALUE}
     */
    public static int within(CharSequence a, CharSequence b, int limit) {
        if (limit < 0 || limit == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("limit must be from 0 to 2147483646: " + limit);
        }
        int width = b.length();
        if (Math.abs(a.length() - width) > limit) {
            return limit + 1;
        }
        int[] before = new int[width + 1];
        int[] above = new int[width + 1];
        int[] row = new int[width + 1];
        for (int j = 0; j <= width; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= width; j++) {
                row[j] = cell(a, b, i, j, before, above, row[j - 1]);
                least = Math.min(least, row[j]);
            }
            // A swap looks two rows back, but costs one: it never undercuts the least of the row between.
            if (least > limit) {
                return limit + 1;
            }
            int[] spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return Math.min(above[width], limit + 1);
    }

    private static int cell(CharSequence a, CharSequence b, int i, int j, int[] before, int[] above, int left) {
        char ofA = a.charAt(i - 1);
        char ofB = b.charAt(j - 1);
        int least = Math.min(Math.min(left, above[j]) + 1, above[j - 1] + (ofA == ofB ? 0 : 1));
        if (i > 1 && j > 1 && ofA == b.charAt(j - 2) && ofB == a.charAt(i - 2)) {
            least = Math.min(least, before[j - 2] + 1);
        }
        return least;
    }
}
