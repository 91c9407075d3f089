package it.apsis.validation.constraint;

import it.apsis.statistical.Amount;
import it.apsis.statistical.constraint.NonNegative;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Whether an amount is not below zero. */
public final class NonNegativeValidator implements ConstraintValidator<NonNegative, Amount> {
    @Override
    public boolean isValid(@Nullable Amount value, ConstraintValidatorContext context) {
        return value == null || value.signum() >= 0;
    }
}
