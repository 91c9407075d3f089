package it.apsis.statistical.constraint;

import it.apsis.finding.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A return that all rules let pass. For {@link it.apsis.statistical.StatisticalReturn}; null is fine. Each finding is a
 * violation at its answer. Rules that fail make the validator throw: what has not been checked is not valid.
 */
@Documented
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface ValidReturn {
    /**
     * From which severity on a finding is a violation.
     *
     * @return the mildest severity that counts
     */
    Severity atLeast() default Severity.ERROR;

    /**
     * What is said of a wrong value.
     *
     * @return a key of the messages, which are in Italian and English
     */
    String message() default "{it.apsis.statistical.constraint.ValidReturn.message}";

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
