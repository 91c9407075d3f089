package it.apsis.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the decision, over all components. */
class ClassificationProperties {
    private static final ClassificationScheme SCHEME = ClassificationScheme.bundled();
    private static final List<String> STATUSES =
            SCHEME.statuses().stream().map(Named::code).toList();
    private static final String UNKNOWN = SCHEME.unknownStatus();

    @Provide
    Arbitrary<List<String>> components() {
        return Arbitraries.of(STATUSES).list().ofMaxSize(8);
    }

    @Property
    void orderChangesNothing(@ForAll("components") List<String> components, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(components);
        Collections.shuffle(shuffled, random);

        assertThat(SCHEME.derive(shuffled)).isEqualTo(SCHEME.derive(components));
    }

    @Property
    void repetitionOfAKnownStatusChangesNothing(@ForAll("components") List<String> components) {
        for (String status : components) {
            if (!status.equals(UNKNOWN)) {
                assertThat(SCHEME.derive(with(components, status))).isEqualTo(SCHEME.derive(components));
            }
        }
    }

    @Property
    void unchangedAndSuspendedNeverChangeADecidedClass(@ForAll("components") List<String> components) {
        Derivation before = SCHEME.derive(components);
        if (before.decided().isPresent()) {
            assertThat(SCHEME.derive(with(components, "UNCHANGED"))).isEqualTo(before);
            assertThat(SCHEME.derive(with(components, "SUSPENDED"))).isEqualTo(before);
        }
    }

    @Property
    void resolvingNeverLeavesTheCandidates(@ForAll("components") List<String> components) {
        resolvesWithin(components);
    }

    @Property
    void itIsTotalAndEitherDecidesOrLeavesCandidates(@ForAll("components") List<String> components) {
        Derivation derivation = SCHEME.derive(components);

        assertThat(derivation.decided().isPresent())
                .isEqualTo(derivation.candidates().isEmpty());
        assertThat(derivation.decided()).isNotEqualTo(java.util.Optional.of("OUT"));
    }

    /** Every list of up to five components, one after the other, against the principle itself. */
    @Example
    void everyListFollowsThePrinciple() {
        Set<List<String>> lists = new HashSet<>();
        lists.add(List.of());
        List<List<String>> last = List.of(List.of());
        for (int size = 1; size <= 5; size++) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> list : last) {
                STATUSES.forEach(status -> longer.add(with(list, status)));
            }
            lists.addAll(longer);
            last = longer;
        }
        assertThat(lists).hasSize(1 + 6 + 36 + 216 + 1296 + 7776);
        for (List<String> list : lists) {
            if (!list.isEmpty()) {
                Set<String> outcomes = outcomes(list);
                Derivation derivation = SCHEME.derive(list);
                boolean decided = outcomes.size() == 1 && !outcomes.contains("OUT");
                assertThat(derivation.decided().isPresent()).as("%s", list).isEqualTo(decided);
                assertThat(Set.copyOf(decided ? List.of(derivation.decided().orElseThrow()) : derivation.candidates()))
                        .as("%s", list)
                        .isEqualTo(outcomes);
            }
            resolvesWithin(list);
        }
    }

    private static void resolvesWithin(List<String> components) {
        Derivation before = SCHEME.derive(components);
        int at = components.indexOf(UNKNOWN);
        if (at < 0) {
            return;
        }
        Set<String> allowed = new HashSet<>(before.candidates());
        before.decided().ifPresent(allowed::add);
        for (String status : STATUSES) {
            List<String> resolved = new ArrayList<>(components);
            resolved.set(at, status);
            Derivation after = SCHEME.derive(resolved);
            assertThat(allowed).containsAll(after.candidates());
            after.decided().ifPresent(decided -> assertThat(allowed).contains(decided));
        }
    }

    /** The specification in its own words: every unknown is given each status in turn. */
    private static Set<String> outcomes(List<String> components) {
        int at = components.indexOf(UNKNOWN);
        if (at < 0) {
            boolean isNew = components.contains("NEW");
            boolean existing = components.contains("STRENGTHENED") || components.contains("REMODULATED");
            return Set.of(isNew && existing ? "MIXED" : isNew ? "NEW" : existing ? "EXISTING" : "OUT");
        }
        Set<String> outcomes = new HashSet<>();
        for (String status : STATUSES) {
            if (!status.equals(UNKNOWN)) {
                List<String> resolved = new ArrayList<>(components);
                resolved.set(at, status);
                outcomes.addAll(outcomes(resolved));
            }
        }
        return outcomes;
    }

    private static List<String> with(List<String> components, String status) {
        List<String> more = new ArrayList<>(components);
        more.add(status);
        return more;
    }
}
