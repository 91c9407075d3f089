package it.apsis.validation.statistical;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.Validity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The periods of a code, seen as one where only its name has changed between them. */
final class PeriodsOfValidity {
    private PeriodsOfValidity() {}

    /** The period nearest to a year that is in none of them: the last before it, or the first after it. */
    static Validity nearest(List<CodeEntry> entries, int year) {
        return joined(entries).stream()
                .min(Comparator.comparingLong((Validity period) -> distance(period, year))
                        .thenComparingInt(Validity::from))
                .orElse(Validity.ALWAYS);
    }

    private static long distance(Validity period, int year) {
        // Who asks in a gap most likely has an old list at hand: the period before it is the one to name.
        return period.to() < year ? 0L + year - period.to() : 1L + Integer.MAX_VALUE + period.from();
    }

    private static List<Validity> joined(List<CodeEntry> entries) {
        List<Validity> joined = new ArrayList<>();
        for (CodeEntry entry : entries) {
            Validity next = entry.validity();
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).to() + 1L == next.from()) {
                joined.set(last, new Validity(joined.get(last).from(), next.to()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
