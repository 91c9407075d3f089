package it.apsis.examples.cli;

import it.apsis.export.consolidation.ReturnChecker;
import it.apsis.finding.ValidationReport;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.ValidationSession;

/** Where the two modules that never see each other meet: in the application. */
final class CheckerOfReturns implements ReturnChecker {
    private final SurveyValidator validator;

    CheckerOfReturns(SurveyValidator validator) {
        this.validator = validator;
    }

    @Override
    public Check begin(ReturnHead head) {
        ValidationSession session = validator.begin(head);
        return new Check() {
            @Override
            public void accept(ReturnRow row) {
                session.accept(row);
            }

            @Override
            public ValidationReport finish(ReturnTail tail) {
                return session.finish(tail);
            }
        };
    }
}
