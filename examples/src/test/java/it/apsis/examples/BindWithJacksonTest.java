package it.apsis.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of {@code docs/json.md}. */
class BindWithJacksonTest {
    @Test
    void isTheOneOfTheDocument() throws IOException {
        String document = Files.readString(Path.of("../docs/json.md"));
        int begin = document.indexOf("```java\n") + "```java\n".length();

        assertThat(document.substring(begin, document.indexOf("```", begin)))
                .isEqualTo(Files.readString(Path.of("src/main/java/it/apsis/examples/BindWithJackson.java")));
    }

    @Test
    void answersWithTheReport(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("return.json"),
                "{\"edition\": \"2020\", \"entity\": \"001272\", \"activities\": [{\"recipient\": \"997\"}]}");
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            BindWithJackson.main(new String[] {file.toString()});
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"code\" : \"code_unknown\"", "\"question\" : \"recipient\"", "\"value\" : \"997\"");
    }
}
