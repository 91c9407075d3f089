package it.apsis.entity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when something was so.
 *
 * @param from the first day; empty where it is not known or lies before 2013
 * @param to the last day; empty where it goes on, or is not known
 */
public record Lifetime(Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Without a known beginning or end. */
    public static final Lifetime UNKNOWN = new Lifetime(Optional.empty(), Optional.empty());

    /**
     * What it was in a year.
     *
     * @param flowYear the calendar year
     * @return existing where at least one of its days is of that year
     */
    public Existence in(int flowYear) {
        if (to.isPresent() && to.get().getYear() < flowYear) {
            return Existence.SUPPRESSED;
        }
        return from.isPresent() && from.get().getYear() > flowYear ? Existence.NOT_YET : Existence.EXISTING;
    }
}
