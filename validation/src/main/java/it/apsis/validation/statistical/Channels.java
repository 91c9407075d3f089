package it.apsis.validation.statistical;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.rule.Criterion.Coded;
import it.apsis.rule.Declarations;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.ActivityCode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The channels of one flow year. What a channel is follows from the codes above it in the list of that year, never from
 * its first digits. Thread-safe: it looks a channel up when it first meets it, for all documents of the edition.
 */
final class Channels {
    private static final String INDIVIDUAL = "channel";

    private final CodeList list;
    private final int year;
    private final Set<String> multilateral;
    private final Map<String, Facts> known = new ConcurrentHashMap<>();

    private volatile @Nullable ChannelIndex index;

    private Channels(CodeList list, int year, Set<String> multilateral) {
        this.list = list;
        this.year = year;
        this.multilateral = multilateral;
    }

    static Channels of(Questionnaire form, CodeLists lists) {
        Coded bodies = (Coded) Declarations.statistical()
                .criteria("channel_code in multilateral_bodies", form, lists)
                .get(0);
        return new Channels(lists.list("channels"), form.flowYear(), Set.copyOf(bodies.codes()));
    }

    /** What the list says of a channel; null for a blank answer and a channel that is not valid in the year. */
    @Nullable
    Facts find(ActivityCode.@Nullable Channel channel) {
        return channel == null ? null : find(channel.value());
    }

    @Nullable
    Facts find(String code) {
        Facts facts = known.get(code);
        if (facts == null) {
            CodeEntry entry = list.entry(code, year).orElse(null);
            if (entry != null) {
                // One object for a channel, whoever was first.
                facts = known.computeIfAbsent(code, one -> facts(entry));
            }
        }
        return facts;
    }

    private Facts facts(CodeEntry entry) {
        Set<String> groups = new HashSet<>(list.ancestors(entry.code(), year));
        groups.add(entry.code());
        return new Facts(
                entry,
                groups,
                entry.attribute("level").orElse(INDIVIDUAL).equals(INDIVIDUAL),
                multilateral.contains(entry.code()));
    }

    /** The names of channels, made when the first is met: a return without names has no use for them. */
    ChannelIndex index() {
        ChannelIndex made = index;
        if (made == null) {
            made = new ChannelIndex(this);
            index = made;
        }
        return made;
    }

    CodeList list() {
        return list;
    }

    int year() {
        return year;
    }

    /**
     * What a list says of a channel.
     *
     * @param entry the channel in that year
     * @param groups the channel itself and all codes above it
     * @param individual whether it is one body, and not a group
     * @param isIndividualMultilateral whether it is one multilateral body
     */
    record Facts(CodeEntry entry, Set<String> groups, boolean individual, boolean isIndividualMultilateral) {
        String code() {
            return entry.code();
        }

        boolean isWithin(String group) {
            return groups.contains(group);
        }

        boolean isWithinAny(List<String> others) {
            for (String group : others) {
                if (groups.contains(group)) {
                    return true;
                }
            }
            return false;
        }
    }
}
