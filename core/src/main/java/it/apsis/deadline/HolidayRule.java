package it.apsis.deadline;

import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import java.time.LocalDate;
import java.time.MonthDay;

/** On which days a holiday falls, from its first year to its last, both included. */
sealed interface HolidayRule {
    Bilingual name();

    boolean isOn(LocalDate day);

    static HolidayRule of(CsvTable.Row row) {
        Bilingual name = new Bilingual(row.get("name_en"), row.get("name_it"));
        String day = row.get("day");
        return day.equals("easter+1")
                ? new EasterMonday(name)
                : new Yearly(
                        MonthDay.parse("--" + day),
                        name,
                        row.integer("first_year").orElse(Integer.MIN_VALUE),
                        row.integer("last_year").orElse(Integer.MAX_VALUE));
    }

    /** The same day of each year. */
    record Yearly(MonthDay day, Bilingual name, int firstYear, int lastYear) implements HolidayRule {
        @Override
        public boolean isOn(LocalDate date) {
            return date.getDayOfMonth() == day.getDayOfMonth()
                    && date.getMonthValue() == day.getMonthValue()
                    && date.getYear() >= firstYear
                    && date.getYear() <= lastYear;
        }
    }

    /** The day after Easter, which is between 22 March and 25 April. */
    record EasterMonday(Bilingual name) implements HolidayRule {
        @Override
        public boolean isOn(LocalDate date) {
            int month = date.getMonthValue();
            return (month == 3 || month == 4)
                    && date.equals(Easter.of(date.getYear()).plusDays(1));
        }
    }
}
