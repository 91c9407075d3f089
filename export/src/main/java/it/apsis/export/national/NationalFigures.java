package it.apsis.export.national;

import it.apsis.codelist.CodeLists;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Counts the figures of a year, one activity after the other: memory grows with the codes and bodies, not with the
 * activities. Not thread-safe.
 */
public final class NationalFigures {
    private static final Set<String> REFUGEES = Set.of("H02", "H03", "H04", "H05", "H06");
    private static final int LARGEST = 10;

    private final int flowYear;
    private final Classes classes;
    private final Sum cooperation = new Sum();
    private final Sum refugees = new Sum();
    private final List<Grouping> groupings;
    private final List<Grouping> refugeeGroupings;
    private final List<MarkerSums> markers;
    private final PriorityQueue<LargeActivity> largest = new PriorityQueue<>(LargeActivity.LARGEST_FIRST.reversed());
    private final Grouping late = Grouping.single("late", (activity, body) -> Group.named(body));

    private NationalFigures(int flowYear, Classes classes) {
        this.flowYear = flowYear;
        this.classes = classes;
        this.groupings = List.of(
                Grouping.single("recipient", (activity, body) -> classes.recipient(activity)),
                Grouping.single("region", (activity, body) -> classes.region(activity)),
                Grouping.split("sector", (activity, body) -> classes.sectors(activity)),
                Grouping.overlapping("goal", (activity, body) -> classes.goals(activity)),
                Grouping.single("aid-type", (activity, body) -> classes.aidType(activity)),
                Grouping.single("channel", (activity, body) -> classes.channel(activity)),
                Grouping.single("body", (activity, body) -> Group.named(body)));
        this.refugeeGroupings = List.of(
                Grouping.single("refugees-aid-type", (activity, body) -> classes.aidType(activity)),
                Grouping.single("refugees-body", (activity, body) -> Group.named(body)));
        this.markers = MarkerSums.of(flowYear);
    }

    /**
     * No figures yet.
     *
     * @param flowYear the calendar year of the flows
     * @param lists the code lists that names and groups are taken from
     * @return the figures of no activity
     * @throws IllegalArgumentException where there is no form of that year
     */
    public static NationalFigures of(int flowYear, CodeLists lists) {
        return new NationalFigures(flowYear, new Classes(flowYear, lists));
    }

    /**
     * Counts an activity that is included.
     *
     * @param activity the activity; an amount that is blank or cannot be read counts as zero
     * @param body the name of the body that notified it
     */
    public void add(ActivityRecord activity, String body) {
        if (isForRefugees(activity)) {
            refugees.add(activity);
            refugeeGroupings.forEach(grouping -> grouping.add(activity, body));
            return;
        }
        cooperation.add(activity);
        groupings.forEach(grouping -> grouping.add(activity, body));
        markers.forEach(marker -> marker.add(activity));
        largest.add(new LargeActivity(
                Objects.requireNonNullElse(activity.title(), ""),
                body,
                classes.recipient(activity).label(),
                Sum.amount(activity.commitment()),
                Sum.amount(activity.disbursement())));
        if (largest.size() > LARGEST) {
            largest.remove();
        }
    }

    /**
     * Counts an activity that arrived late.
     *
     * @param activity the activity
     * @param body the name of the body that notified it
     */
    public void addLate(ActivityRecord activity, String body) {
        late.add(activity, body);
    }

    private static boolean isForRefugees(ActivityRecord activity) {
        ActivityCode.AidType type = activity.aidType();
        return type != null && REFUGEES.contains(type.value());
    }

    /**
     * The figures of what was counted.
     *
     * @return the figures
     */
    public NationalReport report() {
        List<LargeActivity> sorted = new ArrayList<>(largest);
        sorted.sort(LargeActivity.LARGEST_FIRST);
        return new NationalReport(
                flowYear,
                cooperation.tally(),
                refugees.tally(),
                groupings.stream().map(Grouping::breakdown).toList(),
                markers.stream().map(MarkerSums::figure).toList(),
                refugeeGroupings.stream().map(Grouping::breakdown).toList(),
                sorted,
                late.breakdown());
    }
}
