package it.apsis.export.register;

import it.apsis.register.SubmissionRegister;
import java.util.List;

/**
 * What a register file held.
 *
 * @param register all entries that could be read, those after a broken line too
 * @param problems the lines that could not, in order; blank lines are none
 */
public record RegisterReading(SubmissionRegister register, List<RegisterProblem> problems) {
    /**
     * Copies the list.
     *
     * @param register all entries that could be read, those after a broken line too
     * @param problems the lines that could not, in order; blank lines are none
     */
    public RegisterReading {
        problems = List.copyOf(problems);
    }

    /**
     * Whether every line was an entry.
     *
     * @return true where there is no problem
     */
    public boolean isWhole() {
        return problems.isEmpty();
    }
}
