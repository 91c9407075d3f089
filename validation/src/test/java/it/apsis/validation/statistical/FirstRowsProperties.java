package it.apsis.validation.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class FirstRowsProperties {
    @Property
    void findsWhatAMapFinds(@ForAll @Size(max = 2_000) List<@LongRange(min = -300, max = 300) Long> keys) {
        FirstRows rows = new FirstRows(-1L);
        Map<Long, Long> expected = new HashMap<>();
        long row = 0;
        for (long key : keys) {
            row++;
            Long before = expected.putIfAbsent(key, row);
            int slot = rows.put(key, row);
            assertThat(slot < 0 ? null : Long.valueOf(rows.row(slot))).isEqualTo(before);
        }
    }

    @Property
    void comparesTheBitsOfTheMaskAlone(@ForAll @LongRange(min = 0, max = 1000) long id, @ForAll byte rest) {
        FirstRows rows = new FirstRows(-1L << 8);
        long first = id << 8;

        assertThat(rows.put(first, 1)).isNegative();
        int slot = rows.put(first | (rest & 0xff), 2);

        assertThat(slot).isNotNegative();
        assertThat(rows.key(slot)).isEqualTo(first);
    }

    @Property(tries = 1)
    void takesRowsBeyondTheRangeOfIntegers() {
        FirstRows rows = new FirstRows(-1L);
        rows.put(7, 2L + Integer.MAX_VALUE);
        rows.put(7, 1L + Integer.MAX_VALUE);

        assertThat(rows.row(rows.put(7, 3L + Integer.MAX_VALUE))).isEqualTo(1L + Integer.MAX_VALUE);
    }

    @Property
    void togetherTwoKnowTheFirstRowOfEachKey(
            @ForAll @Size(max = 200) List<@LongRange(min = -50, max = 50) Long> keys,
            @ForAll @Size(max = 200) List<Boolean> sides) {
        FirstRows one = new FirstRows(-1L);
        FirstRows other = new FirstRows(-1L);
        Map<Long, Long> expected = new HashMap<>();
        // From the last row to the first, as parts may come in any order.
        for (int i = keys.size(); i > 0; i--) {
            long key = keys.get(i - 1);
            (i <= sides.size() && sides.get(i - 1) ? one : other).put(key, i);
            expected.put(key, (long) i);
        }
        FirstRows both = one.merge(other);

        for (long key = -51; key <= 51; key++) {
            assertThat(both.rowOf(key)).isEqualTo(expected.getOrDefault(key, 0L));
            assertThat(both.find(key) >= 0).isEqualTo(expected.containsKey(key));
        }
    }
}
