package it.apsis.finding;

import it.apsis.text.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one document. Two reports are equal where they say the same: all components count but the renderer, which
 * every validator makes anew.
 *
 * @param provenance with what it was reached
 * @param edition the flow year of the edition it was checked against
 * @param source the document
 * @param totals the sums of the amounts; null for a document without amounts
 * @param counts how many findings there are, by severity; complete even where the list is cut
 * @param byCode how many findings there are, by rule; complete even where the list is cut
 * @param truncated whether there are more findings than the list holds
 * @param findings the findings in {@link Finding#ORDER}, at most as many as the cap of the validator
 * @param faults failures of rules, never mixed with findings
 * @param messages turns its findings into words
 */
public record ValidationReport(
        Provenance provenance,
        String edition,
        SourceDescription source,
        @Nullable Totals totals,
        Map<Severity, Long> counts,
        Map<String, Long> byCode,
        boolean truncated,
        List<Finding> findings,
        List<EngineFault> faults,
        MessageRenderer messages) {

    /**
     * Copies the collections.
     *
     * @param provenance with what it was reached
     * @param edition the flow year of the edition it was checked against
     * @param source the document
     * @param totals the sums of the amounts; null for a document without amounts
     * @param counts how many findings there are, by severity; complete even where the list is cut
     * @param byCode how many findings there are, by rule; complete even where the list is cut
     * @param truncated whether there are more findings than the list holds
     * @param findings the findings in {
     * @param faults failures of rules, never mixed with findings
     * @param messages turns its findings into words
     */
    public ValidationReport {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        byCode = Collections.unmodifiableMap(new TreeMap<>(byCode));
        findings = List.copyOf(findings);
        faults = List.copyOf(faults);
    }

    /**
     * How many findings have a severity.
     *
     * @param severity the severity
     * @return the exact count
     */
    public long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    /**
     * How many findings a rule has raised.
     *
     * @param code the code of the rule
     * @return the exact count
     */
    public long count(String code) {
        return byCode.getOrDefault(code, 0L);
    }

    /**
     * Whether nothing has to be mended.
     *
     * @return true where there is neither an ERROR nor a fault
     */
    public boolean isAcceptable() {
        return count(Severity.ERROR) == 0 && faults.isEmpty();
    }

    /**
     * The sentence of a finding.
     *
     * @param finding a finding of this report
     * @param language the language
     * @return what is wrong, what is expected, and what to do
     */
    public String message(Finding finding, Language language) {
        return messages.message(finding, language);
    }

    /** Whether another report says the same, whatever turns it into words. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValidationReport that
                && provenance.equals(that.provenance)
                && edition.equals(that.edition)
                && source.equals(that.source)
                && Objects.equals(totals, that.totals)
                && counts.equals(that.counts)
                && byCode.equals(that.byCode)
                && truncated == that.truncated
                && findings.equals(that.findings)
                && faults.equals(that.faults);
    }

    /** Of what equality looks at; the counts by severity follow from those by rule nearly always. */
    @Override
    public int hashCode() {
        return Objects.hash(provenance, edition, source, totals, byCode, truncated, findings, faults);
    }
}
