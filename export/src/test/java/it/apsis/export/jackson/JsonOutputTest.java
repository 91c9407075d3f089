package it.apsis.export.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonOutputTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream() {
        @Override
        public void close() {
            throw new AssertionError("closed by somebody who did not open it");
        }
    };

    private String written() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void breaksLinesWhereItHelps() throws IOException {
        JsonOutput.write(out, json -> {
            json.startObject("tool");
            json.member("name", "apsis");
            json.member("profile", null);
            json.endObject();
            json.member("truncated", true);
            json.numberOrNull("row", 0);
            json.numberOrNull("line", 7);
            json.startArray("empty");
            json.endArray();
            json.startArray("list");
            json.item("a");
            json.startObject();
            json.startArray("deep");
            json.item("b");
            json.item("c");
            json.endArray();
            json.startObject("nothing");
            json.endObject();
            json.endObject();
            json.endArray();
        });
        assertThat(written()).isEqualTo("""
                {
                  "tool": {"name": "apsis", "profile": null},
                  "truncated": true,
                  "row": null,
                  "line": 7,
                  "empty": [],
                  "list": [
                    "a",
                    {"deep": ["b", "c"], "nothing": {}}
                  ]
                }
                """);
    }

    @Test
    void writesLists() throws IOException {
        JsonOutput.writeArray(out, json -> {
            json.startObject();
            json.member("a", "1");
            json.startArray("b");
            json.item("x");
            json.endArray();
            json.endObject();
            json.startObject();
            json.endObject();
        });
        assertThat(written()).isEqualTo("""
                [
                  {"a": "1", "b": ["x"]},
                  {}
                ]
                """);
    }

    @Test
    void anEmptyDocumentIsOne() throws IOException {
        JsonOutput.write(out, json -> {});
        JsonOutput.writeArray(out, json -> {});
        assertThat(written()).isEqualTo("{}\n[]\n");
    }

    @Test
    void halvesOfPairsAreReplacedForAnyReader() throws IOException {
        JsonOutput.write(out, json -> json.member("a\uD800", "\uDC00x\uD83D\uDE00\uD83D"));
        assertThat(written()).isEqualTo("{\n  \"a\uFFFD\": \"\uFFFDx\uD83D\uDE00\uFFFD\"\n}\n");
    }

    @Test
    void halvesOfPairsAreKeptWhereEveryStringCounts() {
        JsonOutput json = JsonOutput.exactly(out);
        json.member("a", "\uDC00è\"\\\n");
        json.finish();
        assertThat(written()).isEqualTo("{\n  \"a\": \"\\udc00\\u00e8\\u0022\\u005c\\u000a\"\n}\n");
    }

    @Test
    void tellsWhenNothingCanBeWritten() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> JsonOutput.write(full, json -> json.member("a", "b")))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }
}
