package it.apsis.schema;

/**
 * How many answers a question takes.
 *
 * @param min the fewest
 * @param max the most; {@link #ANY_NUMBER} where there is no limit
 */
public record Cardinality(int min, int max) {
    /** No limit. */
    public static final int ANY_NUMBER = Integer.MAX_VALUE;

    /** One answer, or none. */
    public static final Cardinality AT_MOST_ONE = new Cardinality(0, 1);

    private static final String RANGE = "..";

    /**
     * Checks that the range is one.
     *
     * @param min the fewest
     * @param max the most; {@link #ANY_NUMBER} where there is no limit
     */
    public Cardinality {
        if (min < 0 || max < 1 || min > max) {
            throw new IllegalArgumentException("Not a cardinality: " + min + RANGE + max);
        }
    }

    /**
     * Reads a cardinality.
     *
     * @param text {@code 1}, {@code 0..1}, {@code 1..n} and the like
     * @return the cardinality
     * @throws IllegalArgumentException where it is none
     */
    public static Cardinality parse(String text) {
        int range = text.indexOf(RANGE);
        String from = range < 0 ? text : text.substring(0, range);
        String to = range < 0 ? text : text.substring(range + RANGE.length());
        try {
            return new Cardinality(Integer.parseInt(from), to.equals("n") ? ANY_NUMBER : Integer.parseInt(to));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Not a cardinality such as 1, 0..1 or 1..n: '" + text + "'", e);
        }
    }

    /**
     * Whether there can be more than one answer.
     *
     * @return true where the most is above one
     */
    public boolean isSeveral() {
        return max > 1;
    }

    @Override
    public String toString() {
        String most = max == ANY_NUMBER ? "n" : String.valueOf(max);
        return min == max ? most : min + RANGE + most;
    }
}
