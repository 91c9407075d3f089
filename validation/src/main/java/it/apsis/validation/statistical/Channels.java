package it.apsis.validation.statistical;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.statistical.ActivityCode;
import it.apsis.validation.RuleContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The channels of one flow year. What a channel is follows from the codes above it in the list of that year, never from
 * its first digits. Not thread-safe: it looks a channel up when it first meets it.
 */
final class Channels {
    private static final Set<String> MULTILATERAL =
            Set.of("41000", "42000", "43000", "44000", "45000", "46000", "47000");
    private static final String INDIVIDUAL = "channel";

    private final CodeList list;
    private final int year;
    private final Map<String, Facts> known = new HashMap<>();

    private Channels(CodeList list, int year) {
        this.list = list;
        this.year = year;
    }

    static Channels of(RuleContext context) {
        return of(context.codeLists(), context.flowYear());
    }

    static Channels of(CodeLists lists, int year) {
        return new Channels(lists.list("channels"), year);
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
                facts = facts(entry);
                known.put(code, facts);
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
                entry.attribute("core_modality_2020").orElse(""));
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
     * @param coreModality the type of aid under which general contributions to it are reported; blank where the list
     *     does not say
     */
    record Facts(CodeEntry entry, Set<String> groups, boolean individual, String coreModality) {
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

        boolean isIndividualMultilateral() {
            if (!individual) {
                return false;
            }
            for (String group : groups) {
                if (MULTILATERAL.contains(group)) {
                    return true;
                }
            }
            return false;
        }
    }
}
