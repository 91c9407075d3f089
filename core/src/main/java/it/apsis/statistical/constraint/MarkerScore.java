package it.apsis.statistical.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A score that the scale of a policy marker has, or has had. For whole numbers; null is fine. */
@Documented
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface MarkerScore {
    /**
     * The field that the value answers.
     *
     * @return a key of the statistical questionnaire
     */
    String field();

    /**
     * What is said of a wrong value.
     *
     * @return a key of the messages, which are in Italian and English
     */
    String message() default "{it.apsis.statistical.constraint.MarkerScore.message}";

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
