package it.apsis.deadline;

import it.apsis.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Days in words. The names are the library's own: those of the platform differ between releases and installations. */
public final class DayText {
    private static final DateTimeFormatter ENGLISH = formatter(
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"));
    private static final DateTimeFormatter ITALIAN = formatter(
            List.of("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
            List.of(
                    "gennaio",
                    "febbraio",
                    "marzo",
                    "aprile",
                    "maggio",
                    "giugno",
                    "luglio",
                    "agosto",
                    "settembre",
                    "ottobre",
                    "novembre",
                    "dicembre"));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private DayText() {}

    private static DateTimeFormatter formatter(List<String> weekdays, List<String> months) {
        return new DateTimeFormatterBuilder()
                .appendText(ChronoField.DAY_OF_WEEK, numbered(weekdays))
                .appendLiteral(' ')
                .appendValue(ChronoField.DAY_OF_MONTH)
                .appendLiteral(' ')
                .appendText(ChronoField.MONTH_OF_YEAR, numbered(months))
                .appendLiteral(' ')
                .appendValue(ChronoField.YEAR)
                .toFormatter(Locale.ROOT);
    }

    private static Map<Long, String> numbered(List<String> names) {
        Map<Long, String> numbered = new HashMap<>();
        for (String name : names) {
            numbered.put(numbered.size() + 1L, name);
        }
        return numbered;
    }

    /**
     * A day with its weekday.
     *
     * @param day the day
     * @param language the language
     * @return such as {@code Sunday 28 February 2021} or {@code domenica 28 febbraio 2021}
     */
    public static String of(LocalDate day, Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH.format(day);
            case ITALIAN -> ITALIAN.format(day);
        };
    }

    /**
     * An instant as the clocks in Italy show it, whole seconds.
     *
     * @param instant the instant
     * @param language the language
     * @return day and time in Europe/Rome, such as {@code Sunday 28 February 2021, 23:59:59}
     */
    public static String of(Instant instant, Language language) {
        var local = instant.atZone(LastDay.ZONE);
        return of(local.toLocalDate(), language) + ", " + TIME.format(local);
    }
}
