package it.apsis.statistical.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No cell that could not be read. For {@link it.apsis.statistical.UnreadableAnswers}; each cell is a violation of its own.
 */
@Documented
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface AllReadable {
    /**
     * What is said of a wrong value.
     *
     * @return a key of the messages, which are in Italian and English
     */
    String message() default "{it.apsis.statistical.constraint.AllReadable.message}";

    /**
     * The groups it belongs to.
     *
     * @return the groups; the default one where there is none
     */
    Class<?>[] groups() default {};

    /**
     * What an application attaches to it.
     *
     * @return the payload; usually none
     */
    Class<? extends Payload>[] payload() default {};
}
