package it.apsis.export.national;

import java.util.List;

/**
 * The figures of one year by one thing.
 *
 * @param key what they are by, such as {@code recipient}: the key of its words
 * @param additive whether the amounts of the figures add up to those of all activities; otherwise one activity can be in
 *     several of them with all of its amount
 * @param figures the figures, the largest disbursement first
 */
public record Breakdown(String key, boolean additive, List<Figure> figures) {
    /**
     * Copies the list.
     *
     * @param key what they are by, such as {@code recipient}: the key of its words
     * @param additive whether the amounts of the figures add up to those of all activities; otherwise one activity can
     *     be in several of them with all of its amount
     * @param figures the figures, the largest disbursement first
     */
    public Breakdown {
        figures = List.copyOf(figures);
    }

    /**
     * The amounts of all figures.
     *
     * @return their sum; the count of activities too, which may be more than there are
     */
    public Tally sum() {
        return figures.stream().map(Figure::tally).reduce(Tally.NONE, Tally::plus);
    }
}
