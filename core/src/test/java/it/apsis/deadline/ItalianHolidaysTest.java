package it.apsis.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import it.apsis.text.Language;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItalianHolidaysTest {
    private static final ItalianHolidays HOLIDAYS = ItalianHolidays.national();

    private static List<LocalDate> feasts(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> HOLIDAYS.on(day)
                        .filter(holiday -> !holiday.name().en().equals("Sunday"))
                        .isPresent())
                .toList();
    }

    @Test
    void theFeastsOfAnOrdinaryYear() {
        assertThat(feasts(2021))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2021-01-01",
                        "2021-01-06",
                        "2021-04-05",
                        "2021-04-25",
                        "2021-05-01",
                        "2021-06-02",
                        "2021-08-15",
                        "2021-11-01",
                        "2021-12-08",
                        "2021-12-25",
                        "2021-12-26");
    }

    @ParameterizedTest
    @CsvSource({
        "1977-01-06, true",
        "1978-01-06, false",
        "1985-01-06, true",
        "1984-01-06, false",
        "1986-01-06, true",
        "1977-06-02, false",
        "1978-06-02, false",
        "2000-06-02, false",
        "2001-06-02, true",
        "1976-06-02, true",
        "2010-03-17, false",
        "2011-03-17, true",
        "2012-03-17, false",
        "2025-10-04, false",
        "2026-10-04, true",
        "2027-10-04, true",
        "2024-10-04, false",
        "2021-04-04, true",
        "2021-04-05, true",
        "2021-04-06, false",
        "2021-02-27, false",
        "2021-02-28, true"
    })
    void historyCounts(LocalDate day, boolean holiday) {
        // 6 January 1985 was a Sunday, as 4 October 2026 is.
        assertThat(HOLIDAYS.isHoliday(day)).isEqualTo(holiday);
    }

    @ParameterizedTest
    @CsvSource({
        "1978-03-26",
        "1981-04-19",
        "1999-04-04",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2016-03-27",
        "2021-04-04",
        "2022-04-17",
        "2024-03-31",
        "2025-04-20",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19"
    })
    void easterFallsOnItsDay(LocalDate easter) {
        assertThat(Easter.of(easter.getYear())).isEqualTo(easter);
        assertThat(HOLIDAYS.on(easter.plusDays(1)).orElseThrow().name().en()).isNotEqualTo("Sunday");
    }

    @Test
    void easterIsASundayBetweenItsLimitsInEveryYear() {
        Stream.iterate(1583, year -> year + 1).limit(2000).forEach(year -> {
            LocalDate easter = Easter.of(year);
            assertThat(easter.getDayOfWeek().getValue()).isEqualTo(7);
            assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        });
    }

    @Test
    void aFeastOnASundayIsNamedAfterTheFeast() {
        assertThat(HOLIDAYS.on(LocalDate.of(2021, 4, 25)).orElseThrow().name().it())
                .isEqualTo("Anniversario della Liberazione");
        assertThat(HOLIDAYS.on(LocalDate.of(2021, 2, 28)).orElseThrow().name().in(Language.ITALIAN))
                .isEqualTo("domenica");
    }

    @Test
    void patronSaintsAreLeftOutUnlessAdded() {
        LocalDate saintJohn = LocalDate.of(2021, 6, 24);
        ItalianHolidays turin = HOLIDAYS.withLocal(MonthDay.of(6, 24), new Bilingual("Saint John", "San Giovanni"));

        assertThat(HOLIDAYS.isHoliday(saintJohn)).isFalse();
        assertThat(turin.on(saintJohn).orElseThrow().name().en()).isEqualTo("Saint John");
        assertThat(turin.workingDayFrom(saintJohn)).isEqualTo("2021-06-25");
        assertThat(turin.isHoliday(saintJohn.plusYears(3))).isTrue();
    }

    @Test
    void aPatronSaintsDayThatMovesIsAddedForOneYear() {
        ItalianHolidays local = HOLIDAYS.withLocal(LocalDate.of(2021, 5, 10), Bilingual.same("patron"));
        assertThat(local.isHoliday(LocalDate.of(2021, 5, 10))).isTrue();
        assertThat(local.isHoliday(LocalDate.of(2022, 5, 10))).isFalse();
    }

    @Test
    void equalHolidaysAreEqual() {
        ItalianHolidays one = HOLIDAYS.withLocal(MonthDay.of(6, 24), Bilingual.same("x"));
        assertThat(one)
                .isEqualTo(HOLIDAYS.withLocal(MonthDay.of(6, 24), Bilingual.same("x")))
                .hasSameHashCodeAs(HOLIDAYS.withLocal(MonthDay.of(6, 24), Bilingual.same("x")))
                .isNotEqualTo(HOLIDAYS)
                .asString()
                .contains("x", "Capodanno");
    }

    @Test
    void aRowOfTheTableHoldsInItsYears() {
        CsvTable table = CsvTable.read(new StringReader("""
                day,name_en,name_it,first_year,last_year
                10-04,Saint Francis,San Francesco,2026,
                06-02,Republic Day,Festa della Repubblica,,1976
                easter+1,Easter Monday,Lunedì dell'Angelo,,
                """), "own.csv");
        List<HolidayRule> rules = table.rows().stream().map(HolidayRule::of).toList();
        assertThat(rules)
                .extracting(rule -> rule.name().en())
                .containsExactly("Saint Francis", "Republic Day", "Easter Monday");
        assertThat(rules.get(0).isOn(LocalDate.of(2026, 10, 4))).isTrue();
        assertThat(rules.get(0).isOn(LocalDate.of(2025, 10, 4))).isFalse();
        assertThat(rules.get(1).isOn(LocalDate.of(1976, 6, 2))).isTrue();
        assertThat(rules.get(1).isOn(LocalDate.of(1977, 6, 2))).isFalse();
        assertThat(rules.get(2).isOn(LocalDate.of(2021, 4, 5))).isTrue();
    }
}
