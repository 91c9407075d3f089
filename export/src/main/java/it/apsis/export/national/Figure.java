package it.apsis.export.national;

import it.apsis.text.Bilingual;
import java.util.Comparator;

/**
 * One line of a breakdown.
 *
 * @param code the code of what is counted; empty where it has none
 * @param label its name
 * @param tally what belongs to it
 */
public record Figure(String code, Bilingual label, Tally tally) {
    /** The largest first; what has no code behind what has one, where they are equal. */
    static final Comparator<Figure> LARGEST_FIRST = Comparator.comparing(
                    (Figure figure) -> figure.tally().disbursement())
            .thenComparing(figure -> figure.tally().commitment())
            .reversed()
            .thenComparing(figure -> figure.code().isEmpty())
            .thenComparing(Figure::code)
            .thenComparing(figure -> figure.label().en());
}
