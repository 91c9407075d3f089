package it.apsis.validation;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Place;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ActivitySeries;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnTail;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.statistical.Unreadable;
import it.apsis.statistical.UnreadableAnswers;
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
    private static final int PAIRS = 4;
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

    @Property(tries = 150)
    void aCheckThatSaysNothingSaysNothingWhateverTheAnswersAreOnWhichThatDoesNotRest(
            @ForAll @IntRange(min = CleanReturns.FIRST_YEAR, max = CleanReturns.LAST_YEAR) int flowYear,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ReturnHead head = CleanReturns.next(random, flowYear, 1).reading().head();
        RuleContext context = RuleContext.of(head, new Editions(ReferenceData.bundled()), Limits.keeping(0));
        for (RuleSet.Entry<ActivityRow> entry : StatisticalRules.bundled().active()) {
            Check<ActivityRow> check = entry.rule().prepare(context);
            if (check instanceof GatheringCheck) {
                continue;
            }
            for (int i = 0; i < PAIRS; i++) {
                ActivityRecord activity = Slips.in(random, CleanReturns.activity(random, flowYear), flowYear, 3);
                ActivityRecord other = Slips.in(random, CleanReturns.activity(random, flowYear), flowYear, 12);
                if (isSilent(check, head, activity)) {
                    ActivityRecord changed = changed(activity, other, check.restsOn());
                    assertThat(isSilent(check, head, changed))
                            .as("%s: %s", entry.rule().descriptor().code(), changed)
                            .isTrue();
                }
            }
        }
    }

    private static boolean isSilent(Check<ActivityRow> check, ReturnHead head, ActivityRecord activity) {
        List<Raised> said = new ArrayList<>();
        check.check(ActivityRow.read(head.columns(), Place.row(1, 1), activity, NO_CELLS, List.of()), said::add);
        return said.isEmpty();
    }

    /** The answers of these bits from the one, all others from the other. */
    @SuppressWarnings("unchecked") // An answer to a question is set as the answer to the same question.
    private static ActivityRecord changed(ActivityRecord one, ActivityRecord other, long bits) {
        ActivityRecord.Builder builder = ActivityRecord.builder().from(one);
        boolean allCells = (bits & ActivitySeries.UNREADABLE) != 0;
        UnreadableAnswers unreadable = allCells ? one.unreadable() : UnreadableAnswers.NONE;
        for (Question<ActivityRecord, ActivityRecord.Builder, ?> question : ActivityQuestions.all()) {
            boolean own = (bits & ActivitySeries.bit(question.key())) != 0;
            if (!own) {
                ((Question<ActivityRecord, ActivityRecord.Builder, Object>) question).set(builder, question.get(other));
            }
            Unreadable cell = (own ? one : other).unreadable().get(question.key());
            if (!allCells && cell != null) {
                unreadable = unreadable.with(question.key(), cell);
            }
        }
        return builder.unreadable(unreadable).build();
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
