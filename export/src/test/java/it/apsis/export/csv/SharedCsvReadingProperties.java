package it.apsis.export.csv;

import static it.apsis.export.csv.Returns.HEADER;
import static it.apsis.export.csv.Returns.YEAR_2020;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import it.apsis.export.ReturnSource;
import it.apsis.finding.Finding;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.SkippedRow;
import it.apsis.statistical.UnusableReturnException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** However a file is shared out, its rows, their numbers and what is said of it are those of a reading by one thread. */
class SharedCsvReadingProperties {
    private static final List<String> CELLS = List.of(
            "2020",
            "",
            " ",
            "269",
            "Comune di Città",
            "\"two\nlines\"",
            "\"a \"\"word\"\", so\"",
            "12,5",
            "7.5",
            "\"\r\n\r\"",
            "x\"y",
            "€ à",
            "totale",
            "\"\"",
            "1.000",
            "\"a,b\"");

    private static final List<String> BROKEN = List.of("\"open", "\"a\"b", "\0\0");

    private static final List<String> ENDS = List.of("\n", "\n", "\r\n", "\r", "\n\n", "\n \n");

    private static byte[] file(SplittableRandom random, int rows) {
        String more = random.nextInt(4) == 0 ? ", " : "";
        String end = ENDS.get(random.nextInt(ENDS.size()));
        String body = body(random, rows, end, random.nextInt(5) == 0);
        String text = HEADER + more + end + body + (random.nextBoolean() ? end.repeat(random.nextInt(2)) : "x");
        return encoded(random, text);
    }

