package it.apsis.validation.statistical;

import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Rule;
import java.util.List;

/** Mandatory answers that are not there. */
final class RequiredAnswerRules {
    static final String MISSING = "required_answer_missing";
    static final String COLUMN_BLANK = "column_blank";

    private RequiredAnswerRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(ActivityRule.of(MISSING).needs().alsoRaises(COLUMN_BLANK).check(RequiredAnswers::new));
    }
}
