package it.apsis.export.form;

import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import it.apsis.text.Words;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of forms for collection, in both languages. Immutable. */
final class CollectionWords {
    private static final Words WORDS = Words.of(
            language -> CollectionWords.class.getResourceAsStream("collection_" + language.tag() + ".properties"));
    private static final Set<String> KEYS = WORDS.keys(Language.ENGLISH);

    private CollectionWords() {}

    static Optional<Bilingual> find(String key) {
        return KEYS.contains(key) ? Optional.of(get(key)) : Optional.empty();
    }

    static Bilingual get(String key) {
        return get(key, Map.of());
    }

    static Bilingual get(String key, Map<String, String> gaps) {
        return new Bilingual(WORDS.render(key, Language.ENGLISH, gaps), WORDS.render(key, Language.ITALIAN, gaps));
    }

    /** Returns words with the name of something in them. */
    static Bilingual about(String key, Bilingual name) {
        return new Bilingual(
                WORDS.render(key, Language.ENGLISH, Map.of("name", name.en())),
                WORDS.render(key, Language.ITALIAN, Map.of("name", name.it())));
    }
}
