package it.apsis.validation.practice;

import it.apsis.classification.Classification;
import it.apsis.classification.Hint;
import it.apsis.classification.HintEvidence;
import it.apsis.classification.HintLevel;
import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeSettings;
import it.apsis.practice.PracticeSheet;
import it.apsis.validation.Check;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.List;

/** What a body declares beside what it tells. */
final class DeclaredClassRules {
    private static final String SPLIT = "practice_mixed_single_component";

    private DeclaredClassRules() {}

    static List<Rule<PracticeEntry>> all() {
        return List.of(
                SheetRule.of("practice_class_differs", DeclaredClassRules::differs)
                        .yieldingTo(SPLIT),
                SheetRule.of("practice_hint_differs", DeclaredClassRules::hint));
    }

    private static Check<PracticeEntry> differs(RuleContext context) {
        PracticeSettings settings = SheetRule.settings(context);
        return (entry, out) -> {
            Classification result = settings.classify(entry.sheet());
            String declared = result.declared();
            String decided = result.decided();
            // A text that is no class at all has a rule of its own.
            if (result.isContested()
                    && declared != null
                    && decided != null
                    && settings.scheme().isClass(declared)) {
                out.report(Raised.byRule().with("declared", declared).with("derived", decided));
            }
        };
    }

    private static Check<PracticeEntry> hint(RuleContext context) {
        PracticeSettings settings = SheetRule.settings(context);
        return (entry, out) -> {
            PracticeSheet sheet = entry.sheet();
            Classification result = settings.classify(sheet);
            String description = sheet.description();
            if (description == null || !result.isDetermined()) {
                return;
            }
            Hint hint = settings.hint().read(description);
            if (hint.level() == HintLevel.HIGH && !hint.outcome().equals(result.outcome())) {
                List<String> words =
                        hint.evidence().stream().map(HintEvidence::text).toList();
                out.report(Raised.byRule()
                        .with("class", result.outcome())
                        .with("hint", hint.outcome())
                        .with("evidence", words));
            }
        };
    }
}
