package it.apsis.validation.practice;

import it.apsis.finding.RuleDescriptor;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeSettings;
import it.apsis.practice.PracticeSheet;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.RuleContext;
import it.apsis.validation.document.DocumentRule;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** How rules about sheets are written. */
final class SheetRule {
    private SheetRule() {}

    /** A rule of the table. */
    static DocumentRule<PracticeEntry> of(String code, Function<RuleContext, Check<PracticeEntry>> body) {
        return of(PracticeCollection.rules().get(code), body);
    }

    static DocumentRule<PracticeEntry> of(RuleDescriptor descriptor, Function<RuleContext, Check<PracticeEntry>> body) {
        return DocumentRule.of(descriptor, body);
    }

    /** A rule that needs nothing but the sheet. */
    static DocumentRule<PracticeEntry> sheet(String code, BiConsumer<PracticeSheet, Findings> check) {
        return of(code, context -> (entry, out) -> check.accept(entry.sheet(), out));
    }

    /** A rule that reports the sheet on the questions of the table where this holds. */
    static DocumentRule<PracticeEntry> when(String code, Predicate<PracticeSheet> wrong) {
        return sheet(code, (sheet, out) -> {
            if (wrong.test(sheet)) {
                out.report();
            }
        });
    }

    static PracticeSettings settings(RuleContext context) {
        return context.setting(PracticeSettings.class).orElseGet(PracticeSettings::bundled);
    }
}
