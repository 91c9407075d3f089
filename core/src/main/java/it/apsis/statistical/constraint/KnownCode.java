package it.apsis.statistical.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A code of a code list, in whatever year. For the types of codes in {@link it.apsis.statistical}, for text and for whole
 * numbers; null is fine. Name a field, whose list then counts, or a list.
 */
@Documented
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface KnownCode {
    /**
     * The field that the value answers.
     *
     * @return a key of the statistical questionnaire, whose code list counts; empty where a list is named
     */
    String field() default "";

    /**
     * The code list.
     *
     * @return the id of a list; empty where a field is named
     */
    String list() default "";

    /**
     * What is said of a wrong value.
     *
     * @return a key of the messages, which are in Italian and English
     */
    String message() default "{it.apsis.statistical.constraint.KnownCode.message}";

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
