package it.apsis.rule;

import it.apsis.finding.RuleDescriptor;
import it.apsis.rule.Criterion.Answered;
import it.apsis.rule.Criterion.Has;
import it.apsis.rule.Criterion.OneOf;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Condition;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the fields of a form say of themselves: when they have to be answered. */
final class FieldConditions {
    private static final Set<AnswerType> SEVERAL = Set.of(AnswerType.CODES, AnswerType.CHOICES);

    private FieldConditions() {}

    /** Whether a body has nothing to report is not in the document: that condition stays with the validator. */
    static Optional<DeclaredRule> of(Questionnaire form, RuleDescriptor rule) {
        List<Clause> clauses = new ArrayList<>();
        for (Field field : form.fields()) {
            Condition condition = field.requiredWhen().orElse(null);
            String key = condition == null ? null : condition.key();
            if (condition != null && key != null && form.find(key).isPresent()) {
                clauses.add(new Clause(
                        List.of(has(form.field(key), condition.value())),
                        List.of(),
                        List.of(new Answered(field.key())),
                        new Complaint(
                                List.of(),
                                List.of(new Fact.Constant("condition", List.of(condition.toString()))),
                                List.of(),
                                List.of())));
            }
        }
        return clauses.isEmpty() ? Optional.empty() : Optional.of(new DeclaredRule(rule, false, clauses));
    }

    private static Criterion has(Field field, String value) {
        return SEVERAL.contains(field.answer())
                ? new Has(field.key(), List.of(value))
                : new OneOf(field.key(), List.of(value), false);
    }
}
