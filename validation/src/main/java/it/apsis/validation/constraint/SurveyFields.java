package it.apsis.validation.constraint;

import it.apsis.schema.Field;
import it.apsis.statistical.StatisticalSurvey;
import jakarta.validation.ConstraintDeclarationException;

/** The fields that annotations name. */
final class SurveyFields {
    private SurveyFields() {}

    static Field get(String key) {
        return StatisticalSurvey.fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ConstraintDeclarationException(
                        "A constraint names a field that the statistical questionnaire does not have: '" + key + "'"));
    }
}
