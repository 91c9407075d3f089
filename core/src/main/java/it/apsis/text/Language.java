package it.apsis.text;

import java.util.Locale;
import java.util.Optional;

/** A language in which the survey speaks. Codes, keys and constants are the same in every language. */
public enum Language {
    /** English, the language of the published code lists. */
    ENGLISH("en"),

    /** Italian, the language of the bodies that answer. */
    ITALIAN("it");

    private final String tag;
    private final Locale locale;

    Language(String tag) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(tag);
    }

    /**
     * Returns the language tag.
     *
     * @return the two-letter ISO 639-1 code in lower case, such as {@code it}
     */
    public String tag() {
        return tag;
    }

    /**
     * Returns the locale of the language, without a country.
     *
     * @return the locale, never {@code null}
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Finds the language of a tag. Upper and lower case are the same, and what follows the language itself is not
     * looked at: {@code it}, {@code IT}, {@code it-CH} and {@code it_IT} all mean Italian.
     *
     * @param tag a language tag, or the name of a locale
     * @return the language, or empty when the survey does not speak it
     */
    public static Optional<Language> ofTag(String tag) {
        int end = 0;
        while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
            end++;
        }
        String primary = tag.substring(0, end);
        for (Language language : values()) {
            if (language.tag.equalsIgnoreCase(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
