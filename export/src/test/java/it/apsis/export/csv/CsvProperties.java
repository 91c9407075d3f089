package it.apsis.export.csv;

import static it.apsis.export.csv.Returns.HEADER;
import static it.apsis.export.csv.Returns.YEAR_2020;
import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.cell.CellReader;
import it.apsis.export.cell.CellReaders;
import it.apsis.export.cell.DecimalMark;
import it.apsis.export.cell.ReadCell;
import it.apsis.schema.Field;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ActivitySeries;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.UnreadableAnswers;
import it.apsis.statistical.UnusableReturnException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CsvProperties {
    private static final List<Field> FIELDS = StatisticalSurvey.form(2020).fields();

    @Provide
    Arbitrary<String> cellTexts() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        3,
                        Arbitraries.of(
                                "2020", "31120", "269", "C01", "1", "0", "12,5", "1.234", "31/03/2020", "", "x")),
                net.jqwik.api.Tuple.of(
                        2,
                        Arbitraries.strings()
                                .withChars("=+-@\t\r\n'\",;.|:#10aE")
                                .ofMaxLength(8)),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
    }

    @Provide
    Arbitrary<byte[]> files() {
        Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        Arbitrary<String> table = cellTexts().list().ofMaxSize(40).map(cells -> String.join(",", cells));
        return Combinators.combine(Arbitraries.of(true, true, false), table, noise)
                .as((header, text, bytes) -> {
                    ByteArrayOutputStream file = new ByteArrayOutputStream();
                    if (header) {
                        file.writeBytes((HEADER + "\n").getBytes(StandardCharsets.UTF_8));
                    }
                    file.writeBytes(text.getBytes(StandardCharsets.UTF_8));
                    file.writeBytes(bytes);
                    return file.toByteArray();
                });
    }

    /** A cell often says what the one above it says, and readers make use of it. */
    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cells = Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        " ",
                        "2020",
                        "31120",
                        "12,5",
                        "31/03/2020",
                        "2020-03-31",
                        "'=1",
                        "Citt\u00E0",
                        "Citta\u0300",
                        "un testo che sta in due numeri no",
                        "un testo con un tab\there",
                        "una frase di pi\u00F9 di quaranta segni, che non si ripete",
                        "a sentence of more than forty signs, all of them plain",
                        "a sentence of more than forty signs, one of them is\u007F",
                        "a sentence of more than forty signs, one of them \u2013 not"),
                Arbitraries.strings().withChars("ab\u00E0\u2013 1\t").ofMaxLength(50));
        return cells.list().ofMinSize(1).ofMaxSize(9).list().ofMaxSize(12);
    }

    @Property(tries = 500)
    void aRowIsReadAsIfItStoodAlone(@ForAll("rows") List<List<String>> rows) {
        List<String> lines = rows.stream()
                .map(cells -> cells.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(",", "", "\n")))
                .toList();
        List<String> together =
                Returns.read("Anno 2020,,x,,,\n" + HEADER + "\n" + String.join("", lines)).activities().stream()
                        .map(CsvProperties::withoutPlace)
                        .toList();
        List<String> alone = lines.stream()
                .flatMap(line -> Returns.read(HEADER + "\n" + line).activities().stream())
                .map(CsvProperties::withoutPlace)
                .toList();
        assertThat(together).isEqualTo(alone);
    }

    private static String withoutPlace(ActivityRow row) {
        List<String> cells = IntStream.range(0, row.width()).mapToObj(row::cell).toList();
        List<String> notes = row.notes().stream()
                .map(note -> note.code() + note.place().column() + note.value() + note.attributes())
                .toList();
        return row.activity() + " " + cells + " " + notes;
    }

    @Property(tries = 2000)
    void noBytesMakeTheReaderThrowAnythingElse(@ForAll("files") byte[] bytes) {
        try {
            Returns read = Returns.read(bytes, ReadingOptions.DEFAULT);
            assertThat(read.activities()).hasSize((int) read.tail().rows());
        } catch (UnusableReturnException e) {
            assertThat(e.getMessage()).doesNotContain("\n").isNotBlank();
        }
    }

    @Property(tries = 200)
    void eachRowKnowsInWhatItDiffersFromTheOneBefore(
            @ForAll("activities") List<ActivityRecord> activities,
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 3) Integer> order) {
        StatisticalReturn.Builder document = StatisticalReturn.builder().flowYear(2020);
        order.forEach(i -> document.addActivities(activities.get(i % activities.size())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvReturnWriterTest.format("keys").write(document.build()::reading, out);
        List<ActivityRow> rows = rows(out.toByteArray());

        assertThat(rows).hasSameSizeAs(order);
        for (int i = 1; i < rows.size(); i++) {
            ActivityRecord before = rows.get(i - 1).activity();
            ActivityRecord activity = rows.get(i).activity();
            long changes = rows.get(i).changesSince(rows.get(i - 1));
            for (Field field : FIELDS) {
                Question<ActivityRecord, ?, ?> question = ActivityQuestions.get(field.key());
                boolean differs = !Objects.equals(question.get(before), question.get(activity))
                        || !Objects.equals(
                                before.unreadable().get(field.key()),
                                activity.unreadable().get(field.key()));
                assertThat(differs && (changes & ActivitySeries.bit(field.key())) == 0)
                        .as(field.key())
                        .isFalse();
            }
            boolean unreadable = !before.unreadable().equals(activity.unreadable());
            assertThat(unreadable && (changes & ActivitySeries.UNREADABLE) == 0).isFalse();
        }
        for (int i = 2; i < rows.size(); i++) {
            assertThat(rows.get(i).changesSince(rows.get(i - 2))).isEqualTo(ActivitySeries.EVERYTHING);
        }
    }

    private static List<ActivityRow> rows(byte[] bytes) {
        List<ActivityRow> rows = new ArrayList<>();
        try (ReturnReading reading = CsvReturnReader.open(ReturnSource.of("return.csv", bytes), YEAR_2020)) {
            for (ReturnRow row : reading) {
                if (row instanceof ActivityRow activity) {
                    rows.add(activity);
                }
            }
        }
        return rows;
    }

    @Property(tries = 500)
    void whereTheStreamIsCutDoesNotMatter(
            @ForAll("files") byte[] bytes, @ForAll @IntRange(min = 1, max = 7) int chunk) {
        ReturnSource dripping = ReturnSource.of("return.csv", () -> new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, chunk));
            }
        });

        assertThat(outcome(dripping)).isEqualTo(outcome(ReturnSource.of("return.csv", bytes)));
    }

    private static List<Object> outcome(ReturnSource source) {
        try {
            Returns read = Returns.read(source, YEAR_2020);
            return List.of(read.records(), read.findings(), read.tail());
        } catch (UnusableReturnException e) {
            return List.of(e.getMessage());
        }
    }

    @Provide
    Arbitrary<List<ActivityRecord>> activities() {
        return cellTexts()
                .list()
                .ofSize(FIELDS.size())
                .map(CsvProperties::activity)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** An activity as some reader might have made it of these texts; never a blank one. */
    private static ActivityRecord activity(List<String> texts) {
        ActivityRecord.Builder builder = ActivityRecord.builder();
        UnreadableAnswers unreadable = UnreadableAnswers.NONE;
        for (int i = 0; i < texts.size(); i++) {
            Field field = FIELDS.get(i);
            CellReader reader = CellReaders.of(field, 2020, DecimalMark.POINT);
            ReadCell cell = reader.read(field.key().equals("reporting_year") ? "2020" : texts.get(i));
            if (cell.unreadable() != null && isWritable(texts.get(i))) {
                unreadable = unreadable.with(field.key(), cell.unreadable());
            } else if (cell.answer() != null) {
                set(ActivityQuestions.get(field.key()), builder, cell.answer());
            }
        }
        return builder.unreadable(unreadable).build();
    }

    private static boolean isWritable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    @SuppressWarnings("unchecked")
    private static <T> void set(Question<?, ?, T> question, ActivityRecord.Builder builder, Object answer) {
        ((Question<ActivityRecord, ActivityRecord.Builder, T>) question).set(builder, (T) answer);
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadBackEqual(@ForAll("activities") List<ActivityRecord> activities, @ForAll boolean national) {
        StatisticalReturn document = StatisticalReturn.builder()
                .flowYear(2020)
                .addAllActivities(activities)
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvReturnWriterTest.format(national ? "crs" : "keys").write(document::reading, out);
        Returns read = Returns.read(out.toByteArray(), YEAR_2020);

        assertThat(read.records()).isEqualTo(activities);
        assertThat(read.findings()).isEmpty();
        assertThat(Map.of("layout", read.head().layout())).containsEntry("layout", national ? "national-2014" : "keys");
    }
}
