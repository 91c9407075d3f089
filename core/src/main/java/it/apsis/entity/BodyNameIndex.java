package it.apsis.entity;

import it.apsis.text.EditDistance;
import it.apsis.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Bodies by their names. */
final class BodyNameIndex {
    /** Kinds that go without a word such as Comune before their name: a bare name is never that of a Provincia. */
    private static final List<EntityKind> BARE =
            List.of(EntityKind.COMUNE, EntityKind.UNIONE_DI_COMUNI, EntityKind.OTHER, EntityKind.REGIONE);

    /** Names by which bodies are known beside those of the register, folded. */
    private static final Map<String, String> ALIASES = Map.of("roma", "roma capitale", "sicilia", "siciliana");

    /** Kinds that somebody could have meant by a name that is not known. */
    private static final List<EntityKind> SUGGESTED =
            List.of(EntityKind.COMUNE, EntityKind.CITTA_METROPOLITANA, EntityKind.UNIONE_DI_COMUNI);

    private final NamesByKind exact = new NamesByKind();
    private final NamesByKind loose = new NamesByKind();

    /** For each kind, bodies by folded name. */
    private static final class NamesByKind {
        private final Map<EntityKind, Map<String, List<Body>>> kinds = new EnumMap<>(EntityKind.class);

        NamesByKind() {
            for (EntityKind kind : EntityKind.values()) {
                kinds.put(kind, new HashMap<>());
            }
        }

        Map<String, List<Body>> of(EntityKind kind) {
            return Objects.requireNonNull(kinds.get(kind));
        }

        void put(String name, Body body) {
            of(body.kind()).computeIfAbsent(name, key -> new ArrayList<>(1)).add(body);
        }

        List<Body> get(EntityKind kind, String name) {
            return of(kind).getOrDefault(name, List.of());
        }
    }

    BodyNameIndex(Collection<Body> bodies) {
        bodies.forEach(this::add);
    }

    private void add(Body body) {
        Set<String> keys = new LinkedHashSet<>();
        Set<String> halves = new LinkedHashSet<>();
        List<String> names = body.names();
        for (String name : names) {
            String key = Folding.fold(name);
            keys.add(key);
            addHalves(name, '/', keys);
            addHalves(name, '-', halves);
            String alias = ALIASES.get(key);
            if (alias != null) {
                keys.add(alias);
            }
            for (String other : names) {
                // Two languages are written one after the other, in either order and with any sign between.
                if (!other.equals(name)) {
                    keys.add(key + " " + Folding.fold(other));
                }
            }
        }
        keys.forEach(key -> exact.put(key, body));
        Set<String> looseKeys = new LinkedHashSet<>();
        keys.forEach(key -> looseKeys.add(BodyName.loose(key)));
        halves.forEach(key -> looseKeys.add(BodyName.loose(key)));
        looseKeys.forEach(key -> loose.put(key, body));
    }

    private static void addHalves(String name, char sign, Set<String> keys) {
        if (name.indexOf(sign) >= 0) {
            for (String half : name.split(String.valueOf(sign), -1)) {
                keys.add(Folding.fold(half));
            }
        }
    }

    /** The bodies of a name: those that were there in the year first, and of these the ones that are still there. */
    List<Body> find(String written, int flowYear) {
        String lower = written.toLowerCase(Locale.ROOT);
        return find(BodyName.of(written)).stream()
                .sorted(Comparator.comparing((Body body) -> body.in(flowYear))
                        .thenComparing(BodyNameIndex::hasEnded)
                        // Paterno and Paternò are two: where both are found, accents count.
                        .thenComparing(body -> !lower.contains(body.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    /** A merged Comune often has the name of one of those it was made of, and begins the day after these ended. */
    Optional<Body> namesake(Comune ended) {
        return ended.periods()
                .get(ended.periods().size() - 1)
                .lifetime()
                .to()
                .flatMap(last -> find(BodyName.of(ended.name())).stream()
                        .filter(body -> body instanceof Comune other
                                && other.periods().get(0).lifetime().from().equals(Optional.of(last.plusDays(1))))
                        .findFirst());
    }

    /** The bodies of a name, in the order of the register; as written where there are any, else by the loose name. */
    private List<Body> find(BodyName name) {
        List<Body> found = new ArrayList<>();
        for (EntityKind kind : BARE) {
            found.addAll(located(name, exact.get(kind, name.whole())));
        }
        name.kind().ifPresent(kind -> {
            for (String rest : name.rests()) {
                if (found.isEmpty()) {
                    found.addAll(located(name, exact.get(kind, rest)));
                }
            }
        });
        return found.isEmpty() ? findLoosely(name) : found;
    }

    private List<Body> findLoosely(BodyName name) {
        Set<Body> found = new LinkedHashSet<>();
        name.kind()
                .ifPresent(kind -> name.rests().forEach(rest -> found.addAll(loose.get(kind, BodyName.loose(rest)))));
        if (found.isEmpty()) {
            String key = BodyName.loose(name.whole());
            BARE.forEach(kind -> found.addAll(loose.get(kind, key)));
        }
        List<Body> located = located(name, List.copyOf(found));
        List<Body> lasting = located.stream().filter(body -> !hasEnded(body)).toList();
        // A name that is only nearly right must not choose between two bodies.
        if (located.size() == 1) {
            return located;
        }
        return lasting.size() == 1 ? lasting : List.of();
    }

    /** Whether it is a Comune of which a last day is known. */
    private static boolean hasEnded(Body body) {
        return body instanceof Comune comune
                && comune.periods()
                        .get(comune.periods().size() - 1)
                        .lifetime()
                        .to()
                        .isPresent();
    }

    private static List<Body> located(BodyName name, List<Body> bodies) {
        Optional<String> province = name.province();
        return province.isEmpty()
                ? bodies
                : bodies.stream()
                        .filter(body -> body.provinceAbbreviation().equals(province))
                        .toList();
    }

    /** Bodies with a name not far from this one, of its kind where it tells one, the nearest first. */
    List<Body> near(BodyName name, int limit) {
        String sought = BodyName.loose(sought(name));
        int farthest = Math.max(1, Math.min(3, sought.length() / 5));
        Map<Body, Integer> distances = new HashMap<>();
        for (EntityKind kind : SUGGESTED) {
            if (name.kind().isEmpty() || name.kind().get() == kind) {
                loose.of(kind).forEach((key, bodies) -> {
                    int distance = EditDistance.within(sought, key, farthest);
                    if (distance <= farthest) {
                        bodies.forEach(body -> distances.merge(body, distance, Math::min));
                    }
                });
            }
        }
        return distances.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Body, Integer> entry) -> entry.getValue())
                        .thenComparing(entry -> hasEnded(entry.getKey()))
                        .thenComparing(entry -> entry.getKey().name())
                        .thenComparing(entry -> entry.getKey().id()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What to compare: the words that tell the kind belong to the name of a Unione, and to no other. */
    private static String sought(BodyName name) {
        return name.kind().isEmpty() || name.kind().get() == EntityKind.UNIONE_DI_COMUNI
                ? name.whole()
                : name.rests().get(name.rests().size() - 1);
    }
}
