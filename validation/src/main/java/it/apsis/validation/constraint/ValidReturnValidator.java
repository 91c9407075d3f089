package it.apsis.validation.constraint;

import it.apsis.finding.Severity;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.statistical.constraint.ValidReturn;
import it.apsis.validation.SurveyValidator;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Runs the rules on a return. */
public final class ValidReturnValidator implements ConstraintValidator<ValidReturn, StatisticalReturn> {
    private final SurveyValidator validator;
    private Severity atLeast = Severity.ERROR;

    /** A validator with the bundled rules and code lists. */
    public ValidReturnValidator() {
        this(BundledRules.VALIDATOR);
    }

    /**
     * A validator with an application's rules.
     *
     * @param validator the rules
     */
    public ValidReturnValidator(SurveyValidator validator) {
        this.validator = validator;
    }

    @Override
    public void initialize(ValidReturn constraint) {
        atLeast = constraint.atLeast();
    }

    @Override
    public boolean isValid(@Nullable StatisticalReturn value, ConstraintValidatorContext context) {
        return value == null || new FindingViolations(validator, atLeast, true).isValid(value, context);
    }
}
