package it.apsis.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import it.apsis.statistical.StatisticalReturn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reading is good for, whatever its format: rows pass by once, and none when it is closed. */
class ReadingContractTest {
    private static final int ROWS = 3;
    private static final ReturnFormats FORMATS = ReturnFormats.installed();

    @TempDir
    static Path folder;

    private static StatisticalReturn document() {
        StatisticalReturn.Builder made = StatisticalReturn.builder().flowYear(2020);
        for (int i = 1; i <= ROWS; i++) {
            made.addActivities(ActivityRecord.builder()
                    .reportingYear(2020)
                    .title("Wells " + i)
                    .build());
        }
        return made.build();
    }

    static Stream<Arguments> readings() throws IOException {
        StatisticalReturn document = document();
        Stream.Builder<Arguments> readings = Stream.builder();
        readings.add(Arguments.of("in memory", "the return", (Supplier<ReturnReading>) document::reading));
        for (String format : List.of("keys", "crs", "json", "xlsx")) {
            ReturnFormat written = FORMATS.find(format).orElseThrow();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            written.write(document::reading, out);
            byte[] bytes = out.toByteArray();
            String name = written.name() + "." + written.fileExtension();
            Path file = Files.write(folder.resolve(name), bytes);
            ReturnFormat read = FORMATS.recognise(bytes).get(0);
            readings.add(Arguments.of("from a file", name, (Supplier<ReturnReading>)
                    () -> read.open(ReturnSource.of(file), ReadingOptions.DEFAULT)));
            readings.add(Arguments.of("from bytes", name, (Supplier<ReturnReading>)
                    () -> read.open(ReturnSource.of(name, bytes), ReadingOptions.DEFAULT)));
        }
        return readings.build();
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("readings")
    void rowsPassByOnce(String way, String name, Supplier<ReturnReading> opening) {
        try (ReturnReading reading = opening.get()) {
            Iterator<ReturnRow> rows = reading.iterator();
            rows.next();
            assertThat(reading.iterator()).isSameAs(rows);
            assertThatIllegalStateException()
                    .isThrownBy(reading::tail)
                    .withMessage("The last row of " + name + " has not been read");
            rows.next();
            rows.next();

            assertThat(rows.hasNext()).isFalse();
            assertThat(reading.tail().rows()).isEqualTo(ROWS);
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(rows::next);
            assertThatIllegalStateException()
                    .isThrownBy(reading::iterator)
                    .withMessage("All rows of " + name + " have been read: open it anew to read them again");
        }
    }

    @Test
    void whereThereIsNoRowNoneIsMissed() {
        try (ReturnReading reading =
                StatisticalReturn.builder().flowYear(2020).build().reading()) {
            assertThat(reading.tail().rows()).isZero();
            assertThat(reading.iterator().hasNext()).isFalse();
            assertThat(reading.iterator().hasNext()).isFalse();
        }
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("readings")
    void noneWhenItIsClosed(String way, String name, Supplier<ReturnReading> opening) {
        ReturnReading reading = opening.get();
        Iterator<ReturnRow> rows = reading.iterator();
        assertThat(rows.hasNext()).isTrue();
        reading.close();
        reading.close();

        String closed = "The reading of " + name + " is closed";
        assertThatIllegalStateException().isThrownBy(rows::hasNext).withMessage(closed);
        assertThatIllegalStateException().isThrownBy(rows::next).withMessage(closed);
        assertThatIllegalStateException().isThrownBy(reading::iterator).withMessage(closed);
        assertThatIllegalStateException()
                .isThrownBy(reading::tail)
                .withMessage("The last row of " + name + " has not been read");
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("readings")
    void whatItHasToldStaysWhenItIsClosed(String way, String name, Supplier<ReturnReading> opening) {
        ReturnReading reading = opening.get();
        ReturnTail tail;
        try (reading) {
            reading.forEach(row -> {});
            tail = reading.tail();
        }

        assertThat(reading.tail()).isSameAs(tail);
        assertThat(reading.head().flowYear()).isEqualTo(2020);
    }
}
