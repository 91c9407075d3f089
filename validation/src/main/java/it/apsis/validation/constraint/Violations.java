package it.apsis.validation.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ValidationException;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong in more words than an annotation has. The standard has no parameters of messages but the attributes
 * of the annotation; Hibernate Validator has, and nothing but this class knows of it.
 */
final class Violations {
    private static final String PREFIX = "{it.apsis.statistical.constraint.";

    private Violations() {}

    /**
     * Replaces the message of the annotation by a fuller one, where the engine can fill it in.
     *
     * @param context where to say it
     * @param key the message, without the prefix that all have
     * @param parameters what it says
     * @return false, the verdict
     */
    static boolean refuse(ConstraintValidatorContext context, String key, Map<String, ?> parameters) {
        if (fill(context, parameters, null)) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(PREFIX + key + "}").addConstraintViolation();
        }
        return false;
    }

    /**
     * Begins a violation whose words stand already.
     *
     * @param context where to say it
     * @param english the words in English
     * @param italian the words in Italian, which an engine says that knows no parameters
     * @param payload what else an application can have of it
     * @return a builder that waits for the path
     */
    static ConstraintViolationBuilder say(
            ConstraintValidatorContext context, String english, String italian, Object payload) {
        boolean both = fill(context, Map.of("in_english", english, "in_italian", italian), payload);
        return context.buildConstraintViolationWithTemplate(both ? PREFIX + "Finding.message}" : literal(italian));
    }

    private static boolean fill(
            ConstraintValidatorContext context, Map<String, ?> parameters, @Nullable Object payload) {
        try {
            HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
            parameters.forEach(hibernate::addMessageParameter);
            if (payload != null) {
                hibernate.withDynamicPayload(payload);
            }
            return true;
        } catch (ValidationException | NoClassDefFoundError e) {
            return false;
        }
    }

    /** Words that an engine does not take for a template. */
    private static String literal(String words) {
        StringBuilder literal = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (sign == '{' || sign == '}' || sign == '$' || sign == '\\') {
                literal.append('\\');
            }
            literal.append(sign);
        }
        return literal.toString();
    }
}
