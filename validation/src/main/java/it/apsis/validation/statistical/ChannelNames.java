package it.apsis.validation.statistical;

import it.apsis.finding.Suggestion;
import it.apsis.text.Folding;
import it.apsis.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a channel says about its code. It speaks up only where it is sure: the whole name is that of another
 * channel, or its words are those of a public body, or of an association, under a code of the other kind. Not
 * thread-safe: it remembers the names it has met.
 */
final class ChannelNames {
    private static final int MOST_REMEMBERED = 4096;
    private static final int MOST_SUGGESTIONS = 3;
    private static final List<String> NGOS = List.of("20000", "21000", "22000", "23000");
    private static final List<String> GOVERNMENTS = List.of("10000", "11000", "12000", "13000");
    private static final List<String> LOCAL_GOVERNMENTS = List.of("11002", "12002");
    private static final List<String> GOVERNMENTS_BEFORE = List.of("11000", "12000");
    private static final List<String> ASSOCIATIONS = List.of("22000", "21000", "23000");

    private final Channels channels;
    private final Map<String, Meaning> met = new HashMap<>();

    ChannelNames(Channels channels) {
        this.channels = channels;
    }

    /** The codes that the name speaks for; none where it does not speak against the code. */
    @SuppressWarnings(
            "ReferenceEquality") // What the list says of a channel is asked once, and is the same object since.
    List<Suggestion> others(String name, Channels.Facts channel) {
        Meaning meaning = meaning(name);
        if (meaning.fits == channel) {
            return List.of();
        }
        List<Suggestion> others = others(meaning, channel);
        if (others.isEmpty()) {
            meaning.fits = channel;
        }
        return others;
    }

    private List<Suggestion> others(Meaning meaning, Channels.Facts channel) {
        if (!meaning.owners.isEmpty()) {
            return isOfAnother(meaning, channel) ? suggestions(meaning.owners) : List.of();
        }
        return switch (meaning.kind) {
            case PUBLIC_BODY -> channel.isWithinAny(NGOS) ? suggestions(localGovernments()) : List.of();
            case ASSOCIATION -> channel.isWithinAny(GOVERNMENTS) ? suggestions(facts(ASSOCIATIONS)) : List.of();
            case UNCERTAIN -> List.of();
        };
    }

    private boolean isOfAnother(Meaning meaning, Channels.Facts channel) {
        if (meaning.acronymOnly && !channel.isIndividualMultilateral()) {
            return false;
        }
        for (Channels.Facts owner : meaning.owners) {
            // A group above the channel is coarse, and one below it too fine, but neither is another channel.
            if (owner.isWithin(channel.code()) || channel.isWithin(owner.code())) {
                return false;
            }
        }
        return !isNamed(channel, meaning.folded);
    }

    /** "Save the Children" is said of "Save the Children - donor country office" too. */
    private static boolean isNamed(Channels.Facts channel, String folded) {
        for (Language language : Language.values()) {
            String own = Folding.fold(channel.entry().name().in(language));
            if ((" " + own + " ").contains(" " + folded + " ")) {
                return true;
            }
        }
        return false;
    }

    private Meaning meaning(String name) {
        Meaning meaning = met.get(name);
        if (meaning == null) {
            if (met.size() >= MOST_REMEMBERED) {
                met.clear();
            }
            meaning = understand(Folding.fold(name));
            met.put(name, meaning);
        }
        return meaning;
    }

    private Meaning understand(String folded) {
        List<Channels.Facts> owners = channels.index().named(folded);
        if (!owners.isEmpty()) {
            return new Meaning(folded, owners, false, NameKind.UNCERTAIN);
        }
        List<Channels.Facts> byShort = channels.index().shortFor(folded);
        return byShort.isEmpty()
                ? new Meaning(folded, List.of(), false, NameKind.of(folded))
                : new Meaning(folded, byShort, true, NameKind.UNCERTAIN);
    }

    private List<Channels.Facts> localGovernments() {
        List<Channels.Facts> finer = facts(LOCAL_GOVERNMENTS);
        return finer.isEmpty() ? facts(GOVERNMENTS_BEFORE) : finer;
    }

    private List<Channels.Facts> facts(List<String> codes) {
        List<Channels.Facts> found = new ArrayList<>();
        for (String code : codes) {
            Channels.Facts facts = channels.find(code);
            if (facts != null) {
                found.add(facts);
            }
        }
        return found;
    }

    private static List<Suggestion> suggestions(List<Channels.Facts> others) {
        return others.stream()
                .limit(MOST_SUGGESTIONS)
                .map(facts -> Answers.suggestion(facts.entry()))
                .toList();
    }

    /** What a name says. */
    private static final class Meaning {
        private final String folded;
        private final List<Channels.Facts> owners;
        private final boolean acronymOnly;
        private final NameKind kind;

        /** The channel under which it stood last and did not speak against it: it mostly stands under the same. */
        private Channels.@Nullable Facts fits;

        /**
         * What a name says.
         *
         * @param folded the folded name
         * @param owners the channels of the list that have this name
         * @param acronymOnly whether they have it as an acronym
         * @param kind what its words say
         */
        Meaning(String folded, List<Channels.Facts> owners, boolean acronymOnly, NameKind kind) {
            this.folded = folded;
            this.owners = owners;
            this.acronymOnly = acronymOnly;
            this.kind = kind;
        }
    }
}
