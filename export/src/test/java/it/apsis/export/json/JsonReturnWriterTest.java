package it.apsis.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnFormat;
import it.apsis.export.ReturnFormats;
import it.apsis.export.ReturnSource;
import it.apsis.export.ReturnWriter;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.NilReturn;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.SkippedRow;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.statistical.Unreadable;
import it.apsis.statistical.UnreadableAnswers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonReturnWriterTest {
    static UnreadableAnswers unreadable(Map<String, Unreadable> cells) {
        UnreadableAnswers answers = UnreadableAnswers.NONE;
        for (Map.Entry<String, Unreadable> cell : cells.entrySet()) {
            answers = answers.with(cell.getKey(), cell.getValue());
        }
        return answers;
    }

    private static String write(StatisticalReturn document) {
        return new String(JsonReturnProperties.write(document), StandardCharsets.UTF_8);
    }

    private static StatisticalReturn.Builder document() {
        return StatisticalReturn.builder().flowYear(2020);
    }

    @Test
    void writesKeysInTheOrderOfTheForm() {
        ActivityRecord activity = ActivityRecord.builder()
                .commitment(Amount.of("1234.125"))
                .title("Città\n\"qui\"")
                .expectedStart(LocalDate.of(2020, 3, 31))
                .technicalCooperation(true)
                .reportingYear(2020)
                .unreadable(UnreadableAnswers.NONE.with("recipient", new Unreadable("Kenia \uD800", "code_malformed")))
                .build();
        assertThat(write(document().entity("001272").addActivities(activity).build()))
                .isEqualTo("""
                {
                  "edition": "2020",
                  "entity": "001272",
                  "activities": [
                    {"reporting_year": "2020", "recipient": "Kenia \\ud800", "title": "Città\\n\\"qui\\"", \
                "expected_start": "31-03-2020", "technical_cooperation": "1", "commitment": "1234.1250"}
                  ]
                }
                """);
    }

    @Test
    void writesAnEmptyReturn() {
        assertThat(write(document().build())).isEqualTo("""
                {
                  "edition": "2020",
                  "activities": []
                }
                """);
    }

    @Test
    void writesANilReturnAlone() {
        NilReturn nil = new NilReturn("048017", 2020, "Anna", LocalDate.of(2021, 2, 10));
        assertThat(write(document().entity("048017").nilReturn(nil).build())).isEqualTo("""
                {
                  "nilReturn": {"entity": "048017", "year": 2020, "contact": "Anna", "date": "2021-02-10"}
                }
                """);
    }

    @Test
    void writesWhatDiffersFromTheNilReturn() {
        NilReturn nil = new NilReturn("048017", 2019, null, null);
        assertThat(write(document().entity("001272").nilReturn(nil).build())).isEqualTo("""
                {
                  "edition": "2020",
                  "entity": "001272",
                  "nilReturn": {"entity": "048017", "year": 2019}
                }
                """);
        ActivityRecord activity = ActivityRecord.builder().title("x").build();
        assertThat(write(document().nilReturn(nil).addActivities(activity).build()))
                .contains("\"nilReturn\"", "\"activities\": [\n");
    }

    @Test
    void extrasComeOutAgainUnderTheirOwnNames() {
        String json =
                "{\"edition\": \"2015\", \"activities\": [{\"title\": \"a\", \"cup\": \"J12\", \"nutrition\": \"1\"}]}";
        ReturnSource source = ReturnSource.of(null, json.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReturnFormat().write(() -> JsonReturnReader.open(source, ReadingOptions.DEFAULT), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("{\"title\": \"a\", \"cup\": \"J12\", \"nutrition\": \"1\"}");
    }

    @Test
    void keepsToTheContractOfWriters() {
        ReturnFormat format = ReturnFormats.installed().find("json").orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReturnWriter writer = format.writer(out, Set.of());
        assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
        try (ReturnReading reading = document().build().reading()) {
            writer.begin(reading.head());
            assertThatThrownBy(() -> writer.begin(reading.head())).isInstanceOf(IllegalStateException.class);
        }
        writer.accept(new SkippedRow(1, 1, List.of()));
        writer.finish();
        assertThatThrownBy(() -> writer.accept(new SkippedRow(1, 1, List.of())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("\"activities\": []\n}\n");
    }

    @Test
    void tellsWhenNothingCanBeWritten() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        StatisticalReturn document = document().build();
        assertThatThrownBy(() -> new JsonReturnFormat().write(document::reading, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("full");
    }
}