    private static String body(SplittableRandom random, int rows, String end, boolean broken) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            if (random.nextInt(6) == 0) {
                text.append("Totale,,,,").append(random.nextInt(3)).append(',').append(7.5 * random.nextInt(3));
            } else {
                int cells = random.nextInt(10) == 0 ? random.nextInt(12) : 7;
                for (int c = 0; c < cells; c++) {
                    boolean wrong = broken && random.nextInt(60) == 0;
                    text.append(c == 0 ? "" : ",").append(one(random, wrong ? BROKEN : CELLS));
                }
            }
            text.append(random.nextInt(10) == 0 ? ENDS.get(random.nextInt(ENDS.size())) : end);
        }
        return text.toString();
    }

    private static byte[] encoded(SplittableRandom random, String text) {
        Charset charset = random.nextInt(4) == 0
                ? Charset.forName("windows-1252")
                : random.nextInt(8) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (charset.equals(StandardCharsets.UTF_16LE) || random.nextInt(4) == 0) {
            bytes.writeBytes(
                    "\uFEFF".getBytes(charset.newEncoder().canEncode('\uFEFF') ? charset : StandardCharsets.UTF_8));
        }
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }

    private static String one(SplittableRandom random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** All there is to know of a return, by row: what is said of totals rows stands beside them or in the tail. */
    private static TreeMap<Long, String> told(Iterable<ReturnRow> rows) {
        TreeMap<Long, String> told = new TreeMap<>();
        for (ReturnRow row : rows) {
            if (row instanceof ActivityRow activity) {
                List<String> cells = IntStream.range(0, activity.width())
                        .mapToObj(activity::cell)
                        .toList();
                told.put(activity.row(), activity.line() + " " + activity.activity() + cells + activity.notes());
            } else {
                SkippedRow skipped = (SkippedRow) row;
                told.put(
                        skipped.row(), skipped.line() + " " + skipped.findings().get(0));
            }
        }
        return told;
    }

    /** Where rows stand and what is in them; what their amounts are depends on the decimal mark of each file. */
    private static TreeMap<Long, String> placed(Iterable<ReturnRow> rows) {
        TreeMap<Long, String> placed = new TreeMap<>();
        for (ReturnRow row : rows) {
            if (row instanceof ActivityRow activity) {
                List<String> cells = IntStream.range(0, activity.width())
                        .mapToObj(activity::cell)
                        .toList();
                placed.put(activity.row(), activity.line() + " " + cells);
            } else {
                SkippedRow skipped = (SkippedRow) row;
                placed.put(skipped.row(), skipped.line() + " skipped");
            }
        }
        return placed;
    }

    private static List<String> findings(List<ReturnRow> rows, List<Finding> tail) {
        List<Finding> all = new ArrayList<>(tail);
        rows.forEach(row -> all.addAll(row instanceof SkippedRow skipped ? skipped.findings() : List.of()));
        all.sort(Finding.ORDER);
        return all.stream().map(Finding::toString).toList();
    }

    /** Reads the shares by turns; null where one of them cannot be read. */
    private static Returns shared(byte[] bytes, int shares, int piece, SplittableRandom random) {
        try (SharedCsvReading reading = SharedCsvReading.open(ReturnSource.of("return.csv", bytes), YEAR_2020, piece)) {
            List<Iterator<ReturnRow>> open = new ArrayList<>();
            for (int i = 0; i < shares; i++) {
                open.add(reading.share().iterator());
            }
            List<ReturnRow> rows = new ArrayList<>();
            while (!open.isEmpty()) {
                Iterator<ReturnRow> next = open.get(random.nextInt(open.size()));
                if (next.hasNext()) {
                    rows.add(next.next());
                } else {
                    open.remove(next);
                }
            }
            return new Returns(reading.head(), rows, reading.tail());
        } catch (UnusableReturnException e) {
            return null;
        }
    }

    @Property(tries = 500)
    void areTheSame(
            @ForAll @IntRange(min = 0, max = 30) int rows,
            @ForAll @IntRange(min = 1, max = 3) int shares,
            @ForAll @IntRange(min = 1, max = 250) int piece,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] bytes = file(random, rows);
        Returns whole;
        try {
            whole = Returns.read(ReturnSource.of("return.csv", bytes), YEAR_2020);
        } catch (UnusableReturnException e) {
            whole = null;
        }

        Returns shared = shared(bytes, shares, piece, random);

        assertThat(shared == null).isEqualTo(whole == null);
        if (shared != null && whole != null) {
            assertThat(told(shared.rows())).isEqualTo(told(whole.rows()));
            assertThat(findings(shared.rows(), shared.tail().findings()))
                    .isEqualTo(findings(whole.rows(), whole.tail().findings()));
            assertThat(shared.tail().rows()).isEqualTo(whole.tail().rows());
            assertThat(shared.tail().skippedRows()).isEqualTo(whole.tail().skippedRows());
            assertThat(shared.tail().sha256()).isEqualTo(whole.tail().sha256());
            assertThat(shared.head().findings()).isEqualTo(whole.head().findings());
        }
    }

    @Property(tries = 150)
    void partsOfAReturnGoOnWhereTheOneBeforeEnds(
            @ForAll @IntRange(min = 0, max = 20) int rows, @ForAll boolean ended, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String first = body(random, rows, "\n", false);
        String second = body(random, 20, "\r\n", false);
        byte[] one = encoded(random, HEADER + "\n" + first + (ended ? "x\n" : "x"));
        byte[] other = encoded(random, HEADER + "\n" + second);
        byte[] both = encoded(random, HEADER + "\n" + first + "x\n" + second);

        CsvExtent before = CsvExtent.NOTHING.plus(CsvExtent.of(ReturnSource.of(null, one), YEAR_2020));
        TreeMap<Long, String> parts = new TreeMap<>();
        try (ReturnReading part = CsvReturnReader.open(ReturnSource.of(null, one), YEAR_2020);
                ReturnReading next = CsvReturnReader.open(ReturnSource.of(null, other), YEAR_2020, before)) {
            parts.putAll(placed(part));
            parts.putAll(placed(next));
        }

        assertThat(parts)
                .isEqualTo(placed(
                        Returns.read(ReturnSource.of(null, both), YEAR_2020).rows()));
    }

    @Example
    void areTheSameOnRealThreads() {
        byte[] bytes = file(new SplittableRandom(7), 20_000);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try (SharedCsvReading reading =
                SharedCsvReading.open(ReturnSource.of("return.csv", bytes), YEAR_2020, 1 << 10)) {
            List<CompletableFuture<TreeMap<Long, String>>> parts = IntStream.range(0, 3)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> told(reading.share()), threads))
                    .toList();
            TreeMap<Long, String> all = new TreeMap<>();
            parts.forEach(part -> all.putAll(part.join()));

            Returns whole = Returns.read(ReturnSource.of("return.csv", bytes), YEAR_2020);
            assertThat(all).isEqualTo(told(whole.rows()));
            assertThat(reading.tail().sha256()).isEqualTo(whole.tail().sha256());
        } finally {
            threads.shutdownNow();
        }
    }

    @Example
    void haveATailWhenAllHaveBeenRead() {
        byte[] bytes = (HEADER + "\n2020,Comune,269,A well,12.5,10,31-03-2020\n").getBytes(StandardCharsets.UTF_8);
        try (SharedCsvReading reading = SharedCsvReading.open(ReturnSource.of(null, bytes), YEAR_2020, 16)) {
            assertThatIllegalStateException().isThrownBy(reading::tail);
            Iterator<ReturnRow> one = reading.share().iterator();
            Iterator<ReturnRow> other = reading.share().iterator();
            one.next();
            assertThat(one.hasNext()).isFalse();
            assertThatIllegalStateException().isThrownBy(reading::tail);
            assertThat(other.hasNext()).isFalse();

            assertThat(reading.tail().rows()).isEqualTo(1);
            assertThat(reading.tail()).isSameAs(reading.tail());
        }
    }

    @Example
    void endEarlyWhereItIsClosed() {
        byte[] bytes = (HEADER + "\n" + "2020,Comune,269,A well,12.5,10,31-03-2020\n".repeat(100))
                .getBytes(StandardCharsets.UTF_8);
        SharedCsvReading reading = SharedCsvReading.open(ReturnSource.of(null, bytes), YEAR_2020, 100);
        Iterator<ReturnRow> share = reading.share().iterator();
        share.next();

        reading.close();

        int more = 0;
        while (share.hasNext()) {
            share.next();
            more++;
        }
        assertThat(more).isLessThan(10);
    }
}
