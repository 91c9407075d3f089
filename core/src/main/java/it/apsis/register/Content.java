package it.apsis.register;

import it.apsis.text.Bilingual;
import java.util.Locale;
import java.util.Optional;

/** What a submission is. */
public enum Content {
    /** A return with activities, or at least one that could have them. */
    ACTIVITIES("Activities", "Attività"),
    /** The declaration that there is no activity: a full answer. */
    NIL("Nil return", "Dichiarazione negativa"),
    /** A file of which nothing can be made. */
    UNUSABLE("Unusable", "Inutilizzabile");

    private final String english;
    private final String italian;

    Content(String english, String italian) {
        this.english = english;
        this.italian = italian;
    }

    /**
     * The content in words.
     *
     * @return a word or two
     */
    public Bilingual words() {
        return new Bilingual(english, italian);
    }

    /**
     * The content in files.
     *
     * @return {@code activities}, {@code nil} or {@code unusable}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The content of a word in files.
     *
     * @param key a {@link #key()}
     * @return the content, or empty where the word is none
     */
    public static Optional<Content> ofKey(String key) {
        for (Content content : values()) {
            if (content.key().equals(key)) {
                return Optional.of(content);
            }
        }
        return Optional.empty();
    }
}
