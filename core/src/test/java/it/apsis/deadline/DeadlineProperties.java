package it.apsis.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.text.Bilingual;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of deadlines. */
class DeadlineProperties {
    private static final ItalianHolidays HOLIDAYS = ItalianHolidays.national();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1978, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(-2_000_000_000L, 5_000_000_000L)
                .flatMap(second ->
                        Arbitraries.longs().between(0, 999_999_999).map(nano -> Instant.ofEpochSecond(second, nano)));
    }

    private static LocalDate roll(LocalDate day) {
        return DeadlinePolicy.ROLL_FORWARD.effectiveDay(day, HOLIDAYS);
    }

    @Property
    void theRolledDayIsAWorkingDayAndNeverEarlier(@ForAll("days") LocalDate day) {
        assertThat(HOLIDAYS.isHoliday(roll(day))).isFalse();
        assertThat(roll(day)).isAfterOrEqualTo(day);
    }

    @Property
    void noWorkingDayIsPassedOver(@ForAll("days") LocalDate day) {
        assertThat(day.datesUntil(roll(day))).allMatch(HOLIDAYS::isHoliday);
    }

    @Property
    void rollingIsMonotone(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        if (!one.isAfter(other)) {
            assertThat(roll(one)).isBeforeOrEqualTo(roll(other));
        }
    }

    @Property
    void rollingIsMonotoneForNeighbours(@ForAll("days") LocalDate day) {
        assertThat(roll(day)).isBeforeOrEqualTo(roll(day.plusDays(1)));
    }

    @Property
    void rollingTwiceIsRollingOnce(@ForAll("days") LocalDate day) {
        assertThat(roll(roll(day))).isEqualTo(roll(day));
    }

    @Property
    void aSaturdayMovesOnlyWhereItIsAHoliday(@ForAll("days") LocalDate day) {
        LocalDate saturday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        assertThat(roll(saturday).equals(saturday)).isEqualTo(!HOLIDAYS.isHoliday(saturday));
    }

    @Property
    void theVerdictPartitionsTime(
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate other,
            @ForAll DeadlinePolicy policy,
            @ForAll("instants") Instant received) {
        LocalDate first = day.isBefore(other) ? day : other;
        LocalDate second = day.isBefore(other) ? other : day;
        Deadline deadline = Deadline.of(first).extendedTo(second).withPolicy(policy);
        Instant last = deadline.last().instant();
        Instant extended = deadline.extension().orElseThrow().instant();

        Timing timing = deadline.decide(received).timing();

        assertThat(timing == Timing.ON_TIME).isEqualTo(!received.isAfter(last));
        assertThat(timing == Timing.WITHIN_EXTENSION).isEqualTo(received.isAfter(last) && !received.isAfter(extended));
        assertThat(timing == Timing.LATE).isEqualTo(received.isAfter(extended));
    }

    @Property
    void timingNeverGetsBetterAsTimePasses(
            @ForAll("days") LocalDate day, @ForAll("instants") Instant one, @ForAll("instants") Instant other) {
        Deadline deadline = Deadline.of(day).extendedTo(day.plusDays(30));
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;
        assertThat(deadline.decide(earlier).timing())
                .isLessThanOrEqualTo(deadline.decide(later).timing());
    }

    @Property
    void theLastInstantIsTheLastOfItsDayInRome(@ForAll("days") LocalDate day, @ForAll DeadlinePolicy policy) {
        LastDay last = Deadline.of(day).withPolicy(policy).last();
        assertThat(last.instant().atZone(LastDay.ZONE).toLocalDate()).isEqualTo(last.effective());
        assertThat(last.instant().plusNanos(1).atZone(LastDay.ZONE).toLocalDate())
                .isEqualTo(last.effective().plusDays(1));
    }

    @Property
    void moreHolidaysNeverMakeADeadlineEarlier(@ForAll("days") LocalDate day, @ForAll("days") LocalDate patron) {
        ItalianHolidays local = HOLIDAYS.withLocal(MonthDay.from(patron), Bilingual.same("patron"));
        assertThat(DeadlinePolicy.ROLL_FORWARD.effectiveDay(day, local)).isAfterOrEqualTo(roll(day));
    }
}
