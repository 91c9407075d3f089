package it.apsis.export.consolidation;

import it.apsis.export.national.NationalReport;
import it.apsis.register.CampaignState;
import it.apsis.register.Coverage;
import java.util.List;

/**
 * What came of a consolidation.
 *
 * @param state what counts in the campaign
 * @param coverage who answered
 * @param figures the figures for the Report to Parliament
 * @param proofs that nothing was lost on the way to the files: includable activities first, then late ones
 * @param problems what is odd about the folder and its table of submissions
 * @param unnamed files of the folder that the table does not name
 * @param errors how many findings are errors, those of the returns and of the submissions
 * @param faults how many failures of the engine or a plug-in there were
 */
public record Consolidated(
        CampaignState state,
        Coverage coverage,
        NationalReport figures,
        List<Proof> proofs,
        List<TableProblem> problems,
        List<String> unnamed,
        long errors,
        long faults) {
    /**
     * Copies the lists.
     *
     * @param state what counts in the campaign
     * @param coverage who answered
     * @param figures the figures for the Report to Parliament
     * @param proofs that nothing was lost on the way to the files: includable activities first, then late ones
     * @param problems what is odd about the folder and its table of submissions
     * @param unnamed files of the folder that the table does not name
     * @param errors how many findings are errors, those of the returns and of the submissions
     * @param faults how many failures of the engine or a plug-in there were
     */
    public Consolidated {
        proofs = List.copyOf(proofs);
        problems = List.copyOf(problems);
        unnamed = List.copyOf(unnamed);
    }

    /**
     * Whether nothing was lost.
     *
     * @return whether every proof holds
     */
    public boolean isExact() {
        return proofs.stream().allMatch(Proof::holds);
    }

    /**
     * Whether there is nothing to mend.
     *
     * @return true without an error, a fault, and a proof that does not hold
     */
    public boolean isAcceptable() {
        return errors == 0 && faults == 0 && isExact();
    }
}
