package it.apsis.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sentences in both languages: one properties file (UTF-8) for each, whose values are {@link MessageTemplate}s. A file is
 * read, and its templates are parsed, when it is first asked for. Thread-safe.
 */
public final class Words {
    private final Function<Language, @Nullable InputStream> files;
    private final Map<Language, Map<String, MessageTemplate>> loaded = new ConcurrentHashMap<>();

    private Words(Function<Language, @Nullable InputStream> files) {
        this.files = files;
    }

    /**
     * Words from files.
     *
     * @param files opens the file of a language, and gives null where there is none
     * @return the words
     */
    public static Words of(Function<Language, @Nullable InputStream> files) {
        return new Words(files);
    }

    /**
     * One sentence.
     *
     * @param key its key
     * @param language the language
     * @param values the values of its placeholders; one that is missing leaves nothing behind
     * @return the sentence
     * @throws IllegalArgumentException where the file of the language has no such key, or there is no such file
     */
    public String render(String key, Language language, Map<String, String> values) {
        MessageTemplate template = templates(language).get(key);
        if (template == null) {
            throw new IllegalArgumentException("No words for '" + key + "' in " + language);
        }
        return template.render(values::get);
    }

    /**
     * One sentence without placeholders.
     *
     * @param key its key
     * @param language the language
     * @return the sentence
     * @throws IllegalArgumentException where the file of the language has no such key, or there is no such file
     */
    public String text(String key, Language language) {
        return render(key, language, Map.of());
    }

    /**
     * One sentence without placeholders, in both languages.
     *
     * @param key its key
     * @return the sentence
     * @throws IllegalArgumentException where the file of a language has no such key, or there is no such file
     */
    public Bilingual both(String key) {
        return new Bilingual(text(key, Language.ENGLISH), text(key, Language.ITALIAN));
    }

    /**
     * The keys of a language, sorted.
     *
     * @param language the language
     * @return the keys of its file; none where there is no file
     */
    public Set<String> keys(Language language) {
        return new TreeSet<>(templates(language).keySet());
    }

    private Map<String, MessageTemplate> templates(Language language) {
        return loaded.computeIfAbsent(language, this::read);
    }

    private Map<String, MessageTemplate> read(Language language) {
        Properties words = new Properties();
        try (InputStream file = files.apply(language)) {
            if (file != null) {
                words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The words cannot be read: " + language, e);
        }
        Map<String, MessageTemplate> templates = new ConcurrentHashMap<>();
        words.stringPropertyNames().forEach(key -> templates.put(key, MessageTemplate.parse(words.getProperty(key))));
        return templates;
    }
}
