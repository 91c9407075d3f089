package it.apsis.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ActivityCode.Purpose;
import it.apsis.statistical.ActivityCode.SustainableDevelopmentTarget;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import it.apsis.statistical.SdgFocus;
import it.apsis.statistical.constraint.AllRules;
import it.apsis.statistical.constraint.FlowYear;
import it.apsis.statistical.constraint.ValidActivity;
import it.apsis.testkit.CleanReturns;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.constraint.KnownCodeValidator;
import it.apsis.validation.constraint.NonNegativeValidator;
import it.apsis.validation.constraint.TextLengthValidator;
import it.apsis.validation.constraint.ValidActivityValidator;
import it.apsis.validation.statistical.StatisticalRules;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What an engine gets that is not Hibernate Validator, and what validators make of answers of several codes. */
class OtherEnginesTest {
    private static final Validator VALIDATOR = Validators.FACTORY.getValidator();

    private static ActivityRecord.Builder activity() {
        return ActivityRecord.builder().from(CleanReturns.activity(new SplittableRandom(7), 2020));
    }

    /** A context as the standard has it, which notes templates and properties. */
    private static ConstraintValidatorContext standard(List<String> said) {
        return proxy(ConstraintValidatorContext.class, said);
    }

    private static <T> T proxy(Class<T> type, List<String> said) {
        return type.cast(Proxy.newProxyInstance(
                OtherEnginesTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "unwrap" -> throw new ValidationException("not Hibernate Validator");
                        case "disableDefaultConstraintViolation" -> said.add("no default");
                        case "buildConstraintViolationWithTemplate", "addPropertyNode" ->
                            said.add((String) arguments[0]);
                        default -> said.add(method.getName());
                    }
                    Class<?> next = method.getReturnType();
                    return next == ConstraintViolationBuilder.class
                                    || next == NodeBuilderCustomizableContext.class
                                    || next == ConstraintValidatorContext.class
                            ? proxy(next, said)
                            : null;
                }));
    }

    @Test
    void anotherEngineSaysTheSentenceOfTheRuleAsItStands() {
        ValidActivityValidator validator = new ValidActivityValidator();
        List<String> said = new ArrayList<>();

        assertThat(validator.isValid(activity().title("{$x}\\".repeat(40)).build(), standard(said)))
                .isFalse();

        assertThat(said)
                .containsExactly(
                        "no default",
                        "«Titolo» ha 200 caratteri; il massimo è 150. Abbreviare il testo.",
                        "title",
                        "addConstraintViolation");
    }

    @Test
    void wordsThatLookLikeATemplateAreEscaped() {
        List<String> said = new ArrayList<>();
        SurveyValidator rules =
                SurveyValidator.of(StatisticalRules.bundled().with(new EchoRule(), "test"), ReferenceData.bundled());

        assertThat(new ValidActivityValidator(rules)
                        .isValid(activity().title("{a} $b \\").build(), standard(said)))
                .isFalse();

        assertThat(said).contains("\\{a\\} \\$b \\\\");
    }

    @Test
    void anotherEngineSaysTheMessageOfTheAnnotation() {
        List<String> said = new ArrayList<>();

        assertThat(new TextLengthValidator().isValid("x", standard(said))).isTrue();
        assertThat(new KnownCodeValidator().isValid("x", standard(said))).isTrue();
        assertThat(said).isEmpty();
    }

    @Test
    void ofSeveralCodesEachHasToBeKnown() {
        assertThat(VALIDATOR.validate(
                        activity().purpose(purposes("11110", "12345")).build()))
                .hasSize(1);
        assertThat(VALIDATOR.validate(
                        activity().purpose(purposes("11110", "11120")).build()))
                .isEmpty();
        assertThat(VALIDATOR.validate(activity().sdgFocus(focus("1", "99")).build()))
                .hasSize(1);
        assertThat(VALIDATOR.validate(activity().sdgFocus(focus("1", "2.1")).build()))
                .isEmpty();
    }

    private static Purposes purposes(String first, String second) {
        return new Purposes(List.of(
                new PurposeShare(new Purpose(first), BigDecimal.valueOf(40)),
                new PurposeShare(new Purpose(second), BigDecimal.valueOf(60))));
    }

    private static SdgFocus focus(String first, String second) {
        return new SdgFocus(List.of(new SustainableDevelopmentTarget(first), new SustainableDevelopmentTarget(second)));
    }

    @Test
    void zeroIsNotNegative() {
        assertThat(new NonNegativeValidator().isValid(Amount.ZERO, standard(new ArrayList<>())))
                .isTrue();
    }

    record Years(@FlowYear Long year) {}

    @Test
    void aYearIsNotCutOff() {
        assertThat(VALIDATOR.validate(new Years(2020L))).isEmpty();
        assertThat(VALIDATOR.validate(new Years((1L << 32) + 2020))).hasSize(1);
    }

    record NoActivity(@ValidActivity ActivityRecord activity) {}

    @Test
    void nothingIsFine() {
        assertThat(VALIDATOR.validate(new NoActivity(null))).isEmpty();
    }

    @Test
    void rulesOfTheReturnAreNotForASingleActivity() {
        ActivityRecord activity = activity().institution("Comune di Nessundove").build();

        assertThat(VALIDATOR.validate(activity, AllRules.class)).isEmpty();
    }

    @Test
    void validatorsOfOthersGoBackToTheirMaker() {
        List<Object> released = new ArrayList<>();
        ConstraintValidatorFactory others = new ConstraintValidatorFactory() {
            @Override
            public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
                return null;
            }

            @Override
            public void releaseInstance(ConstraintValidator<?, ?> instance) {
                released.add(instance);
            }
        };
        SurveyConstraintValidators validators = SurveyConstraintValidators.of(
                SurveyValidator.of(StatisticalRules.bundled(), ReferenceData.bundled()), others);
        NonNegativeValidator other = new NonNegativeValidator();

        validators.releaseInstance(validators.getInstance(KnownCodeValidator.class));
        validators.releaseInstance(other);

        assertThat(released).containsExactly(other);
    }
}
