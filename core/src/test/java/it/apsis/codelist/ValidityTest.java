package it.apsis.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final Validity CLOSED = new Validity(2015, 2019);
    private static final Validity STARTS = new Validity(2015, Validity.OPEN_END);
    private static final Validity ENDS = new Validity(Validity.OPEN_START, 2019);

    @Test
    void bothEndsBelongToIt() {
        assertThat(CLOSED.contains(2014)).isFalse();
        assertThat(CLOSED.contains(2015)).isTrue();
        assertThat(CLOSED.contains(2019)).isTrue();
        assertThat(CLOSED.contains(2020)).isFalse();
        assertThat(Validity.ALWAYS.contains(Integer.MIN_VALUE)).isTrue();
        assertThat(Validity.ALWAYS.contains(Integer.MAX_VALUE)).isTrue();
    }

    @Test
    void overlapsWhereAYearIsInBoth() {
        assertThat(CLOSED.overlaps(new Validity(2019, 2020))).isTrue();
        assertThat(new Validity(2019, 2020).overlaps(CLOSED)).isTrue();
        assertThat(CLOSED.overlaps(new Validity(2020, 2020))).isFalse();
        assertThat(new Validity(2020, 2020).overlaps(CLOSED)).isFalse();
        assertThat(STARTS.overlaps(ENDS)).isTrue();
    }

    @Test
    void openEndsAreNoYears() {
        assertThat(CLOSED.startsIn()).hasValue(2015);
        assertThat(CLOSED.endsIn()).hasValue(2019);
        assertThat(ENDS.startsIn()).isEmpty();
        assertThat(STARTS.endsIn()).isEmpty();
    }

    @Test
    void readsInAnyLanguage() {
        assertThat(CLOSED).hasToString("2015-2019");
        assertThat(STARTS).hasToString("2015-");
        assertThat(ENDS).hasToString("-2019");
        assertThat(Validity.ALWAYS).hasToString("-");
        assertThat(new Validity(2019, 2019)).hasToString("2019");
    }

    @Test
    void doesNotRunBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Validity(2020, 2019));
    }
}
