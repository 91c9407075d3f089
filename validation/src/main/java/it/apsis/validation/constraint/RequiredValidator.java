package it.apsis.validation.constraint;

import it.apsis.statistical.constraint.Required;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Whether a mandatory field is answered. */
public final class RequiredValidator implements ConstraintValidator<Required, Object> {
    private boolean mandatory = true;

    @Override
    public void initialize(Required constraint) {
        mandatory = SurveyFields.get(constraint.field()).isMandatory();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return !mandatory
                || (value instanceof CharSequence text ? !text.toString().isBlank() : value != null);
    }
}
