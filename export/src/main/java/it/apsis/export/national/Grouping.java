package it.apsis.export.national;

import it.apsis.statistical.ActivityRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** A breakdown in the making. Not thread-safe. */
final class Grouping {
    private final String key;
    private final boolean additive;
    private final BiFunction<ActivityRecord, String, Map<Group, BigDecimal>> groups;
    private final Map<Group, Sum> sums = new LinkedHashMap<>();

    private Grouping(String key, boolean additive, BiFunction<ActivityRecord, String, Map<Group, BigDecimal>> groups) {
        this.key = key;
        this.additive = additive;
        this.groups = groups;
    }

    /** Each activity in one group. */
    static Grouping single(String key, BiFunction<ActivityRecord, String, Group> group) {
        return new Grouping(key, true, (activity, body) -> Map.of(group.apply(activity, body), BigDecimal.ONE));
    }

    /** Each activity in several groups, with a share of its amounts in each. */
    static Grouping split(String key, BiFunction<ActivityRecord, String, Map<Group, BigDecimal>> shares) {
        return new Grouping(key, true, shares);
    }

    /** Each activity in several groups, with all of its amounts in each. */
    static Grouping overlapping(String key, BiFunction<ActivityRecord, String, Map<Group, BigDecimal>> groups) {
        return new Grouping(key, false, groups);
    }

    void add(ActivityRecord activity, String body) {
        groups.apply(activity, body)
                .forEach((group, share) -> sums.computeIfAbsent(group, any -> new Sum())
                        .add(activity, share, !group.equals(Group.REMAINDER)));
    }

    Breakdown breakdown() {
        List<Figure> figures = new ArrayList<>();
        sums.forEach((group, sum) -> figures.add(new Figure(group.code(), group.label(), sum.tally())));
        figures.sort(Figure.LARGEST_FIRST);
        return new Breakdown(key, additive, figures);
    }
}
