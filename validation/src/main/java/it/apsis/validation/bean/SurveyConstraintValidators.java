package it.apsis.validation.bean;

import it.apsis.reference.ReferenceData;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.constraint.KnownCodeValidator;
import it.apsis.validation.constraint.MarkerScoreValidator;
import it.apsis.validation.constraint.ValidActivityValidator;
import it.apsis.validation.constraint.ValidReturnValidator;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Puts an application's rules and reference data behind the constraints of the model; without it they run with the bundled
 * ones. Thread-safe.
 *
 * <pre>{@code
 * configuration.constraintValidatorFactory(
 *         SurveyConstraintValidators.of(surveyValidator, configuration.getDefaultConstraintValidatorFactory()));
 * }</pre>
 */
public final class SurveyConstraintValidators implements ConstraintValidatorFactory {
    private final Map<Class<?>, Supplier<ConstraintValidator<?, ?>>> own;
    private final ConstraintValidatorFactory others;

    private SurveyConstraintValidators(
            Map<Class<?>, Supplier<ConstraintValidator<?, ?>>> own, ConstraintValidatorFactory others) {
        this.own = own;
        this.others = others;
    }

    /**
     * A factory.
     *
     * @param validator the rules and the reference data
     * @param others makes the validators of all other constraints
     * @return the factory
     */
    public static SurveyConstraintValidators of(SurveyValidator validator, ConstraintValidatorFactory others) {
        ReferenceData reference = validator.reference();
        return new SurveyConstraintValidators(
                Map.of(
                        KnownCodeValidator.class, () -> new KnownCodeValidator(reference),
                        MarkerScoreValidator.class, () -> new MarkerScoreValidator(reference),
                        ValidActivityValidator.class, () -> new ValidActivityValidator(validator),
                        ValidReturnValidator.class, () -> new ValidReturnValidator(validator)),
                others);
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
        Supplier<ConstraintValidator<?, ?>> maker = own.get(key);
        return maker == null ? others.getInstance(key) : key.cast(maker.get());
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        if (!own.containsKey(instance.getClass())) {
            others.releaseInstance(instance);
        }
    }
}
