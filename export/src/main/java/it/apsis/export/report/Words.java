package it.apsis.export.report;

import it.apsis.finding.Severity;
import it.apsis.finding.Totals;
import it.apsis.text.Language;
import it.apsis.text.MessageTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The words and the notation of numbers in one language. Immutable; owes nothing to a default locale. */
final class Words {
    private final Language language;
    private final Map<Word, MessageTemplate> texts = new EnumMap<>(Word.class);

    private Words(Language language) {
        this.language = language;
        Properties properties = read(language);
        for (Word word : Word.values()) {
            String text = properties.getProperty(word.key());
            if (text == null) {
                throw new IllegalStateException("No word for " + word.key() + " in " + language);
            }
            texts.put(word, MessageTemplate.parse(text));
        }
    }

    static Words in(Language language) {
        return switch (language) {
            case ENGLISH -> English.WORDS;
            case ITALIAN -> Italian.WORDS;
        };
    }

    static Properties read(Language language) {
        Properties properties = new Properties();
        String name = "report_" + language.tag() + ".properties";
        try (InputStream file = Words.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + name);
            }
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
        return properties;
    }

    Language language() {
        return language;
    }

    String get(Word word) {
        return template(word).render(name -> null);
    }

    /** A text with one gap. */
    String get(Word word, String name, String value) {
        return template(word).render(gap -> gap.equals(name) ? value : null);
    }

    String get(Word word, Map<String, String> values) {
        return template(word).render(values::get);
    }

    /** The text itself, gaps and all, for a script that fills them. */
    String pattern(Word word) {
        return template(word).toString();
    }

    private MessageTemplate template(Word word) {
        MessageTemplate text = texts.get(word);
        if (text == null) {
            throw new IllegalStateException("No word for " + word);
        }
        return text;
    }

    String count(long number, Word one, Word many) {
        return get(number == 1 ? one : many, "n", number(number));
    }

    String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> get(Word.ERROR);
            case WARNING -> get(Word.WARNING);
            case INFO -> get(Word.INFO);
        };
    }

    String count(Severity severity, long number) {
        return switch (severity) {
            case ERROR -> count(number, Word.ERROR_ONE, Word.ERROR_MANY);
            case WARNING -> count(number, Word.WARNING_ONE, Word.WARNING_MANY);
            case INFO -> count(number, Word.INFO_ONE, Word.INFO_MANY);
        };
    }

    /** Thousands apart: {@code 15.354} in Italian, {@code 15,354} in English. */
    String number(long number) {
        return grouped(Long.toString(number));
    }

    /** Two decimals or more: {@code 15.354,29} in Italian, {@code 15,354.29} in English. */
    String amount(BigDecimal amount) {
        String plain = Totals.plain(amount);
        int point = plain.indexOf('.');
        return grouped(plain.substring(0, point)) + decimalMark() + plain.substring(point + 1);
    }

    char groupMark() {
        return language == Language.ITALIAN ? '.' : ',';
    }

    private char decimalMark() {
        return language == Language.ITALIAN ? ',' : '.';
    }

    private String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        int first = digits.startsWith("-") ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) {
            text.insert(at, groupMark());
        }
        return text.toString();
    }

    private static final class English {
        private static final Words WORDS = new Words(Language.ENGLISH);
    }

    private static final class Italian {
        private static final Words WORDS = new Words(Language.ITALIAN);
    }
}
