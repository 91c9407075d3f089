package it.apsis.testkit;

import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.NilReturn;
import it.apsis.statistical.StatisticalReturn;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Made-up returns that the guide has nothing against: no rule raises an ERROR or a WARNING about them. They are of every
 * kind that the form of their year knows: all types of aid with what goes with them, grants and loans, several purposes
 * from 2018 on, new and earlier commitments, corrections, markers, and declarations that there is no activity.
 *
 * <p>The same random numbers make the same return.
 */
public final class CleanReturns {
    /** The first year there are returns of. */
    public static final int FIRST_YEAR = 2013;

    /** The last year there are returns of. */
    public static final int LAST_YEAR = 2024;

    private static final int NIL_PERCENT = 5;

    /** Bodies that have been there all along. */
    private record Body(String code, String name) {}

    private static final List<Body> BODIES = List.of(
            new Body("001272", "Comune di Torino"),
            new Body("015146", "Comune di Milano"),
            new Body("037006", "Comune di Bologna"),
            new Body("048017", "Comune di Firenze"),
            new Body("063049", "Comune di Napoli"));

    private CleanReturns() {}

    /**
     * A return.
     *
     * @param random chooses
     * @param flowYear the year, {@value #FIRST_YEAR} to {@value #LAST_YEAR}
     * @param most the most activities that it has; one in twenty has none and says so
     * @return the return
     */
    public static StatisticalReturn next(RandomGenerator random, int flowYear, int most) {
        Choice choice = new Choice(random);
        Body body = choice.of(BODIES);
        StatisticalReturn.Builder builder =
                StatisticalReturn.builder().flowYear(flowYear).entity(choice.percent(50) ? body.code() : null);
        int count = choice.percent(NIL_PERCENT) ? 0 : choice.between(1, most);
        if (count == 0) {
            builder.nilReturn(new NilReturn(body.code(), flowYear, null, LocalDate.of(flowYear + 1, 9, 30)));
        }
        for (int i = 1; i <= count; i++) {
            builder.addActivities(CleanActivity.of(choice, flowYear, body.name(), i));
        }
        return builder.build();
    }

    /**
     * One activity, for tests that need no return.
     *
     * @param random chooses
     * @param flowYear the year, {@value #FIRST_YEAR} to {@value #LAST_YEAR}
     * @return the activity
     */
    public static ActivityRecord activity(RandomGenerator random, int flowYear) {
        return CleanActivity.of(new Choice(random), flowYear, BODIES.get(0).name(), random.nextInt(1, 1_000_000));
    }
}
