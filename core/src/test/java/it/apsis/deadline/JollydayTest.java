package it.apsis.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our holidays beside those of Jollyday, which knows 2 June without its history, and neither 17 March 2011 nor 4 October. */
class JollydayTest {
    private static final HolidayManager JUDGE =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.ITALY));

    static IntStream years() {
        return IntStream.rangeClosed(1986, 2040);
    }

    @ParameterizedTest
    @MethodSource("years")
    void theJudgeHasTheSameHolidaysButForItsGaps(int year) {
        Set<LocalDate> expected = JUDGE.getHolidays(Year.of(year)).stream()
                .map(holiday -> holiday.getDate())
                .collect(Collectors.toCollection(TreeSet::new));
        expected.removeIf(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
        Set<LocalDate> ours = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(ItalianHolidays.national()::isHoliday)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<LocalDate> gaps = Set.of(LocalDate.of(2011, 3, 17), LocalDate.of(year, 10, 4));
        ours.removeAll(gaps);
        expected.removeAll(gaps);
        if (year < 2001) {
            expected.remove(LocalDate.of(year, 6, 2));
        }
        assertThat(ours).isEqualTo(expected);
    }
}
