package it.apsis.export.report;

import it.apsis.finding.Finding;
import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one rule.
 *
 * @param code its code
 * @param severity the worst severity among the findings that were kept; null where none was
 * @param count how many there are, those that were not kept too
 * @param findings those that were kept, in their order
 */
record RuleGroup(String code, @Nullable Severity severity, long count, List<Finding> findings) {
    /** The most frequent first, then the worst, then by code. */
    private static final Comparator<RuleGroup> ORDER = Comparator.comparingLong(RuleGroup::count)
            .reversed()
            .thenComparing(RuleGroup::severity, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RuleGroup::code);

    RuleGroup {
        findings = List.copyOf(findings);
    }

    static List<RuleGroup> of(ValidationReport report) {
        Map<String, List<Finding>> kept = new HashMap<>();
        for (Finding finding : report.findings()) {
            kept.computeIfAbsent(finding.code(), code -> new ArrayList<>()).add(finding);
        }
        List<RuleGroup> groups = new ArrayList<>();
        report.byCode().forEach((code, count) -> groups.add(of(code, count, kept.getOrDefault(code, List.of()))));
        groups.sort(ORDER);
        return groups;
    }

    private static RuleGroup of(String code, long count, List<Finding> findings) {
        Severity worst = findings.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new RuleGroup(code, worst, count, findings);
    }
}
