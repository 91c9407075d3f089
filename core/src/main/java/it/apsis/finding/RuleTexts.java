package it.apsis.finding;

import it.apsis.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words of a set of rules: one properties file (UTF-8) for each language, with the keys {@code CODE.summary},
 * {@code CODE.message}, {@code CODE.explanation} and {@code CODE.advice}. A language is read when it is first asked for.
 */
public final class RuleTexts {
    private final Function<Language, @Nullable InputStream> files;
    private final Map<Language, Properties> loaded = new EnumMap<>(Language.class);

    private RuleTexts(Function<Language, @Nullable InputStream> files) {
        this.files = files;
    }

    /**
     * Texts from files.
     *
     * @param files opens the file of a language, and gives null where there is none. A plug-in passes a lambda that
     *     calls {@code getResourceAsStream} on a class of its own, so that its files need not be open to this module.
     * @return the texts
     * @throws NullPointerException where there is nothing to open files with
     */
    public static RuleTexts of(Function<Language, @Nullable InputStream> files) {
        return new RuleTexts(Objects.requireNonNull(files, "files"));
    }

    /**
     * What is said of a rule. A missing explanation or advice is an empty string; a missing message is the summary.
     *
     * @param code the code of the rule
     * @param language the language
     * @return the text, or empty where the file of that language has no summary for the code
     */
    public Optional<RuleText> text(String code, Language language) {
        Properties words = words(language);
        String summary = words.getProperty(code + ".summary");
        return summary == null
                ? Optional.empty()
                : Optional.of(new RuleText(
                        summary,
                        words.getProperty(code + ".message", summary),
                        words.getProperty(code + ".explanation", ""),
                        words.getProperty(code + ".advice", "")));
    }

    /**
     * The keys of a language, sorted.
     *
     * @param language the language
     * @return the keys of its file
     */
    public Set<String> keys(Language language) {
        return new TreeSet<>(words(language).stringPropertyNames());
    }

    /** What stands under a key, such as the words of a constant. */
    Optional<String> words(String key, Language language) {
        return Optional.ofNullable(words(language).getProperty(key));
    }

    private synchronized Properties words(Language language) {
        return loaded.computeIfAbsent(language, this::read);
    }

    private Properties read(Language language) {
        Properties words = new Properties();
        try (InputStream file = files.apply(language)) {
            if (file != null) {
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8);
                words.load(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of the rules cannot be read: " + language, e);
        }
        return words;
    }
}
