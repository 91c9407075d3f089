package it.apsis.validation.bean;

import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.RuleScope;
import it.apsis.finding.RuleStatus;
import it.apsis.finding.RuleTexts;
import it.apsis.finding.Severity;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.constraint.KnownCode;
import it.apsis.text.Language;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import it.apsis.validation.constraint.PropertyNames;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * An application's own constraints as a rule: their violations become findings, each at its answer and in both languages.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * StatisticalRules.bundled().with(BeanConstraintRule.of(factory), "my-application")
 * }</pre>
 *
 * <p>The constraints stand on {@link ActivityRecord}, added by a mapping, or on a type of the application's own, whose
 * properties are called as those of an activity where they are about an answer. Constraints that come with the model are
 * passed over, since rules tell of the same; so is an answer that could not be read.
 *
 * <p>A finding has the attributes {@code constraint}, the simple name of the annotation; {@code property}, the path of the
 * violation; {@code message_en} and {@code message_it}.
 */
public final class BeanConstraintRule implements Rule<ActivityRow> {
    /** What the rule is where an application does not say otherwise: an ERROR with the code {@code bean_constraint}. */
    public static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "bean_constraint",
            Severity.ERROR,
            RuleScope.ROW,
            List.of(RuleDescriptor.ANY),
            "application",
            RuleStatus.CONFIRMED,
            "0.1",
            RuleTexts.of(language ->
                    BeanConstraintRule.class.getResourceAsStream("bean-constraint_" + language.tag() + ".properties")));

    private static final Comparator<ConstraintViolation<?>> ORDER = Comparator.comparing(
                    (ConstraintViolation<?> violation) ->
                            violation.getPropertyPath().toString())
            .thenComparing(BeanConstraintRule::constraint)
            .thenComparing(ConstraintViolation::getMessageTemplate);

    private final RuleDescriptor descriptor;
    private final Function<ActivityRecord, List<ConstraintViolation<?>>> validation;
    private final MessageInterpolator interpolator;

    private BeanConstraintRule(
            RuleDescriptor descriptor,
            Function<ActivityRecord, List<ConstraintViolation<?>>> validation,
            MessageInterpolator interpolator) {
        this.descriptor = descriptor;
        this.validation = validation;
        this.interpolator = interpolator;
    }

    /**
     * The constraints on {@link ActivityRecord}.
     *
     * @param factory makes the validator, and words; it has to stay open as long as the rule is used
     * @param groups the groups to validate; the default group where none is named
     * @return the rule
     * @throws IllegalArgumentException where the validator does not see the constraints; it says what to configure
     */
    public static BeanConstraintRule of(ValidatorFactory factory, Class<?>... groups) {
        return of(factory, ActivityRecord.class, activity -> activity, groups);
    }

    /**
     * The constraints on a type of the application's own.
     *
     * @param factory makes the validator, and words; it has to stay open as long as the rule is used
     * @param type the type with the constraints
     * @param view an object of that type for an activity
     * @param groups the groups to validate; the default group where none is named
     * @return the rule
     * @param <B> the type with the constraints
     * @throws IllegalArgumentException where the validator does not see the constraints; it says what to configure
     */
    public static <B> BeanConstraintRule of(
            ValidatorFactory factory, Class<B> type, Function<ActivityRecord, ? extends B> view, Class<?>... groups) {
        Validator validator = factory.getValidator();
        Sight.require(validator.getConstraintsForClass(type), type);
        Class<?>[] own = groups.clone();
        return new BeanConstraintRule(
                DESCRIPTOR,
                activity -> validator.validate((B) view.apply(activity), own).stream()
                        .<ConstraintViolation<?>>map(violation -> violation)
                        .sorted(ORDER)
                        .toList(),
                factory.getMessageInterpolator());
    }

    /**
     * The same rule under another code, with another severity or in other words.
     *
     * @param other what the rule is
     * @return another rule
     */
    public BeanConstraintRule as(RuleDescriptor other) {
        return new BeanConstraintRule(other, validation, interpolator);
    }

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    /** None: an answer that could not be read silences its own constraints, not the others. */
    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public Check<ActivityRow> prepare(RuleContext context) {
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            for (ConstraintViolation<?> violation : validation.apply(activity)) {
                if (!isOfTheModel(violation)) {
                    report(violation, activity, out);
                }
            }
        };
    }

    private void report(ConstraintViolation<?> violation, ActivityRecord activity, Findings out) {
        Optional<String> key = key(violation.getPropertyPath());
        if (key.isPresent() && activity.unreadable().get(key.get()) != null) {
            return;
        }
        Raised raised = key.map(Raised::at)
                .orElseGet(Raised::byRule)
                .with("constraint", constraint(violation))
                .with("property", violation.getPropertyPath());
        for (Language language : Language.values()) {
            raised = raised.with("message_" + language.tag(), BilingualMessage.of(violation, interpolator, language));
        }
        out.report(raised);
    }

    private static boolean isOfTheModel(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getPackageName()
                .equals(KnownCode.class.getPackageName());
    }

    private static String constraint(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    private static Optional<String> key(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path.Node::getName)
                .filter(name -> name != null)
                .findFirst()
                .flatMap(PropertyNames::key);
    }
}
