package it.apsis.statistical;

import it.apsis.finding.Finding;
import java.util.List;

/**
 * A row that is no activity, such as a totals row. Blank rows are counted and not handed on.
 *
 * @param row the record's number in the sheet, from 1
 * @param line the physical line where it begins, from 1; 0 where there are no lines
 * @param findings why it was passed over, and what is wrong with it
 */
public record SkippedRow(long row, long line, List<Finding> findings) implements ReturnRow {
    /**
     * Copies the list.
     *
     * @param row the record's number in the sheet, from 1
     * @param line the physical line where it begins, from 1; 0 where there are no lines
     * @param findings why it was passed over, and what is wrong with it
     */
    public SkippedRow {
        findings = List.copyOf(findings);
    }
}
