package it.apsis.deadline;

import it.apsis.text.Language;
import it.apsis.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Decisions in one language. */
final class DecisionWords {
    static final Words WORDS =
            Words.of(language -> DecisionWords.class.getResourceAsStream("decision_" + language.tag() + ".properties"));

    private final Language language;

    DecisionWords(Language language) {
        this.language = language;
    }

    String message(Decision decision) {
        return text(
                decision.timing().name(),
                Map.of("inclusion", decision.inclusion().words().in(language)));
    }

    List<String> reasons(Decision decision) {
        List<String> reasons = new ArrayList<>();
        LastDay last = decision.deadline().last();
        reasons.add(text("published", values(last, decision)));
        reasons.add(text("effective", values(last, decision)));
        decision.deadline().extension().ifPresent(day -> reasons.add(text("extension", values(day, decision))));
        decision.received().ifPresent(instant -> reasons.add(text("received", Map.of("instant", time(instant)))));
        decision.margin().ifPresent(margin -> reasons.add(margin(margin)));
        return List.copyOf(reasons);
    }

    private Map<String, String> values(LastDay day, Decision decision) {
        return Map.of(
                "day", DayText.of(day.published(), language),
                "policy", decision.deadline().policy().words().in(language),
                "instant", time(day.instant()),
                "holidays", day.passed().stream().map(this::holiday).collect(Collectors.joining(", ")));
    }

    private String time(Instant instant) {
        return DayText.of(instant, language);
    }

    private String holiday(Holiday holiday) {
        return DayText.of(holiday.day(), language) + " (" + holiday.name().in(language) + ")";
    }

    private String margin(Duration margin) {
        return margin.isZero()
                ? text("exactly", Map.of())
                : text(margin.isNegative() ? "after" : "before", Map.of("distance", distance(margin.abs())));
    }

    private String distance(Duration distance) {
        if (distance.compareTo(Duration.ofSeconds(1)) < 0) {
            // The last instant is sharper than the seconds in which times are shown.
            return text("moment", Map.of());
        }
        String clock = String.format(
                Locale.ROOT,
                "%02d:%02d:%02d",
                distance.toHoursPart(),
                distance.toMinutesPart(),
                distance.toSecondsPart());
        long days = distance.toDays();
        return days == 0
                ? clock
                : text(days == 1 ? "days.one" : "days.many", Map.of("count", Long.toString(days))) + " " + clock;
    }

    private String text(String key, Map<String, String> values) {
        return WORDS.render(key, language, values);
    }
}
