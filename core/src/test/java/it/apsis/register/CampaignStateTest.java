package it.apsis.register;

import static it.apsis.register.RegisterSamples.DEADLINE;
import static it.apsis.register.RegisterSamples.FEBRUARY;
import static it.apsis.register.RegisterSamples.MARCH;
import static it.apsis.register.RegisterSamples.builder;
import static it.apsis.register.RegisterSamples.nil;
import static it.apsis.register.RegisterSamples.submission;
import static it.apsis.register.RegisterSamples.unusable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.deadline.Inclusion;
import it.apsis.deadline.Timing;
import it.apsis.entity.EntityId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CampaignStateTest {
    private static final EntityId TORINO = EntityId.comune("001272");
    private static final Instant LATER = FEBRUARY.plusSeconds(3600);

    private static CampaignState state(RegisterEntry... entries) {
        return SubmissionRegister.of(List.of(entries)).campaign(2020);
    }

    private static String current(CampaignState state) {
        return state.current(TORINO).map(one -> one.submission().file()).orElse("none");
    }

    private static String includable(CampaignState state) {
        return state.includable(TORINO).map(one -> one.submission().file()).orElse("none");
    }

    @Test
    void theLastOneReceivedIsCurrentAndIncludable() {
        CampaignState state = state(submission("001272", "b", LATER), submission("001272", "a", FEBRUARY));
        assertThat(current(state)).isEqualTo("b");
        assertThat(includable(state)).isEqualTo("b");
        assertThat(state.submissions())
                .extracting(one -> one.submission().file())
                .containsExactly("a", "b");
        assertThat(state.submissions().get(1).replaced())
                .contains(state.submissions().get(0).submission());
    }

    @Test
    void aLateCorrectionLeavesTheOnTimeOneIncludable() {
        CampaignState state = state(submission("001272", "a", FEBRUARY), submission("001272", "b", MARCH));
        assertThat(current(state)).isEqualTo("b");
        assertThat(includable(state)).isEqualTo("a");
        assertThat(state.late()).extracting(one -> one.submission().file()).containsExactly("b");
        assertThat(state.submissions().get(1).timing()).isEqualTo(Timing.LATE);
        assertThat(state.submissions().get(1).inclusion()).isEqualTo(Inclusion.NOT_ENSURED);
    }

    @Test
    void onlyTheLastLateOneIsReported() {
        CampaignState state = state(submission("001272", "a", MARCH), submission("001272", "b", MARCH.plusSeconds(1)));
        assertThat(includable(state)).isEqualTo("none");
        assertThat(state.late()).extracting(one -> one.submission().file()).containsExactly("b");
    }

    @Test
    void anOperatorMayChooseTheLateOne() {
        Submission late = submission("001272", "b", MARCH);
        SubmissionRegister register = SubmissionRegister.of(List.of(submission("001272", "a", FEBRUARY), late))
                .choose(late.id(), "Operatrice", MARCH.plusSeconds(60), "the correction was announced");
        CampaignState state = register.campaign(2020);
        assertThat(includable(state)).isEqualTo("b");
        assertThat(state.find(late.id()).orElseThrow().choice().orElseThrow().operator())
                .isEqualTo("Operatrice");
        assertThat(state.late()).isEmpty();
        assertThat(state.includable()).hasSize(1);
    }

    @Test
    void aLaterChoiceTakesThePlaceOfAnEarlierOne() {
        Submission first = submission("001272", "a", FEBRUARY);
        Submission late = submission("001272", "b", MARCH);
        SubmissionRegister register = SubmissionRegister.of(List.of(first, late))
                .choose(late.id(), "one", MARCH.plusSeconds(60), "yes")
                .choose(first.id(), "two", MARCH.plusSeconds(120), "no, after all");
        assertThat(includable(register.campaign(2020))).isEqualTo("a");
        assertThat(register.entries()).hasSize(4);
    }

    @Test
    void whatDoesNotCountCannotBeChosen() {
        Submission broken = unusable("001272", "x", FEBRUARY);
        Submission first = submission("001272", "a", FEBRUARY);
        Submission again = builder("001272", "a2", LATER).sha256("hash of a").build();
        SubmissionRegister register = SubmissionRegister.of(List.of(broken, first, again));
        for (String id : List.of(broken.id(), again.id(), "nothing")) {
            assertThatThrownBy(() -> register.choose(id, "me", MARCH, "why not"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(id);
        }
        assertThatThrownBy(() -> register.choose(first.id(), " ", MARCH, "why"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> register.choose(first.id(), "me", MARCH, ""))
                .isInstanceOf(IllegalArgumentException.class);
        Choice stray = new Choice(2020, broken.id(), "me", MARCH, "stray");
        assertThat(includable(register.append(stray).campaign(2020))).isEqualTo("a");
        assertThat(stray.toString()).doesNotContain("me,").contains("stray");
    }

    @Test
    void theSameBytesAgainReplaceNothing() {
        Submission a = submission("001272", "a", FEBRUARY);
        Submission b = submission("001272", "b", LATER);
        Submission again = builder("001272", "a again", LATER.plusSeconds(1))
                .sha256(a.sha256())
                .build();
        CampaignState state = state(again, b, a);
        assertThat(current(state)).isEqualTo("b");
        assertThat(includable(state)).isEqualTo("b");
        RegisteredSubmission duplicate = state.find(again.id()).orElseThrow();
        assertThat(duplicate.duplicateOf()).contains(a);
        assertThat(duplicate.counts()).isFalse();
        assertThat(duplicate.replaced()).isEmpty();
    }

    @Test
    void aLateDuplicateOfAnOnTimeOneIsNotLate() {
        Submission a = submission("001272", "a", FEBRUARY);
        CampaignState state =
                state(a, builder("001272", "a2", MARCH).sha256(a.sha256()).build());
        assertThat(current(state)).isEqualTo("a");
        assertThat(state.late()).isEmpty();
    }

    @Test
    void theSameBytesFromAnotherBodyAreNoDuplicate() {
        Submission a = submission("001272", "a", FEBRUARY);
        Submission other = builder("015146", "a", LATER).sha256(a.sha256()).build();
        CampaignState state = state(a, other);
        assertThat(state.current()).hasSize(2);
        assertThat(state.submissions()).allMatch(one -> one.duplicateOf().isEmpty());
    }

    @Test
    void atEqualInstantsTheOrderOfTheTableDecides() {
        CampaignState state = state(
                builder("001272", "second", FEBRUARY).order(2).build(),
                builder("001272", "first", FEBRUARY).order(1).build());
        assertThat(current(state)).isEqualTo("second");
        assertThat(state.submissions())
                .extracting(one -> one.submission().file())
                .containsExactly("first", "second");
    }

    @Test
    void aBrokenReplacementDisplacesNothing() {
        CampaignState state = state(
                submission("001272", "a", FEBRUARY),
                unusable("001272", "broken", LATER),
                builder("001272", "no time", FEBRUARY)
                        .received(null)
                        .timing(Timing.NOT_RECEIVED)
                        .content(Content.UNUSABLE)
                        .reason("no time of receipt")
                        .build(),
                builder("001272", "missing", LATER)
                        .sha256(null)
                        .content(Content.UNUSABLE)
                        .reason("missing")
                        .build());
        assertThat(current(state)).isEqualTo("a");
        assertThat(includable(state)).isEqualTo("a");
        assertThat(state.submissions())
                .hasSize(4)
                .last()
                .extracting(one -> one.submission().file())
                .isEqualTo("no time");
    }

    @Test
    void aFileThatCouldNotBeUsedBeforeStillCountsOnceItCan() {
        Submission broken = unusable("001272", "a", FEBRUARY);
        Submission good = builder("001272", "a", LATER).sha256(broken.sha256()).build();
        Submission brokenAgain = builder("001272", "a", LATER.plusSeconds(1))
                .sha256(broken.sha256())
                .content(Content.UNUSABLE)
                .reason("named for two bodies")
                .build();
        CampaignState state = state(broken, good, brokenAgain);
        assertThat(state.current(TORINO).map(RegisteredSubmission::submission)).contains(good);
        assertThat(state.find(brokenAgain.id()).orElseThrow().duplicateOf()).contains(broken);
    }

    @Test
    void aNilReturnFollowedByActivitiesIsAReplacementOfAnotherKind() {
        CampaignState state = state(
                nil("001272", "nil", FEBRUARY),
                submission("001272", "positive", LATER),
                submission("001272", "more", LATER.plusSeconds(1)));
        assertThat(state.submissions())
                .extracting(RegisteredSubmission::replacesOtherKind)
                .containsExactly(false, true, false);
    }

    @Test
    void anExtensionPublishedLaterDecidesAnew() {
        SubmissionRegister register =
                SubmissionRegister.of(List.of(submission("001272", "a", FEBRUARY), submission("001272", "b", MARCH)));
        CampaignState extended = register.campaign(2020, DEADLINE.extendedTo(LocalDate.of(2021, 3, 31)));
        assertThat(includable(extended)).isEqualTo("b");
        assertThat(extended.late()).isEmpty();
        assertThat(includable(register.campaign(2020))).isEqualTo("a");
    }

    @Test
    void campaignsAreApart() {
        Submission other = builder("001272", "old", FEBRUARY).flowYear(2019).build();
        SubmissionRegister register = SubmissionRegister.of(List.of(other, submission("001272", "a", FEBRUARY)));
        assertThat(register.flowYears()).containsExactly(2019, 2020);
        assertThat(register.campaign(2020).submissions()).hasSize(1);
        assertThat(register.campaign(2018).submissions()).isEmpty();
        assertThat(register.campaign(2018).current(TORINO)).isEmpty();
        assertThat(register.campaign(2020))
                .hasToString("CampaignState[2020: 1 submissions, 1 bodies answered, 1 includable]");
        assertThat(register.campaign(2020).flowYear()).isEqualTo(2020);
        assertThat(register).hasToString("SubmissionRegister[2 entries of [2019, 2020]]");
    }

    @Test
    void theSameSubmissionRegisteredTwiceIsOneEntry() {
        SubmissionRegister once = SubmissionRegister.empty().append(submission("001272", "a", FEBRUARY));
        assertThat(once.append(submission("001272", "a", FEBRUARY))).isSameAs(once);
        assertThat(once.entries()).hasSize(1);
        assertThat(once.find("x")).isEmpty();
    }

    @Test
    void submissionsInConflictAreBothKept() {
        Submission one = builder("001272", "a", FEBRUARY).id("S1").build();
        Submission other = builder("001272", "b", LATER).id("S1").build();
        SubmissionRegister register = SubmissionRegister.of(List.of(other)).merge(SubmissionRegister.of(List.of(one)));
        assertThat(register.conflicts()).containsExactly("S1");
        assertThat(register.entries()).hasSize(2);
        assertThat(register.find("S1")).contains(one);
        assertThat(register.campaign(2020).submissions())
                .extracting(RegisteredSubmission::submission)
                .containsExactly(one);
        assertThat(SubmissionRegister.of(List.of(one)).conflicts()).isEmpty();
    }

    @Test
    void aSubmissionIsWhole() {
        assertThatThrownBy(() -> builder("001272", "a", FEBRUARY)
                        .content(Content.UNUSABLE)
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder("001272", "a", FEBRUARY).sha256(null).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder("001272", "a", FEBRUARY).received(null).build())
                .isInstanceOf(IllegalArgumentException.class);
        Submission plain = submission("001272", "a", FEBRUARY);
        assertThat(plain.named()).isEqualTo("001272");
        assertThat(plain.order()).isZero();
        assertThat(plain.verdict()).isEqualTo(Verdict.UNCHECKED);
        assertThat(plain.inclusion()).isEqualTo(Inclusion.ENSURED);
        assertThat(plain.id()).hasSize(24);
        assertThat(Content.ofKey("nil")).contains(Content.NIL);
        assertThat(Content.ofKey("x")).isEqualTo(Optional.empty());
    }

    @Test
    void submissionsOfSeveralBodiesStandInTheOrderOfReceipt() {
        CampaignState state = state(
                submission("001272", "third", LATER.plusSeconds(60)),
                submission("015146", "second", LATER),
                submission("001272", "first", FEBRUARY));
        assertThat(state.submissions())
                .extracting(one -> one.submission().file())
                .containsExactly("first", "second", "third");
    }

    @Test
    void entriesStandInTheOrderInWhichTheyHappened() {
        Submission early = builder("001272", "early", FEBRUARY).id("z").build();
        Submission late = builder("001272", "late", LATER).id("a").build();
        Submission same = builder("udcas", "same", LATER).id("b").build();
        Choice choice = new Choice(2020, "0", "Operatrice", LATER, "why");
        assertThat(SubmissionRegister.of(List.of(choice, same, late, early)).entries())
                .as("at one instant a choice stands behind what it may choose, and submissions go by their names")
                .containsExactly(early, late, same, choice);
    }

    @Test
    void registersOfOtherEntriesDiffer() {
        SubmissionRegister register = SubmissionRegister.of(List.of(submission("001272", "a", FEBRUARY)));
        assertThat(register)
                .isNotEqualTo(SubmissionRegister.empty())
                .isNotEqualTo(SubmissionRegister.of(List.of(submission("001272", "b", FEBRUARY))));
    }
}
