package it.apsis.examples.regione;

import it.apsis.statistical.ActivityRow;
import it.apsis.validation.ActivityRuleProvider;
import it.apsis.validation.Rule;
import java.util.List;

/** The rules of the Regione. Found as a service; its name stands in reports and in faults. */
public final class ToscanaRules implements ActivityRuleProvider {
    /** For the service loader. */
    public ToscanaRules() {
        // Nothing to prepare: rules are made when they are asked for.
    }

    @Override
    public String name() {
        return "regione-toscana";
    }

    @Override
    public String version() {
        return "2020.1";
    }

    @Override
    public List<Rule<ActivityRow>> rules() {
        return List.of(new CupRule());
    }
}
