package it.apsis.examples.cli;

import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;

/** The forms, for years that people type. */
final class Forms {
    private Forms() {}

    static Questionnaire of(int year) {
        if (!StatisticalSurvey.hasForm(year)) {
            throw new Problem("there is no form of " + year + ": give a year from " + StatisticalSurvey.FIRST_YEAR
                    + " to " + StatisticalSurvey.LAST_YEAR);
        }
        return StatisticalSurvey.form(year);
    }
}
