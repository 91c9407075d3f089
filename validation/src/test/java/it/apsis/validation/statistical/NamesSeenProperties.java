package it.apsis.validation.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NamesSeenProperties {
    private static final int PARTS = 3;

    /** What stands in a row, and in which part of the return the row is. */
    private static NamesSeen seen(int most, List<Integer> names, List<Integer> parts, int part) {
        NamesSeen seen = new NamesSeen(most);
        for (int i = 0; i < names.size(); i++) {
            int name = names.get(i);
            if ((part < 0 || parts.get(i) == part) && !seen.has(name)) {
                seen.tell(new NamesSeen.Told(name, i + 1, i + 2, "name " + name, "text " + i, severity(name)));
            }
        }
        return seen;
    }

    private static Severity severity(int name) {
        return name % 4 == 3 ? null : Severity.values()[name % 4];
    }

    @Property
    void partsInAnyOrderTellOfTheVeryNamesOfTheWhole(
            @ForAll @Size(min = 40, max = 40) List<@IntRange(min = 1, max = 25) Integer> names,
            @ForAll @Size(min = 40, max = 40) List<@IntRange(max = PARTS - 1) Integer> parts,
            @ForAll @IntRange(max = 12) int most,
            @ForAll boolean backwards) {
        NamesSeen whole = seen(most, names, parts, -1);
        List<NamesSeen> all = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            all.add(backwards ? 0 : part, seen(most, names, parts, part));
        }

        NamesSeen merged = all.get(0).merge(all.get(1)).merge(all.get(2));

        assertThat(merged.told()).isEqualTo(whole.told()).hasSizeLessThanOrEqualTo(most);
        assertThat(merged.more()).isEqualTo(whole.more());
    }

    @Property
    void countsTheNamesThatItDoesNotKeepBySeverity(
            @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 40) Integer> names,
            @ForAll @IntRange(max = 12) int most) {
        NamesSeen seen = seen(most, names, names, -1);

        List<Integer> distinct = names.stream().distinct().toList();
        assertThat(seen.told())
                .extracting(NamesSeen.Told::key)
                .containsExactlyElementsOf(
                        distinct.stream().limit(most).map(Integer::longValue).toList());
        Map<String, Long> more = new TreeMap<>();
        distinct.stream().skip(most).forEach(name -> more.merge(String.valueOf(severity(name)), 1L, Long::sum));
        Map<String, Long> counted = new TreeMap<>();
        seen.more().forEach((severity, count) -> counted.put(String.valueOf(severity), count));
        assertThat(counted).isEqualTo(more);
    }
}
