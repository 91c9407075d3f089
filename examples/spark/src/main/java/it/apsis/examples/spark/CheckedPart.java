package it.apsis.examples.spark;

import it.apsis.finding.Finding;
import it.apsis.statistical.ReturnTail;
import it.apsis.validation.PartialReport;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was found in one file, or in several.
 *
 * @param report what the rules have found and gathered
 * @param rows how many activities there are
 * @param skippedRows how many rows were passed over
 * @param findings what the reader had to say of the files
 */
record CheckedPart(PartialReport report, long rows, long skippedRows, List<Finding> findings) implements Serializable {
    static CheckedPart of(PartialReport report, ReturnTail tail, List<Finding> more) {
        return new CheckedPart(report, tail.rows(), tail.skippedRows(), both(more, tail.findings()));
    }

    /** The same of the rows alone, without the keys of the rules across rows. */
    CheckedPart with(PartialReport other) {
        return new CheckedPart(other, rows, skippedRows, findings);
    }

    CheckedPart merge(CheckedPart other) {
        return new CheckedPart(
                report.merge(other.report),
                rows + other.rows,
                skippedRows + other.skippedRows,
                both(findings, other.findings));
    }

    /** What is said of every file is said once. */
    private static List<Finding> both(List<Finding> some, List<Finding> others) {
        Set<Finding> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return new ArrayList<>(all);
    }

    ReturnTail tail() {
        return new ReturnTail(rows, skippedRows, null, findings);
    }
}
