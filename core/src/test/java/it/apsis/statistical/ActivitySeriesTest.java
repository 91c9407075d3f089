package it.apsis.statistical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.apsis.finding.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActivitySeriesTest {
    private static final long TITLE = ActivitySeries.bit("title");
    private static final ReturnColumns COLUMNS = ReturnColumns.ofKeys(StatisticalSurvey.form(2020));

    private static ActivityRow next(ActivitySeries series, long row, long changed) {
        ActivityRecord activity = ActivityRecord.builder().title("Row " + row).build();
        return series.next(Place.row(row, row), activity, new String[0], List.of(), changed);
    }

    @Test
    void eachAnswerHasABitOfItsOwn() {
        Set<Long> bits = new HashSet<>();
        StatisticalSurvey.fields().forEach(field -> bits.add(ActivitySeries.bit(field.key())));

        assertThat(bits).hasSameSizeAs(StatisticalSurvey.fields()).doesNotContain(ActivitySeries.UNREADABLE);
        assertThat(bits).allSatisfy(bit -> assertThat(Long.bitCount(bit)).isOne());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivitySeries.bit("colour"))
                .withMessageContaining("colour");
    }

    @Test
    void aRowKnowsInWhatItDiffersFromTheOneBeforeIt() {
        ActivitySeries series = new ActivitySeries(COLUMNS);
        ActivityRow first = next(series, 2, ActivitySeries.EVERYTHING);
        ActivityRow second = next(series, 3, TITLE);
        ActivityRow third = next(series, 4, 0);

        assertThat(second.changesSince(first)).isEqualTo(TITLE);
        assertThat(third.changesSince(second)).isZero();
    }

    @Test
    void ofAnyOtherRowNothingIsKnown() {
        ActivitySeries series = new ActivitySeries(COLUMNS);
        ActivityRow first = next(series, 2, ActivitySeries.EVERYTHING);
        next(series, 3, TITLE);
        ActivityRow third = next(series, 4, 0);
        ActivityRow alone = ActivityRow.of(COLUMNS, 3, third.activity());

        assertThat(third.changesSince(first)).isEqualTo(ActivitySeries.EVERYTHING);
        assertThat(first.changesSince(third)).isEqualTo(ActivitySeries.EVERYTHING);
        assertThat(third.changesSince(third)).isEqualTo(ActivitySeries.EVERYTHING);
        assertThat(third.changesSince(null)).isEqualTo(ActivitySeries.EVERYTHING);
        assertThat(third.changesSince(alone)).isEqualTo(ActivitySeries.EVERYTHING);
        assertThat(alone.changesSince(alone)).isEqualTo(ActivitySeries.EVERYTHING);
        assertThat(next(new ActivitySeries(COLUMNS), 5, 0).changesSince(third)).isEqualTo(ActivitySeries.EVERYTHING);
    }
}
