package it.apsis.statistical;

import it.apsis.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a return after its last row.
 *
 * @param rows the activities
 * @param skippedRows the blank rows and totals rows between the header and the last row with anything in it
 * @param sha256 the SHA-256 of its bytes in lower-case hexadecimal; null where it was not asked for
 * @param findings what the reader has to say at the end
 */
public record ReturnTail(
        long rows, long skippedRows, @Nullable String sha256, List<Finding> findings) {
    /**
     * Copies the list.
     *
     * @param rows the activities
     * @param skippedRows the blank rows and totals rows between the header and the last row with anything in it
     * @param sha256 the SHA-256 of its bytes in lower-case hexadecimal; null where it was not asked for
     * @param findings what the reader has to say at the end
     */
    public ReturnTail {
        findings = List.copyOf(findings);
    }
}
