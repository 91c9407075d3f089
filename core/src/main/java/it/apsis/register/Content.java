package it.apsis.register;

import java.util.Locale;
import java.util.Optional;

/** What a submission is. */
public enum Content {
    /** A return with activities, or at least one that could have them. */
    ACTIVITIES,
    /** The declaration that there is no activity: a full answer. */
    NIL,
    /** A file of which nothing can be made. */
    UNUSABLE;

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
