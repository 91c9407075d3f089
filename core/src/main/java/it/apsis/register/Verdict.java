package it.apsis.register;

import it.apsis.finding.Provenance;
import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a submission came to. Findings never affect inclusion.
 *
 * @param errors how many findings are errors
 * @param warnings how many are warnings
 * @param infos how many are infos
 * @param provenance the versions of library, rules and code lists it was checked with; null where it was not checked
 */
public record Verdict(
        long errors, long warnings, long infos, @Nullable Provenance provenance) {
    /** Of a submission that was not checked. */
    public static final Verdict UNCHECKED = new Verdict(0, 0, 0, null);

    /**
     * The verdict of a report.
     *
     * @param report the report
     * @return its counts and its provenance
     */
    public static Verdict of(ValidationReport report) {
        return new Verdict(
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                report.count(Severity.INFO),
                report.provenance());
    }
}
