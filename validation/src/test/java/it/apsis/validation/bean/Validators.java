package it.apsis.validation.bean;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Engines that see the model; one start takes half a second, so tests share them. */
final class Validators {
    static final ValidatorFactory FACTORY = factory(configuration -> configuration);

    private Validators() {}

    /** Without an expression language, and in Italian where nobody asks for English. */
    static ValidatorFactory factory(UnaryOperator<HibernateValidatorConfiguration> more) {
        return more.apply(Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .getterPropertySelectionStrategy(new ModelAccessors())
                        .messageInterpolator(new ParameterMessageInterpolator(
                                Set.of(Locale.ITALIAN, Locale.ENGLISH), Locale.ITALIAN, true)))
                .buildValidatorFactory();
    }
}
