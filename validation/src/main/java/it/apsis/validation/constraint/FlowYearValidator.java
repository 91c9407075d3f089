package it.apsis.validation.constraint;

import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.constraint.FlowYear;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Whether there is a form of a year. */
public final class FlowYearValidator implements ConstraintValidator<FlowYear, Number> {

    @Override
    public boolean isValid(@Nullable Number value, ConstraintValidatorContext context) {
        return value == null || (isInt(value.longValue()) && StatisticalSurvey.hasForm(value.intValue()));
    }

    private static boolean isInt(long year) {
        return year == (int) year;
    }
}
