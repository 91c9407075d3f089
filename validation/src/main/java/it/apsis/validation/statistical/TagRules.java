package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.SDG_FOCUS;

import it.apsis.statistical.ActivityCode.SustainableDevelopmentTarget;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.SdgFocus;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Goals and targets of the 2030 Agenda that say the same. */
final class TagRules {
    private TagRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(ActivityRule.of("sdg_focus_duplicate").check(context -> TagRules::duplicate));
    }

    private static void duplicate(ActivityRow row, Findings out) {
        SdgFocus focus = row.activity().sdgFocus();
        if (focus == null || focus.targets().size() < 2) {
            return;
        }
        Set<String> seen = new LinkedHashSet<>();
        Set<String> superfluous = new LinkedHashSet<>();
        for (SustainableDevelopmentTarget target : focus.targets()) {
            if (!seen.add(target.value())) {
                superfluous.add(target.value());
            }
        }
        for (SustainableDevelopmentTarget target : focus.targets()) {
            String goal = target.goal();
            if (!goal.equals(target.value()) && seen.contains(goal)) {
                superfluous.add(goal);
            }
        }
        if (!superfluous.isEmpty()) {
            out.report(Raised.at(SDG_FOCUS.key()).with("superfluous", List.copyOf(superfluous)));
        }
    }
}
