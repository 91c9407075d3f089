package it.apsis.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.constraint.AllRules;
import it.apsis.validation.bean.BeanConstraintRule;
import it.apsis.validation.bean.ModelAccessors;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The bridge to Bean Validation as an application on the module path meets it. */
class BeanValidationTest {
    private static HibernateValidatorConfiguration configuration() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(Locale.ITALIAN, Locale.ENGLISH), Locale.ITALIAN, true));
    }

    @Test
    void theConstraintsOfTheModelAreFoundWithTheirValidatorsAndWords() {
        assertThat(ActivityRecord.class.getModule().isNamed()).isTrue();
        assertThat(HibernateValidator.class.getModule().isNamed()).isTrue();
        try (ValidatorFactory factory = configuration()
                .addProperty("hibernate.validator.getter_property_selection_strategy", ModelAccessors.class.getName())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            ActivityRecord activity = ActivityRecord.builder()
                    .reportingYear(2020)
                    .aidType(new ActivityCode.AidType("Z99"))
                    .build();

            assertThat(validator.validateProperty(activity, "aidType"))
                    .singleElement()
                    .extracting(ConstraintViolation::getMessage)
                    .isEqualTo("Z99 non è un codice dell'elenco aid-types: sceglierne uno presente nell'elenco");
            assertThat(validator.validate(activity, AllRules.class))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .contains("aidType", "donor", "title");
            assertThat(BeanConstraintRule.of(factory).descriptor().code()).isEqualTo("bean_constraint");
        }
    }

    @Test
    void aBlindValidatorIsRefused() {
        try (ValidatorFactory blind = configuration().buildValidatorFactory()) {
            assertThatThrownBy(() -> BeanConstraintRule.of(blind)).hasMessageContaining("ModelAccessors");
        }
    }

    /** Whoever does not use Bean Validation needs no engine of it, and the core not even its annotations. */
    @Test
    void noEngineIsNeededToRunTheRules() {
        assertThat(resolved("it.apsis.core")).contains("it.apsis.core").allMatch(BeanValidationTest::isOurs);
        assertThat(resolved("it.apsis.validation", "jakarta.validation"))
                .contains("it.apsis.core", "it.apsis.validation", "jakarta.validation")
                .allMatch(name -> name.equals("jakarta.validation") || isOurs(name));
    }

    private static boolean isOurs(String module) {
        return module.startsWith("it.apsis.") || module.startsWith("java.");
    }

    /** What a start from these modules alone would load. */
    private static List<String> resolved(String... names) {
        Path[] jars = Stream.concat(Stream.of("it.apsis.core"), Stream.of(names))
                .distinct()
                .map(name -> ModuleLayer.boot().configuration().findModule(name).orElseThrow())
                .map(module -> Path.of(module.reference().location().orElseThrow()))
                .toArray(Path[]::new);
        return Configuration.resolve(
                        ModuleFinder.of(jars),
                        List.of(ModuleLayer.empty().configuration()),
                        ModuleFinder.ofSystem(),
                        Set.of(names[0]))
                .modules()
                .stream()
                .map(ResolvedModule::name)
                .toList();
    }
}
