package it.apsis.validation.statistical;

import it.apsis.finding.RuleCatalogue;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.validation.ActivityRuleProvider;
import it.apsis.validation.Rule;
import it.apsis.validation.Version;
import java.io.Serializable;
import java.util.List;

/** The rules of the guide to notification. */
final class BundledRules implements ActivityRuleProvider, Serializable {
    private static final long serialVersionUID = 1;

    @Override
    public String name() {
        return Version.NAME;
    }

    @Override
    public String version() {
        return Version.current();
    }

    @Override
    public List<Rule<ActivityRow>> rules() {
        return ActivityRules.all();
    }

    @Override
    public RuleCatalogue furtherRules() {
        return StatisticalSurvey.rules().and(StatisticalSurvey.workbookRules());
    }
}
