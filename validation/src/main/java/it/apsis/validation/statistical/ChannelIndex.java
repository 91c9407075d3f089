package it.apsis.validation.statistical;

import it.apsis.codelist.CodeEntry;
import it.apsis.text.Folding;
import it.apsis.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bodies among the channels of one flow year by their folded names and acronyms. Immutable. */
final class ChannelIndex {
    private static final int SHORTEST_ACRONYM = 3;

    private final Map<String, List<Channels.Facts>> byName = new HashMap<>();
    private final Map<String, List<Channels.Facts>> byAcronym = new HashMap<>();

    ChannelIndex(Channels channels) {
        for (CodeEntry entry : channels.list().validIn(channels.year())) {
            Channels.Facts facts = channels.find(entry.code());
            // Groups and what stands in none are called "Network" or "Other": no name of anybody.
            if (facts != null && facts.individual() && facts.groups().size() > 1) {
                add(facts);
            }
        }
    }

    /** The channels with this name; none where there is no such name. */
    List<Channels.Facts> named(String folded) {
        return byName.getOrDefault(folded, List.of());
    }

    /** The multilateral channels that this is short for; none where it is no acronym. */
    List<Channels.Facts> shortFor(String folded) {
        return byAcronym.getOrDefault(folded, List.of());
    }

    private void add(Channels.Facts facts) {
        String acronym = Folding.fold(facts.entry().attribute("acronym_en").orElse(""));
        for (Language language : Language.values()) {
            String name = Folding.fold(facts.entry().name().in(language));
            put(byName, name, facts);
            if (!acronym.isEmpty()) {
                put(byName, acronym + ' ' + name, facts);
                put(byName, name + ' ' + acronym, facts);
                put(byName, withoutEnd(name, ' ' + acronym), facts);
            }
        }
        if (acronym.length() >= SHORTEST_ACRONYM && facts.isIndividualMultilateral()) {
            put(byAcronym, acronym, facts);
        }
    }

    private static String withoutEnd(String name, String end) {
        return name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
    }

    private static void put(Map<String, List<Channels.Facts>> names, String name, Channels.Facts facts) {
        List<Channels.Facts> owners = names.computeIfAbsent(name, none -> new ArrayList<>(1));
        if (!owners.contains(facts)) {
            owners.add(facts);
        }
    }
}
