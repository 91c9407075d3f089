package it.apsis.validation.constraint;

import it.apsis.reference.ReferenceData;
import it.apsis.statistical.MarkerScale;
import it.apsis.statistical.constraint.MarkerScore;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a score is on the scale of its marker, in whatever year. */
public final class MarkerScoreValidator implements ConstraintValidator<MarkerScore, Integer> {
    private final ReferenceData reference;
    private Set<Integer> scores = Set.of();
    private String names = "";

    /** A validator with the bundled code lists. */
    public MarkerScoreValidator() {
        this(ReferenceData.bundled());
    }

    /**
     * A validator with an application's code lists.
     *
     * @param reference where the lists are
     */
    public MarkerScoreValidator(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public void initialize(MarkerScore constraint) {
        String key = SurveyFields.get(constraint.field()).key();
        SortedSet<Integer> scale = MarkerScale.of(key, reference.codeLists().list(MarkerScale.LIST))
                .ever();
        scores = Set.copyOf(scale);
        names = scale.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    @Override
    public boolean isValid(@Nullable Integer value, ConstraintValidatorContext context) {
        return value == null
                || scores.contains(value)
                || Violations.refuse(context, "MarkerScore.scale", Map.of("scale", names));
    }
}
