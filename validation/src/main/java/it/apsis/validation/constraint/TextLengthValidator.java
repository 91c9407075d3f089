package it.apsis.validation.constraint;

import it.apsis.statistical.constraint.TextLength;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a text is within the limit of its field. */
public final class TextLengthValidator implements ConstraintValidator<TextLength, CharSequence> {
    private int most = Integer.MAX_VALUE;

    @Override
    public void initialize(TextLength constraint) {
        most = SurveyFields.get(constraint.field()).maxLength().orElse(Integer.MAX_VALUE);
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null
                || length(value) <= most
                || Violations.refuse(context, "TextLength.limit", Map.of("max_length", most));
    }

    private static int length(CharSequence text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.codePointCount(0, composed.length());
    }
}
