package it.apsis.text;

import java.io.Serializable;
import java.util.Objects;

/**
 * The same words in English and in Italian.
 *
 * @param en the English text, never {@code null}, possibly empty
 * @param it the Italian text, never {@code null}, possibly empty
 * @serial exclude
 */
public record Bilingual(String en, String it) implements Serializable {

    /**
     * Creates a text in both languages.
     *
     * @param en the English text, never {@code null}, possibly empty
     * @param it the Italian text, never {@code null}, possibly empty
     * @throws NullPointerException if either is {@code null}
     */
    public Bilingual {
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(it, "it");
    }

    /**
     * Returns a text that reads the same in both languages, such as a name.
     *
     * @param text the text
     * @return the text in both languages
     * @throws NullPointerException if the text is {@code null}
     */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /**
     * Returns the text in one language.
     *
     * @param language the language
     * @return the text in that language, never {@code null}
     */
    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> en;
            case ITALIAN -> it;
        };
    }
}
