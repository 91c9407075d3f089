package it.apsis.export.catalogue;

import it.apsis.practice.FundingSource;
import it.apsis.practice.PracticeStatistics;
import it.apsis.practice.StatisticsRow;
import it.apsis.practice.StatisticsTable;
import it.apsis.text.Bilingual;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that the list is filtered by; its codes are those that the statistics count. */
final class Facet {
    static final String NOT_STATED = "NOT_STATED";

    private final StatisticsTable table;
    private final Function<Entry, Collection<@Nullable String>> answers;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private Facet(StatisticsTable table, Function<Entry, Collection<@Nullable String>> answers) {
        this.table = table;
        this.answers = answers;
        table.rows().forEach(row -> places.put(row.code(), places.size()));
    }

    static List<Facet> all(PracticeStatistics counts) {
        return List.of(
                one(counts, "class", entry -> entry.classification().outcome()),
                one(counts, "provider_region", entry -> entry.sheet().providerRegion()),
                one(counts, "provider_type", entry -> entry.sheet().providerType()),
                several(counts, "service_areas", entry -> entry.sheet().serviceAreas()),
                several(counts, "target_groups", entry -> entry.sheet().targetGroups()),
                several(counts, "delivery_channels", entry -> entry.sheet().deliveryChannels()),
                new Facet(counts.table("funding"), Facet::sources),
                one(counts, "continuation", entry -> entry.sheet().continuation()));
    }

    private static Facet one(PracticeStatistics counts, String name, Function<Entry, @Nullable String> answer) {
        return new Facet(counts.table(name), entry -> {
            List<@Nullable String> one = new ArrayList<>();
            one.add(answer.apply(entry));
            return one;
        });
    }

    private static Facet several(PracticeStatistics counts, String name, Function<Entry, List<String>> answers) {
        return new Facet(counts.table(name), entry -> new ArrayList<@Nullable String>(answers.apply(entry)));
    }

    private static Collection<@Nullable String> sources(Entry entry) {
        List<@Nullable String> sources = new ArrayList<>();
        for (FundingSource funding : entry.sheet().funding()) {
            sources.add(funding.source());
        }
        return sources;
    }

    String name() {
        return table.name();
    }

    Bilingual title() {
        return table.title();
    }

    List<StatisticsRow> rows() {
        return table.rows();
    }

    /** The places of an entry's codes among the rows, in their order; what is not among them was not stated. */
    List<Integer> places(Entry entry) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String code : answers.apply(entry)) {
            Integer place = code == null ? null : places.get(code);
            if (place != null) {
                found.add(place);
            }
        }
        if (found.isEmpty()) {
            found.add(places.getOrDefault(NOT_STATED, places.size() - 1));
        }
        return found.stream().sorted().toList();
    }

    /** What an entry's codes are called. */
    List<Bilingual> labels(Entry entry) {
        return places(entry).stream().map(place -> rows().get(place).label()).toList();
    }
}
