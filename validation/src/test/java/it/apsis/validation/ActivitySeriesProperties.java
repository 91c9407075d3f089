package it.apsis.validation;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Place;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ActivitySeries;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnTail;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.testkit.CleanReturns;
import it.apsis.testkit.Slips;
import it.apsis.validation.statistical.StatisticalRules;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class ActivitySeriesProperties {
    private static final SurveyValidator VALIDATOR =
            SurveyValidator.of(StatisticalRules.bundled(), ReferenceData.bundled());

    private static final int ROWS = 60;
    private static final String[] NO_CELLS = {};

    @Property(tries = 100)
    void rulesThatAreAskedOnlyOfWhatHasChangedSayWhatTheySayOfEachRowByItself(
            @ForAll @IntRange(min = CleanReturns.FIRST_YEAR, max = CleanReturns.LAST_YEAR) int flowYear,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StatisticalReturn document = CleanReturns.next(random, flowYear, 6);
        List<ActivityRecord> activities = wandering(random, document.activities(), flowYear);

        ValidationReport inSeries = report(document, activities, true);
        ValidationReport byThemselves = report(document, activities, false);

        assertThat(inSeries.findings()).isEqualTo(byThemselves.findings());
        assertThat(inSeries.byCode()).isEqualTo(byThemselves.byCode());
        assertThat(inSeries.faults()).isEqualTo(byThemselves.faults());
    }

    /** Each activity is like the one before, but for a slip or two; now and then comes quite another one. */
    private static List<ActivityRecord> wandering(SplittableRandom random, List<ActivityRecord> clean, int flowYear) {
        List<ActivityRecord> activities = new ArrayList<>();
        ActivityRecord now = CleanReturns.activity(random, flowYear);
        for (int i = 0; i < ROWS; i++) {
            int kind = random.nextInt(10);
            if (kind == 0 && !clean.isEmpty()) {
                now = clean.get(random.nextInt(clean.size()));
            } else if (kind == 1 && i > 0) {
                now = activities.get(random.nextInt(i));
            } else if (kind > 2) {
                now = Slips.in(random, now, flowYear, 2);
            }
            activities.add(now);
        }
        return activities;
    }

    private static ValidationReport report(
            StatisticalReturn document, List<ActivityRecord> activities, boolean inSeries) {
        ReturnHead head = document.reading().head();
        ActivitySeries series = new ActivitySeries(head.columns());
        ValidationSession session = VALIDATOR.begin(head);
        ActivityRecord before = null;
        long row = 0;
        for (ActivityRecord activity : activities) {
            row++;
            Place place = Place.row(row, row);
            session.accept(
                    inSeries
                            ? series.next(place, activity, NO_CELLS, List.of(), changes(before, activity))
                            : ActivityRow.read(head.columns(), place, activity, NO_CELLS, List.of()));
            before = activity;
        }
        return session.finish(new ReturnTail(row, 0, null, List.of()));
    }

    private static long changes(@Nullable ActivityRecord before, ActivityRecord activity) {
        if (before == null) {
            return ActivitySeries.EVERYTHING;
        }
        long changes = ReadTracker.differences(before, activity);
        for (ActivityRecord one : List.of(before, activity)) {
            for (String key : one.unreadable().asMap().keySet()) {
                changes |= ActivitySeries.bit(key) | ActivitySeries.UNREADABLE;
            }
        }
        return changes;
    }
}
