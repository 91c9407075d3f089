package it.apsis.validation.bean;

import it.apsis.text.Language;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import org.jspecify.annotations.Nullable;

/** The message of a violation in a language of our choice: the one it has is in that of its validator alone. */
final class BilingualMessage {
    private BilingualMessage() {}

    static String of(ConstraintViolation<?> violation, MessageInterpolator interpolator, Language language) {
        String words =
                interpolator.interpolate(violation.getMessageTemplate(), new Words(violation), language.locale());
        // A parameter that the validator alone had: better its own language than a gap.
        return words.indexOf('{') < 0 ? words : violation.getMessage();
    }

    /** What an interpolator may ask for. */
    private record Words(ConstraintViolation<?> violation) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("There is nothing else to be had of this context");
        }
    }
}
