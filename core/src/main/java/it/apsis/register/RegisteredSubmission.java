package it.apsis.register;

import it.apsis.deadline.Inclusion;
import it.apsis.deadline.Timing;
import java.util.Optional;

/**
 * A submission and what it counts for.
 *
 * @param submission the submission
 * @param timing its timing, as registered or as a changed deadline decides it
 * @param current whether it is the last usable one of its body, late or not, duplicates apart
 * @param includable whether it is the one of its body that enters the Report: the last usable one in time, or the one
 *     that
 *     an operator chose
 * @param duplicateOf the first submission of the same body with the same bytes, where this is not the first
 * @param replaced the submission that was current when this one came, where both can be used and this is no duplicate
 * @param choice the choice that made it includable, where an operator chose it
 */
public record RegisteredSubmission(
        Submission submission,
        Timing timing,
        boolean current,
        boolean includable,
        Optional<Submission> duplicateOf,
        Optional<Submission> replaced,
        Optional<Choice> choice) {

    /**
     * What follows from the timing; an operator's choice does not change it.
     *
     * @return the inclusion
     */
    public Inclusion inclusion() {
        return timing.inclusion();
    }

    /**
     * Whether it can be current or includable.
     *
     * @return true where it can be used and is no duplicate
     */
    public boolean counts() {
        return submission.isUsable() && duplicateOf.isEmpty();
    }

    /**
     * Whether it replaced a nil return by activities, or the reverse.
     *
     * @return whether it did
     */
    public boolean replacesOtherKind() {
        return replaced.isPresent() && replaced.get().content() != submission.content();
    }
}
