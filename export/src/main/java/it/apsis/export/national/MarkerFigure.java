package it.apsis.export.national;

import it.apsis.text.Bilingual;

/**
 * One policy marker.
 *
 * @param key the key of its field
 * @param label its name
 * @param principal activities of which it is the principal objective: score 2
 * @param significant those of which it is a significant one: score 1
 * @param other those with another score than 0, 1 and 2, or one that cannot be read
 * @param notTargeted those that were screened and do not aim at it: score 0
 * @param notScreened those without a score
 */
public record MarkerFigure(
        String key,
        Bilingual label,
        Tally principal,
        Tally significant,
        Tally other,
        Tally notTargeted,
        Tally notScreened) {
    /**
     * All activities, each in one of the five.
     *
     * @return the sum
     */
    public Tally sum() {
        return principal.plus(significant).plus(other).plus(notTargeted).plus(notScreened);
    }
}
