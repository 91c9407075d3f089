package it.apsis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = Words.of(language -> language == Language.ITALIAN
            ? new ByteArrayInputStream("hail = Così {who}!\nplain = città".getBytes(StandardCharsets.UTF_8))
            : null);

    @Test
    void sentencesAreRendered() {
        assertThat(words.render("hail", Language.ITALIAN, Map.of("who", "va"))).isEqualTo("Così va!");
        assertThat(words.text("plain", Language.ITALIAN)).isEqualTo("città");
        assertThat(words.keys(Language.ITALIAN)).containsExactly("hail", "plain");
    }

    @Test
    void aMissingSentenceIsNamed() {
        assertThat(words.keys(Language.ENGLISH)).isEmpty();
        assertThatThrownBy(() -> words.text("hail", Language.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hail")
                .hasMessageContaining("ENGLISH");
    }

    @Test
    void aFileThatCannotBeReadIsReported() {
        Words broken = Words.of(language -> new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        });
        assertThatThrownBy(() -> broken.text("x", Language.ITALIAN)).isInstanceOf(UncheckedIOException.class);
    }
}
