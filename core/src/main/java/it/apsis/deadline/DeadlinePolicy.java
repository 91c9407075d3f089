package it.apsis.deadline;

import it.apsis.text.Bilingual;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a last day that is a holiday. */
public enum DeadlinePolicy {
    /** The day as published, whatever day it is. */
    LITERAL("the day counts as published, even a holiday", "vale il giorno pubblicato, anche se festivo"),

    /**
     * A Sunday or public holiday moves to the next day that is neither (civil code, article 2963; code of civil
     * procedure, article 155, fourth paragraph). A Saturday does not move: the fifth paragraph is for procedural acts.
     */
    ROLL_FORWARD("a holiday moves to the next day that is none", "se festivo, slitta al primo giorno non festivo");

    private final String english;
    private final String italian;

    DeadlinePolicy(String english, String italian) {
        this.english = english;
        this.italian = italian;
    }

    /**
     * The words that people read in its place; files for programs have its name.
     *
     * @return the words in both languages, without capital letter or full stop
     */
    public Bilingual words() {
        return new Bilingual(english, italian);
    }

    /**
     * The policy of a word, as command lines and forms write it.
     *
     * @param word such as {@code literal}, {@code roll-forward} or {@code ROLL_FORWARD}; case does not count
     * @return the policy, or empty where the word is none
     */
    public static Optional<DeadlinePolicy> ofWord(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        for (DeadlinePolicy policy : values()) {
            if (policy.name().equals(name)) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }

    /**
     * The last day that counts.
     *
     * @param published the last day as published
     * @param holidays the days that do not count as a last day
     * @return the published day itself, or with {@link #ROLL_FORWARD} the first day from it on that is no holiday
     */
    public LocalDate effectiveDay(LocalDate published, ItalianHolidays holidays) {
        return switch (this) {
            case LITERAL -> published;
            case ROLL_FORWARD -> holidays.workingDayFrom(published);
        };
    }
}
