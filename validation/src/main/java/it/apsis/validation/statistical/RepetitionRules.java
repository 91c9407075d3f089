package it.apsis.validation.statistical;

import it.apsis.finding.RuleDescriptor;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.validation.Rule;
import java.util.List;
import java.util.function.Supplier;

/** Rows that are too much alike. */
final class RepetitionRules {
    private RepetitionRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(rule("crs_id_repeated", ActivityNumbers::new), rule("activity_repeated", ActivityLikeness::new));
    }

    private static Rule<ActivityRow> rule(String code, Supplier<Repetitions.Sameness> sameness) {
        RuleDescriptor descriptor = StatisticalSurvey.rules().get(code);
        return ActivityRule.of(code).check(context -> new Repetitions(context, descriptor, sameness.get()));
    }
}
