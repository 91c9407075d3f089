package it.apsis.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.text.Bilingual;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class UnusableReturnExceptionTest {
    @Test
    void theMessageIsTheEnglishReason() {
        Bilingual reason = new Bilingual("empty", "vuoto");
        IllegalStateException cause = new IllegalStateException();

        assertThat(new UnusableReturnException(reason)).hasMessage("empty").hasNoCause();
        assertThat(new UnusableReturnException(reason, cause))
                .hasMessage("empty")
                .hasCause(cause);
        assertThat(new UnusableReturnException(reason).reason()).isEqualTo(reason);
        assertThat(new UnusableReturnException(reason, cause).reason()).isEqualTo(reason);
    }

    @Test
    void whateverStandsInItsNamesItIsOneLine() {
        UnusableReturnException problem =
                new UnusableReturnException(new Bilingual("no 'a\r\nb\u2028c'", "manca «a\u001B[2Jb\u0085c»"));

        assertThat(problem).hasMessage("no 'a b c'");
        assertThat(problem.reason()).isEqualTo(new Bilingual("no 'a b c'", "manca «a [2Jb c»"));
    }

    @Test
    void bothLanguagesTravel() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new UnusableReturnException(new Bilingual("empty", "vuoto")));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((UnusableReturnException) in.readObject()).reason()).isEqualTo(new Bilingual("empty", "vuoto"));
        }
    }
}
