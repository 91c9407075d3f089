package it.apsis.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.text.Language;
import it.apsis.text.MessageTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordIsMissingAndNoneIsOrphaned(Language language) {
        List<String> keys = Arrays.stream(Word.values()).map(Word::key).toList();
        Properties words = Words.read(language);
        assertThat(words.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(words.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void bothLanguagesHaveTheSameGaps() {
        Properties italian = Words.read(Language.ITALIAN);
        Properties english = Words.read(Language.ENGLISH);
        for (Word word : Word.values()) {
            assertThat(MessageTemplate.parse(italian.getProperty(word.key())).placeholders())
                    .as(word.key())
                    .isEqualTo(MessageTemplate.parse(english.getProperty(word.key()))
                            .placeholders());
        }
    }

    @Test
    void everyWordIsUsed() throws IOException {
        String sources;
        try (Stream<Path> files = Files.list(Path.of("src/main/java/it/apsis/export/report"))) {
            sources = files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("Word.java"))
                    .map(WordsTest::text)
                    .collect(Collectors.joining());
        }
        for (Word word : Word.values()) {
            assertThat(sources).containsPattern("Word\\." + word.name() + "\\b");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void writesNumbersAsEachOfficeExpects() {
        Words italian = Words.in(Language.ITALIAN);
        Words english = Words.in(Language.ENGLISH);
        assertThat(italian.number(0)).isEqualTo("0");
        assertThat(italian.number(999)).isEqualTo("999");
        assertThat(italian.number(1000)).isEqualTo("1.000");
        assertThat(english.number(-1234567)).isEqualTo("-1,234,567");
        assertThat(italian.number(-123)).isEqualTo("-123");
        assertThat(italian.amount(new BigDecimal("1234.5"))).isEqualTo("1.234,50");
        assertThat(english.amount(new BigDecimal("-0.125"))).isEqualTo("-0.125");
        assertThat(italian.amount(BigDecimal.ZERO)).isEqualTo("0,00");
    }
}
