/** A rule of a Regione's own. On the module path this line is what makes it found. */
module it.apsis.examples.regione {
    requires it.apsis.validation;

    exports it.apsis.examples.regione;

    provides it.apsis.validation.ActivityRuleProvider with
            it.apsis.examples.regione.ToscanaRules;
}
