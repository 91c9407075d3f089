package it.apsis.validation.constraint;

import it.apsis.finding.Severity;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.statistical.constraint.ValidActivity;
import it.apsis.validation.SurveyValidator;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Runs the rules on one activity. */
public final class ValidActivityValidator implements ConstraintValidator<ValidActivity, ActivityRecord> {
    private final SurveyValidator validator;
    private Severity atLeast = Severity.ERROR;

    /** A validator with the bundled rules and code lists. */
    public ValidActivityValidator() {
        this(BundledRules.VALIDATOR);
    }

    /**
     * A validator with an application's rules.
     *
     * @param validator the rules
     */
    public ValidActivityValidator(SurveyValidator validator) {
        this.validator = validator;
    }

    @Override
    public void initialize(ValidActivity constraint) {
        atLeast = constraint.atLeast();
    }

    @Override
    public boolean isValid(@Nullable ActivityRecord value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Integer year = value.reportingYear();
        StatisticalReturn document = StatisticalReturn.builder()
                .flowYear(year == null ? 0 : year)
                .addActivities(value)
                .build();
        return new FindingViolations(validator, atLeast, false).isValid(document, context);
    }
}
