package it.apsis.validation.practice;

import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeSettings;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.validation.Check;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.time.LocalDate;
import java.util.List;

/** Days: whether there are such, and in what order. */
final class DateRules {
    private DateRules() {}

    static List<Rule<PracticeEntry>> all() {
        return List.of(
                AnswerRules.unread(StatisticalSurvey.rules().get("date_malformed")),
                AnswerRules.unread(StatisticalSurvey.rules().get("date_impossible")),
                SheetRule.of("practice_submitted_outside_collection", DateRules::submitted));
    }

    private static Check<PracticeEntry> submitted(RuleContext context) {
        PracticeSettings settings = SheetRule.settings(context);
        LocalDate opened = settings.opened();
        LocalDate catalogued = settings.catalogued();
        if (opened == null && catalogued == null) {
            return Check.none();
        }
        return (entry, out) -> {
            LocalDate day = entry.sheet().submitted();
            if (day != null && opened != null && day.isBefore(opened)) {
                out.report(Raised.byRule().with("opened", opened));
            } else if (day != null && catalogued != null && day.isAfter(catalogued)) {
                out.report(Raised.byRule().with("catalogued", catalogued));
            }
        };
    }
}
