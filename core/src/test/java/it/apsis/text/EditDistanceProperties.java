package it.apsis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EditDistanceProperties {

    private static final int FAR = 100;

    /** Few letters, so that texts are near each other. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abc").ofMaxLength(8);
    }

    @Example
    void examples() {
        assertThat(EditDistance.within("31120", "31120", 2)).isZero();
        assertThat(EditDistance.within("31120", "31210", 2)).as("swapped").isEqualTo(1);
        assertThat(EditDistance.within("3112", "31120", 2)).as("left out").isEqualTo(1);
        assertThat(EditDistance.within("311200", "31120", 2)).as("put in").isEqualTo(1);
        assertThat(EditDistance.within("31128", "31120", 2)).as("mistaken").isEqualTo(1);
        assertThat(EditDistance.within("kitten", "sitting", 3)).isEqualTo(3);
        assertThat(EditDistance.within("kitten", "sitting", 2)).as("beyond").isEqualTo(3);
        assertThat(EditDistance.within("ca", "abc", 9))
                .as("no sign is touched twice")
                .isEqualTo(3);
        assertThat(EditDistance.within("", "ab", 1)).isEqualTo(2);
        assertThat(EditDistance.within("", "", 0)).isZero();
    }

    @Example
    void theLimitHasARange() {
        assertThatIllegalArgumentException().isThrownBy(() -> EditDistance.within("a", "b", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> EditDistance.within("a", "b", Integer.MAX_VALUE));
        assertThat(EditDistance.within("a", "b", Integer.MAX_VALUE - 1)).isEqualTo(1);
    }

    @Property
    void isSymmetric(@ForAll("texts") String a, @ForAll("texts") String b, @ForAll @IntRange(max = 9) int limit) {
        assertThat(EditDistance.within(a, b, limit)).isEqualTo(EditDistance.within(b, a, limit));
    }

    @Property
    void isZeroForTheSameTextOnly(@ForAll("texts") String a, @ForAll("texts") String b) {
        assertThat(EditDistance.within(a, a, 0)).isZero();
        assertThat(EditDistance.within(a, b, FAR) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void isNoMoreThanTheLongerText(@ForAll("texts") String a, @ForAll("texts") String b) {
        assertThat(EditDistance.within(a, b, FAR))
                .isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
    }

    @Property
    void theLimitOnlyCuts(@ForAll("texts") String a, @ForAll("texts") String b, @ForAll @IntRange(max = 9) int limit) {
        assertThat(EditDistance.within(a, b, limit)).isEqualTo(Math.min(EditDistance.within(a, b, FAR), limit + 1));
    }

    @Property
    void aDetourIsNotShorter(@ForAll("sorted") String a, @ForAll("sorted") String b, @ForAll("sorted") String c) {
        assertThat(EditDistance.within(a, c, FAR))
                .isLessThanOrEqualTo(EditDistance.within(a, b, FAR) + EditDistance.within(b, c, FAR));
    }

    /** Texts in which nothing can be swapped: with swaps a detour may be shorter, see "ca" and "abc". */
    @Provide
    Arbitrary<String> sorted() {
        return texts().map(text -> text.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    @Property
    void aSlipIsOne(@ForAll("texts") String text, @ForAll @IntRange(max = 8) int place) {
        int cut = Math.min(place, text.length());
        String slipped = text.substring(0, cut) + "x" + text.substring(cut);

        assertThat(EditDistance.within(text, slipped, 2)).isEqualTo(1);
    }
}
