package it.apsis.statistical;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The goals and targets of the 2030 Agenda that an activity serves.
 *
 * @param targets the goals and targets, in the order written; never empty
 */
public record SdgFocus(List<ActivityCode.SustainableDevelopmentTarget> targets) {
    /**
     * Copies the list.
     *
     * @param targets the goals and targets, in the order written; never empty
     */
    public SdgFocus {
        targets = List.copyOf(targets);
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("No goal: leave the answer blank instead");
        }
    }

    /** The form in which a cell holds it: {@code 1.4;6}. */
    @Override
    public String toString() {
        return targets.stream().map(ActivityCode::value).collect(Collectors.joining(";"));
    }
}
