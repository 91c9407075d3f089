package it.apsis.practice;

import java.util.Collection;
import java.util.Objects;

/**
 * How many sheets there are, computed from their states.
 *
 * @param received all of them, whatever became of them
 * @param underReview those being looked at
 * @param admitted those that belong and are not published yet
 * @param excluded those that do not belong
 * @param published those in the catalogue
 * @param withdrawn those that were in it
 */
public record SheetCounters(int received, int underReview, int admitted, int excluded, int published, int withdrawn) {

    /**
     * Counts.
     *
     * @param sheets the sheets
     * @return the counters; a sheet without a known state is received, and nothing else
     */
    public static SheetCounters of(Collection<PracticeSheet> sheets) {
        return new SheetCounters(
                sheets.size(),
                count(sheets, SheetStates.UNDER_REVIEW),
                count(sheets, SheetStates.ADMITTED),
                count(sheets, SheetStates.EXCLUDED),
                count(sheets, SheetStates.PUBLISHED),
                count(sheets, SheetStates.WITHDRAWN));
    }

    private static int count(Collection<PracticeSheet> sheets, String state) {
        return Math.toIntExact(sheets.stream()
                .filter(sheet -> Objects.equals(sheet.state(), state))
                .count());
    }
}
