package it.apsis.export.consolidation;

import it.apsis.export.national.Tally;

/**
 * That nothing was lost on the way to a file.
 *
 * @param file the name of the file
 * @param returns how many returns went into it
 * @param checked their sums, as the checker found them when it read the returns
 * @param written the sums of what was written, from the second reading of the returns
 * @param readBack the sums of the finished file, read like any return
 */
public record Proof(String file, int returns, Tally checked, Tally written, Tally readBack) {
    /**
     * Whether all three agree, in count and to the last decimal.
     *
     * @return whether what went in came out
     */
    public boolean holds() {
        return checked.isSame(written) && written.isSame(readBack);
    }
}
