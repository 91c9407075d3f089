package it.apsis.register;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.entity.EntityId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the register. Few bodies, files and instants, so that they meet. */
class RegisterProperties {
    @Provide
    Arbitrary<RegisterEntry> entry() {
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, submission()), net.jqwik.api.Tuple.of(1, choice()));
    }

    private static Arbitrary<RegisterEntry> submission() {
        return Combinators.combine(
                        Arbitraries.of("001272", "015146", "udcas"),
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(Content.values()),
                        Arbitraries.of("S1", "S2", ""),
                        Arbitraries.integers().between(0, 2))
                .as((body, file, weeks, content, id, order) -> {
                    Instant received = RegisterSamples.FEBRUARY.plusSeconds(weeks * 604_800L);
                    Submission.Builder builder = RegisterSamples.builder(body, file, received)
                            .content(content)
                            .order(order)
                            .reason(content == Content.UNUSABLE ? "broken" : null);
                    return id.isEmpty() ? builder.build() : builder.id(id).build();
                });
    }

    private static Arbitrary<RegisterEntry> choice() {
        return Combinators.combine(
                        Arbitraries.of("S1", "S2", "S3"),
                        Arbitraries.of("x", "y"),
                        Arbitraries.integers().between(0, 3))
                .as((id, operator, days) ->
                        new Choice(2020, id, operator, RegisterSamples.MARCH.plusSeconds(days * 86_400L), "because"));
    }

    @Provide
    Arbitrary<List<RegisterEntry>> entries() {
        return entry().list().ofMaxSize(12);
    }

    private static String shown(SubmissionRegister register) {
        return register.campaign(2020).submissions().toString();
    }

    @Property
    void replayingGivesTheSame(@ForAll("entries") List<RegisterEntry> entries) {
        SubmissionRegister register = SubmissionRegister.of(entries);
        SubmissionRegister replayed = SubmissionRegister.of(register.entries());
        assertThat(replayed).isEqualTo(register).hasSameHashCodeAs(register);
        assertThat(shown(replayed)).isEqualTo(shown(register));
    }

    @Property
    void theOrderOfAppendingDoesNotMatter(@ForAll("entries") List<RegisterEntry> entries, @ForAll Random random) {
        List<RegisterEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);
        SubmissionRegister one = SubmissionRegister.empty();
        for (RegisterEntry entry : shuffled) {
            one = one.append(entry);
        }
        assertThat(one).isEqualTo(SubmissionRegister.of(entries));
        assertThat(shown(one)).isEqualTo(shown(SubmissionRegister.of(entries)));
    }

    @Property
    void mergingIsCommutativeAssociativeAndIdempotent(
            @ForAll("entries") List<RegisterEntry> a,
            @ForAll("entries") List<RegisterEntry> b,
            @ForAll("entries") List<RegisterEntry> c) {
        SubmissionRegister one = SubmissionRegister.of(a);
        SubmissionRegister two = SubmissionRegister.of(b);
        SubmissionRegister three = SubmissionRegister.of(c);
        assertThat(one.merge(two)).isEqualTo(two.merge(one));
        assertThat(one.merge(two).merge(three)).isEqualTo(one.merge(two.merge(three)));
        assertThat(one.merge(one)).isEqualTo(one);
        assertThat(one.merge(SubmissionRegister.empty())).isEqualTo(one);
        assertThat(shown(one.merge(two))).isEqualTo(shown(two.merge(one)));
    }

    @Property
    void nothingIsEverLost(@ForAll("entries") List<RegisterEntry> a, @ForAll("entries") List<RegisterEntry> b) {
        SubmissionRegister merged = SubmissionRegister.of(a).merge(SubmissionRegister.of(b));
        assertThat(merged.entries()).containsAll(a).containsAll(b).hasSize(union(a, b));
    }

    private static int union(List<RegisterEntry> a, List<RegisterEntry> b) {
        HashSet<RegisterEntry> all = new HashSet<>(a);
        all.addAll(b);
        return all.size();
    }

    @Property
    void atMostOneOfABodyCounts(@ForAll("entries") List<RegisterEntry> entries) {
        CampaignState state = SubmissionRegister.of(entries).campaign(2020);
        assertThat(state.current()).extracting(one -> one.submission().entity()).doesNotHaveDuplicates();
        assertThat(state.includable())
                .extracting(one -> one.submission().entity())
                .doesNotHaveDuplicates();
        assertThat(state.submissions())
                .filteredOn(one -> one.current() || one.includable())
                .allMatch(RegisteredSubmission::counts);
        for (RegisteredSubmission one : state.current()) {
            EntityId body = one.submission().entity();
            assertThat(state.current(body)).contains(one);
        }
    }

    @Property
    void aBodyWithAnythingUsableHasACurrentSubmission(@ForAll("entries") List<RegisterEntry> entries) {
        CampaignState state = SubmissionRegister.of(entries).campaign(2020);
        assertThat(state.submissions())
                .filteredOn(one -> one.submission().isUsable())
                .allMatch(one -> state.current(one.submission().entity()).isPresent());
    }
}
