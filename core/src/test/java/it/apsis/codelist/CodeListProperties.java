package it.apsis.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CodeListProperties {

    private static final CodeLists LISTS = CodeLists.bundled();

    @Provide
    Arbitrary<CodeList> lists() {
        return Arbitraries.of(LISTS.ids()).map(LISTS::list);
    }

    @Provide
    Arbitrary<CodeEntry> entries() {
        return lists().flatMap(list -> Arbitraries.of(list.entries()));
    }

    /** What people write who know roughly what they want. */
    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> slip = Combinators.combine(
                        entries(), Arbitraries.integers().between(0, 60), Arbitraries.of("", "x", " ", "0"))
                .as((entry, place, put) -> {
                    String text = place % 2 == 0
                            ? entry.code()
                            : entry.code() + " " + entry.name().it();
                    int cut = Math.min(place, text.length());
                    return text.substring(0, cut) + put + text.substring(Math.min(cut + 1, text.length()));
                });
        return Arbitraries.oneOf(slip, Arbitraries.strings().ofMaxLength(20));
    }

    @Property
    void aYearHasAtMostOneEntryOfACode(
            @ForAll("lists") CodeList list, @ForAll @IntRange(min = 2000, max = 2030) int year) {
        List<CodeEntry> valid = list.validIn(year);

        assertThat(valid).extracting(CodeEntry::code).doesNotHaveDuplicates();
        for (CodeEntry entry : valid) {
            assertThat(list.entry(entry.code(), year)).containsSame(entry);
            assertThat(list.isValid(entry.code(), year)).isTrue();
        }
        assertThat(list.answersIn(year))
                .isSubsetOf(valid)
                .allSatisfy(entry -> assertThat(list.isAnswer(entry.code())).isTrue());
    }

    @Property
    void ancestorsAndMembershipAgree(
            @ForAll("lists") CodeList list, @ForAll @IntRange(min = 2013, max = 2024) int year) {
        for (CodeEntry entry : list.validIn(year)) {
            List<String> above = list.ancestors(entry.code(), year);
            assertThat(above).doesNotHaveDuplicates().doesNotContain(entry.code());
            assertThat(list.isWithin(entry.code(), entry.code(), year)).isTrue();
            for (String ancestor : above) {
                assertThat(list.isWithin(entry.code(), ancestor, year)).isTrue();
            }
            if (!above.isEmpty()) {
                assertThat(list.children(above.get(0), year)).contains(entry);
            }
        }
    }

    @Property
    void everyNameIsFoundByItsWords(@ForAll("lists") CodeList list) {
        for (CodeEntry entry : list.entries()) {
            assertThat(list.search(entry.name().en(), Language.ENGLISH)).contains(entry);
            assertThat(list.search(entry.name().it().toUpperCase(Language.ITALIAN.locale()), Language.ITALIAN))
                    .contains(entry);
            assertThat(list.search(entry.code()).get(0).code()).isEqualTo(entry.code());
        }
    }

    @Property(tries = 300)
    void moreWordsFindLess(@ForAll("lists") CodeList list, @ForAll("cells") String a, @ForAll("cells") String b) {
        List<CodeEntry> both = list.search(a + " " + b);

        if (!list.search(a).isEmpty() && !list.search(b).isEmpty()) {
            assertThat(list.search(a)).containsAll(both);
            assertThat(list.search(b)).containsAll(both);
        }
    }

    @Property(tries = 300)
    void guessesAreFewDistinctAnswersAndAlwaysTheSame(
            @ForAll("lists") CodeList list,
            @ForAll("cells") String cell,
            @ForAll @IntRange(min = 2013, max = 2024) int year,
            @ForAll @IntRange(max = 4) int max) {
        List<CodeEntry> guesses = list.nearest(cell, year, max);

        assertThat(guesses).hasSizeLessThanOrEqualTo(max).isEqualTo(list.nearest(cell, year, max));
        assertThat(guesses)
                .isEqualTo(list.nearest(cell, year, 9).stream().limit(max).toList());
        assertThat(guesses).extracting(CodeEntry::code).doesNotHaveDuplicates().allMatch(list::isAnswer);
        List<Boolean> valid = new ArrayList<>();
        guesses.forEach(guess -> valid.add(!list.isValid(guess.code(), year)));
        assertThat(valid).as("valid ones first").isSorted();
    }

    @Property(tries = 200)
    void aValidAnswerIsItsOwnNearest(@ForAll("lists") CodeList list) {
        for (CodeEntry entry : list.answersIn(2023)) {
            assertThat(list.nearest(" " + entry.code() + " ", 2023, 1)).containsExactly(entry);
        }
    }

    @Property
    void normalisingTwiceIsNormalisingOnce(@ForAll("lists") CodeList list, @ForAll("cells") String cell) {
        String once = list.form().normalise(cell);

        assertThat(list.form().normalise(once)).isEqualTo(once);
        assertThat(list.form().matches(once) || once.equals(cell)).isTrue();
    }

    @Property
    void codesAreInOrder(@ForAll("lists") CodeList list) {
        List<String> codes = new ArrayList<>(list.codes());
        codes.sort(CodeOrder.NATURAL);
        Set<String> seen = new HashSet<>();
        for (int i = 1; i < codes.size(); i++) {
            assertThat(CodeOrder.NATURAL.compare(codes.get(i - 1), codes.get(i)))
                    .isNegative();
            assertThat(CodeOrder.NATURAL.compare(codes.get(i), codes.get(i - 1)))
                    .isPositive();
            assertThat(seen.add(codes.get(i))).isTrue();
        }
    }
}
