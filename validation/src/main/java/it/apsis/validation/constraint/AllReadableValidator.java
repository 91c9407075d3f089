package it.apsis.validation.constraint;

import it.apsis.statistical.UnreadableAnswers;
import it.apsis.statistical.constraint.AllReadable;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Whether every cell could be read. */
public final class AllReadableValidator implements ConstraintValidator<AllReadable, UnreadableAnswers> {

    @Override
    public boolean isValid(@Nullable UnreadableAnswers value, ConstraintValidatorContext context) {
        if (value == null || value.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        String template = context.getDefaultConstraintMessageTemplate();
        value.asMap()
                .keySet()
                .forEach(key -> context.buildConstraintViolationWithTemplate(template)
                        .addPropertyNode(PropertyNames.of(key))
                        .addConstraintViolation());
        return false;
    }
}
