package it.apsis.deadline;

import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The public holidays of Italy with their history, every Sunday among them. Exact for days from 1978 on; earlier ones may
 * miss holidays that were abolished in 1977. Patron saints' days are local and left out, unless {@linkplain
 * #withLocal(MonthDay, Bilingual) added}.
 *
 * <p>Immutable. Sources: law 260/1949 and its amendments, one for each row of {@code italian-holidays.csv}.
 */
public final class ItalianHolidays {

    /** The first year whose holidays are exact, whatever the day. */
    public static final int EXACT_FROM = 1978;

    private static final Bilingual SUNDAY = new Bilingual("Sunday", "domenica");

    private final List<HolidayRule> rules;

    private ItalianHolidays(List<HolidayRule> rules) {
        this.rules = rules;
    }

    /**
     * The holidays of the whole country.
     *
     * @return the holidays, without any local one
     */
    public static ItalianHolidays national() {
        return Bundled.NATIONAL;
    }

    /**
     * These holidays and one more that comes back every year, such as the patron saint's day of a Comune.
     *
     * @param day the day of every year; 29 February comes in leap years alone
     * @param name what is celebrated
     * @return other holidays
     */
    public ItalianHolidays withLocal(MonthDay day, Bilingual name) {
        return with(new HolidayRule.Yearly(day, name, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    /**
     * These holidays and one single day more, such as a patron saint's day that moves from year to year.
     *
     * @param day the day
     * @param name what is celebrated
     * @return other holidays
     */
    public ItalianHolidays withLocal(LocalDate day, Bilingual name) {
        return with(new HolidayRule.Yearly(MonthDay.from(day), name, day.getYear(), day.getYear()));
    }

    private ItalianHolidays with(HolidayRule rule) {
        List<HolidayRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new ItalianHolidays(List.copyOf(more));
    }

    /**
     * Why a day is a holiday.
     *
     * @param day a day
     * @return the holiday, named after the feast before the Sunday where it is both, or empty for any other day,
     *     Saturdays included
     */
    public Optional<Holiday> on(LocalDate day) {
        for (HolidayRule rule : rules) {
            if (rule.isOn(day)) {
                return Optional.of(new Holiday(day, rule.name()));
            }
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? Optional.of(new Holiday(day, SUNDAY)) : Optional.empty();
    }

    /**
     * Whether a day is a Sunday or another holiday.
     *
     * @param day a day
     * @return false for a Saturday that is no holiday
     */
    public boolean isHoliday(LocalDate day) {
        return on(day).isPresent();
    }

    /**
     * The first day that is no holiday.
     *
     * @param day a day
     * @return the day itself where it is no holiday, otherwise the next one that is none; a Saturday may be one
     */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate rolled = day;
        while (isHoliday(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItalianHolidays that && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    @Override
    public String toString() {
        return "ItalianHolidays" + rules;
    }

    private static final class Bundled {
        private static final ItalianHolidays NATIONAL =
                new ItalianHolidays(CsvTable.resource(ItalianHolidays.class, "italian-holidays.csv").rows().stream()
                        .map(HolidayRule::of)
                        .toList());
    }
}
