package it.apsis.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A last day as published, and what a policy makes of it.
 *
 * @param published the day as published
 * @param effective the day that counts; never before the published one
 * @param instant the last instant of the effective day in {@link #ZONE}, one nanosecond before the next day begins
 *     there;
 *     what is received at it is in time
 * @param passed the holidays that the last day moved over, from the published day on; none where it did not move
 */
public record LastDay(LocalDate published, LocalDate effective, Instant instant, List<Holiday> passed) {

    /** The time zone in which the days of a campaign begin and end: Europe/Rome. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Rome");

    /**
     * Copies the list.
     *
     * @param published the day as published
     * @param effective the day that counts; never before the published one
     * @param instant the last instant of the effective day in {@link #ZONE}, one nanosecond before the next day begins
     *     there; what is received at it is in time
     * @param passed the holidays that the last day moved over, from the published day on; none where it did not move
     */
    public LastDay {
        passed = List.copyOf(passed);
    }

    static LastDay of(LocalDate published, DeadlinePolicy policy, ItalianHolidays holidays) {
        LocalDate effective = policy.effectiveDay(published, holidays);
        List<Holiday> passed = published
                .datesUntil(effective)
                .flatMap(day -> holidays.on(day).stream())
                .toList();
        Instant instant = effective.plusDays(1).atStartOfDay(ZONE).toInstant().minusNanos(1);
        return new LastDay(published, effective, instant, passed);
    }

    /**
     * Whether something came in time for this day.
     *
     * @param received the instant of receipt
     * @return true up to the last instant, which is included
     */
    public boolean isMet(Instant received) {
        return !received.isAfter(instant);
    }
}
