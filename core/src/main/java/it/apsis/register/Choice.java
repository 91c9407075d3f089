package it.apsis.register;

import java.time.Instant;
import java.util.Objects;

/**
 * An operator's choice of the submission of a body that is to be included, such as a late correction. A later choice takes
 * the place of an earlier one; both stay in the register.
 *
 * @param flowYear the calendar year of the flows
 * @param submission the {@linkplain Submission#id() id} of the submission
 * @param operator who chose
 * @param at when
 * @param reason why
 */
public record Choice(int flowYear, String submission, String operator, Instant at, String reason)
        implements RegisterEntry {
    /**
     * Creates a choice.
     *
     * @param flowYear the calendar year of the flows
     * @param submission the {@linkplain Submission#id() id} of the submission
     * @param operator who chose
     * @param at when
     * @param reason why
     * @throws IllegalArgumentException where nobody chose, or for no reason
     */
    public Choice {
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(at, "at");
        if (operator.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("A choice says who chose and why: '" + operator + "', '" + reason + "'");
        }
    }

    /** The operator is a person: not printed. */
    @Override
    public String toString() {
        return "Choice[flowYear=" + flowYear + ", submission=" + submission + ", at=" + at + ", reason=" + reason + "]";
    }
}
