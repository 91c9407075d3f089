package it.apsis.testkit;

import it.apsis.statistical.ActivityRow;
import it.apsis.validation.ActivityRuleProvider;
import it.apsis.validation.Rule;
import java.util.List;

/**
 * Rules of an application's own.
 *
 * @param rules the rules
 */
public record OwnRules(List<Rule<ActivityRow>> rules) implements ActivityRuleProvider {
    @Override
    public String name() {
        return "own";
    }

    @Override
    public String version() {
        return "1";
    }
}
