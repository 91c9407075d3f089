package it.apsis.statistical;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The scores that a policy marker takes, and has taken. Immutable. */
public final class MarkerScale {
    /** The list that has the scales. */
    public static final String LIST = "markers";

    /** The names of fields that reference data calls otherwise. */
    private static final Map<String, String> OTHER_NAMES = Map.of("pdgg", "pd_gg", "disaster_risk_reduction", "drr");

    private final CodeList markers;
    private final String code;

    private MarkerScale(CodeList markers, String code) {
        this.markers = markers;
        this.code = code;
    }

    /**
     * The scale of a marker.
     *
     * @param field the key of its field
     * @param markers the list of markers, {@value #LIST}
     * @return its scale; without any score where the list does not have it
     */
    public static MarkerScale of(String field, CodeList markers) {
        return new MarkerScale(markers, OTHER_NAMES.getOrDefault(field, field));
    }

    /**
     * The scores of a year.
     *
     * @param flowYear the year of the flows
     * @return the scores, lowest first; where the marker is not in force in the year, those that it last had
     * @throws IllegalArgumentException where the list, laid over by an application, has the marker without its scores
     */
    public SortedSet<Integer> in(int flowYear) {
        return scores(markers.entry(code, flowYear).or(() -> markers.lastEntry(code)).stream()
                .toList());
    }

    /**
     * The scores of all years.
     *
     * @return the scores, lowest first
     * @throws IllegalArgumentException where the list, laid over by an application, has the marker without its scores
     */
    public SortedSet<Integer> ever() {
        return scores(markers.periods(code));
    }

    private static SortedSet<Integer> scores(List<CodeEntry> periods) {
        SortedSet<Integer> scores = new TreeSet<>();
        for (CodeEntry period : periods) {
            String allowed = period.attribute("allowed_scores")
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The marker " + period + " has no allowed_scores, such as 0|1|2"));
            for (String score : allowed.split("\\|", -1)) {
                scores.add(Integer.valueOf(score.strip()));
            }
        }
        return Collections.unmodifiableSortedSet(scores);
    }
}
