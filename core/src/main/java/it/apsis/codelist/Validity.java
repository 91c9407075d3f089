package it.apsis.codelist;

import java.util.OptionalInt;

/**
 * An interval of years of flow, both ends inclusive. The year of flow is the year in which money was committed or paid,
 * not the one in which it is reported.
 *
 * @param from the first year, or {@link #OPEN_START}
 * @param to the last year, or {@link #OPEN_END}
 */
public record Validity(int from, int to) {

    /** The first year of an interval that has no beginning: valid since before the first year of the lists. */
    public static final int OPEN_START = Integer.MIN_VALUE;

    /** The last year of an interval that has no end: still valid in the last list at hand. */
    public static final int OPEN_END = Integer.MAX_VALUE;

    /** All years. */
    public static final Validity ALWAYS = new Validity(OPEN_START, OPEN_END);

    /**
     * Creates an interval.
     *
     * @param from the first year, or {@link #OPEN_START}
     * @param to the last year, or {@link #OPEN_END}
     * @throws IllegalArgumentException if the first year is after the last
     */
    public Validity {
        if (from > to) {
            throw new IllegalArgumentException("the first year is after the last: " + from + " > " + to);
        }
    }

    /**
     * Tells whether a year is in the interval.
     *
     * @param year a year of flow
     * @return whether it is, ends included
     */
    public boolean contains(int year) {
        return from <= year && year <= to;
    }

    /**
     * Tells whether two intervals have a year in common.
     *
     * @param other an interval
     * @return whether at least one year is in both
     */
    public boolean overlaps(Validity other) {
        return from <= other.to && other.from <= to;
    }

    /**
     * Returns the first year.
     *
     * @return the first year, or empty when the interval has no beginning
     */
    public OptionalInt startsIn() {
        return from == OPEN_START ? OptionalInt.empty() : OptionalInt.of(from);
    }

    /**
     * Returns the last year.
     *
     * @return the last year, or empty when the interval has no end
     */
    public OptionalInt endsIn() {
        return to == OPEN_END ? OptionalInt.empty() : OptionalInt.of(to);
    }

    /**
     * Returns the interval in signs that no language owns.
     *
     * @return {@code 2015-2019}, {@code 2015} for a single year, {@code 2015-} and {@code -2019} with an open end,
     *     {@code -} for all years
     */
    @Override
    public String toString() {
        if (from == to) {
            return Integer.toString(from);
        }
        return (from == OPEN_START ? "" : from) + "-" + (to == OPEN_END ? "" : to);
    }
}
