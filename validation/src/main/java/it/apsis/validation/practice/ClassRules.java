package it.apsis.validation.practice;

import it.apsis.classification.ClassificationScheme;
import it.apsis.practice.CuratorDecision;
import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeQuestions;
import it.apsis.practice.PracticeSettings;
import it.apsis.practice.PracticeSheet;
import it.apsis.practice.ServiceComponent;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the components of a service say of it. */
final class ClassRules {
    private static final String NEW = "NEW";
    private static final String UNCHANGED = "UNCHANGED";

    private ClassRules() {}

    static List<Rule<PracticeEntry>> all() {
        return List.of(
                SheetRule.of("practice_out_of_scope", ClassRules::outOfScope),
                SheetRule.when("practice_new_with_unchanged", sheet -> has(sheet, NEW) && has(sheet, UNCHANGED)),
                SheetRule.of("practice_started_before_emergency", ClassRules::startedBefore),
                SheetRule.sheet("practice_curator_incomplete", ClassRules::curator));
    }

    private static boolean has(PracticeSheet sheet, String status) {
        return sheet.components().stream().anyMatch(component -> status.equals(component.status()));
    }

    /** All that was done leads to no class, and nothing is unknown that could lead to one. */
    private static Check<PracticeEntry> outOfScope(RuleContext context) {
        ClassificationScheme scheme = SheetRule.settings(context).scheme();
        List<String> outside = List.of(scheme.outside().code());
        return (entry, out) -> {
            List<String> statuses = entry.sheet().components().stream()
                    .map(ServiceComponent::status)
                    .map(status -> Objects.requireNonNullElse(status, scheme.unknownStatus()))
                    .toList();
            if (!statuses.isEmpty() && scheme.derive(statuses).candidates().equals(outside)) {
                out.report();
            }
        };
    }

    private static Check<PracticeEntry> startedBefore(RuleContext context) {
        PracticeSettings settings = SheetRule.settings(context);
        return (entry, out) -> {
            PracticeSheet sheet = entry.sheet();
            Set<String> statuses = sheet.components().stream()
                    .map(component -> String.valueOf(component.status()))
                    .collect(Collectors.toSet());
            if (statuses.equals(Set.of(NEW))
                    && sheet.periodStart() != null
                    && sheet.periodStart().isBefore(settings.referenceDay())) {
                out.report(Raised.byRule().with("reference_day", settings.referenceDay()));
            }
        };
    }

    private static void curator(PracticeSheet sheet, Findings out) {
        CuratorDecision decision = sheet.curatorDecision();
        if (decision == null || decision.isComplete()) {
            return;
        }
        List<String> missing = new ArrayList<>();
        addMissing(missing, "class", decision.serviceClass());
        addMissing(missing, "reason", decision.reason());
        addMissing(missing, "by", decision.by());
        boolean dateUnread = sheet.unread().stream()
                .anyMatch(unread -> unread.key().equals(PracticeQuestions.CURATOR_DECISION.key()));
        // A date that could not be read is told of by its own rule.
        if (!dateUnread) {
            addMissing(missing, "on", decision.on());
        }
        if (!missing.isEmpty()) {
            out.report(Raised.byRule().with("table_columns", missing));
        }
    }

    private static void addMissing(List<String> missing, String column, @Nullable Object value) {
        if (value == null) {
            missing.add(column);
        }
    }
}
