package it.apsis.export.workbook;

import it.apsis.finding.Severity;
import it.apsis.text.Language;
import it.apsis.text.MessageTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The words of workbooks in one language. Immutable. */
final class Words {
    private final Language language;
    private final Map<String, MessageTemplate> texts = new HashMap<>();

    private Words(Language language) {
        this.language = language;
        read("workbook_" + language.tag() + ".properties");
    }

    static Words in(Language language) {
        return switch (language) {
            case ENGLISH -> English.WORDS;
            case ITALIAN -> Italian.WORDS;
        };
    }

    private void read(String name) {
        Properties properties = new Properties();
        try (InputStream file = Words.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + name);
            }
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
        properties.forEach((key, text) -> texts.put(key.toString(), MessageTemplate.parse(text.toString())));
    }

    Language language() {
        return language;
    }

    /** All keys, for the test that compares the languages. */
    Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key)).map(text -> text.render(gap -> null));
    }

    String get(String key) {
        return get(key, Map.of());
    }

    String get(String key, String gap, Object value) {
        return get(key, Map.of(gap, value.toString()));
    }

    String get(String key, Map<String, String> values) {
        MessageTemplate text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("There are no words '" + key + "' in " + language);
        }
        return text.render(values::get);
    }

    String severity(Severity severity) {
        return get("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    private static final class English {
        private static final Words WORDS = new Words(Language.ENGLISH);
    }

    private static final class Italian {
        private static final Words WORDS = new Words(Language.ITALIAN);
    }
}
