package it.apsis.validation.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Place;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Column;
import it.apsis.statistical.ReturnColumns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class KeyedRowsProperties {
    private static final ReturnColumns COLUMNS = ReturnColumns.ofSheet(List.of(new Column(0, "title", "title")));

    private static ActivityRow row(long row, long line, String text) {
        return ActivityRow.read(
                COLUMNS, Place.row(row, line), ActivityRecord.builder().build(), new String[] {text}, List.of());
    }

    private static Map<Long, String> repetitions(KeyedRows rows, int portion) {
        Map<Long, String> found = new TreeMap<>();
        rows.forEachRepetition(portion, (firstKey, firstRow, key, seat) -> {
            assertThat(firstKey).isEqualTo(key);
            assertThat(found.put(seat.row(), firstRow + " " + seat.line() + " " + seat.text("c" + key)))
                    .isNull();
        });
        return found;
    }

    @Property(tries = 100)
    void findWhatAMapFinds(
            @ForAll @IntRange(min = 0, max = 30_000) int count,
            @ForAll @IntRange(min = 1, max = 40_000) int keys,
            @ForAll @IntRange(min = 1, max = 3) int parts,
            @ForAll @IntRange(min = 2_000, max = 40_000) int portion,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<KeyedRows> divided = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            divided.add(new KeyedRows(-1L));
        }
        Map<Long, Long> first = new HashMap<>();
        Map<Long, String> expected = new TreeMap<>();
        long row = 1;
        long line = 1;
        for (int i = 0; i < count; i++) {
            row += random.nextInt(1_000) == 0 ? 100_000 : 1;
            line += random.nextInt(1_000) == 0 ? 100_000 : random.nextInt(1, 3);
            long key = random.nextInt(keys);
            String text = random.nextInt(3) == 0 ? " c" + key : random.nextInt(3) == 0 ? "t" + i % 7 : "c" + key;
            divided.get(random.nextInt(parts)).add(key, row(row, line, text), "title", "c" + key);
            Long before = first.putIfAbsent(key, row);
            if (before != null) {
                expected.put(row, before + " " + line + " " + text);
            }
        }

        KeyedRows all = divided.stream().reduce(KeyedRows::merge).orElseThrow();
        Map<Long, String> byKey = new TreeMap<>();
        all.byKey(3).forEach(group -> byKey.putAll(repetitions(group, portion)));

        assertThat(repetitions(all, portion)).isEqualTo(expected);
        assertThat(byKey).isEqualTo(expected);
    }

    @Example
    void keepTextsOfWhichThereAreTooManyByTheirRows() {
        CellTexts few = new CellTexts(5);
        char blank = few.number(null, "7", 1);
        char same = few.number("7", "7", 2);
        char around = few.number(" 7 ", "7", 3);
        char zero = few.number("\0007", "7", 4);
        char other = few.number("x", "7", 5);
        char another = few.number("7.0", "7", 6);
        CellTexts more = new CellTexts(5);
        more.number("y", null, 9);
        more.number("z", null, 9);

        assertThat(few.text(blank, "7", 1)).isNull();
        assertThat(few.text(same, "8", 2)).isEqualTo("8");
        assertThat(few.text(around, "7", 3)).isEqualTo(" 7 ");
        assertThat(few.text(zero, "7", 4)).isEqualTo("\0007");
        assertThat(few.text(other, "7", 5)).isEqualTo("x");
        assertThat(few.text(another, "7", 6)).isEqualTo("7.0");
        for (char number : new char[] {blank, same, around, zero, other, another}) {
            for (long row = 1; row <= 6; row++) {
                assertThat(more.text(more.number(few, number, row), "7", row)).isEqualTo(few.text(number, "7", row));
            }
        }
    }
}
