package it.apsis.deadline;

import java.time.LocalDate;

/** Easter of the Gregorian calendar. */
final class Easter {
    private Easter() {}

    /** Easter Sunday of a year, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate of(int year) {
        int golden = Math.floorMod(year, 19);
        int century = Math.floorDiv(year, 100);
        int rest = Math.floorMod(year, 100);
        int leapCenturies = Math.floorDiv(century, 4);
        int moonShift = Math.floorDiv(century - Math.floorDiv(century + 8, 25) + 1, 3);
        int epact = Math.floorMod(19 * golden + century - leapCenturies - moonShift + 15, 30);
        int weekday = Math.floorMod(32 + 2 * Math.floorMod(century, 4) + 2 * (rest / 4) - epact - rest % 4, 7);
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
