package it.apsis.validation.constraint;

import it.apsis.reference.ReferenceData;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.statistical.StatisticalRules;

/** What validators run where an application does not say otherwise. */
final class BundledRules {
    static final SurveyValidator VALIDATOR = SurveyValidator.of(StatisticalRules.bundled(), ReferenceData.bundled());

    private BundledRules() {}
}
