package it.apsis.export.form;

import static it.apsis.export.form.Demand.Simple.ANSWERED;

import it.apsis.codelist.CodeLists;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.export.form.Demand.OneOf;
import it.apsis.practice.PracticeCollection;
import it.apsis.schema.Condition;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;
import java.util.ArrayList;
import java.util.List;

/** The rules between answers of a questionnaire that other engines can carry. */
final class Implications {
    private Implications() {}

    static List<Implication> of(Questionnaire form, CodeLists lists) {
        List<Implication> all = new ArrayList<>();
        switch (form.name()) {
            case StatisticalSurvey.NAME -> all.addAll(new StatisticalImplications(form, lists).all());
            case PracticeCollection.NAME -> all.addAll(practice());
            default -> all.addAll(conditions(form));
        }
        // A definition of an application's own may do without fields that the bundled rules are about.
        all.removeIf(one -> !one.when().keySet().stream()
                        .allMatch(key -> form.find(key).isPresent())
                || !one.then().keySet().stream().allMatch(key -> form.find(key).isPresent()));
        return all;
    }

    /** Whether a body has nothing to report is not in the document: that condition stays with the validator. */
    private static List<Implication> conditions(Questionnaire form) {
        List<Implication> all = new ArrayList<>();
        for (Field field : form.fields()) {
            Condition condition = field.requiredWhen().orElse(null);
            String key = condition == null ? null : condition.key();
            if (condition != null && key != null) {
                all.add(Implication.of(
                        form.name().equals(DescriptiveSurvey.NAME) ? "descriptive_required_missing" : "",
                        key,
                        OneOf.of(condition.value()),
                        field.key(),
                        ANSWERED));
            }
        }
        return all;
    }

    private static List<Implication> practice() {
        String type = "provider_type";
        return List.of(
                Implication.of("practice_entity_code_invalid", type, OneOf.of("COMUNE"), "provider_code", ANSWERED),
                Implication.of("practice_ambito_missing", type, OneOf.of("ATS"), "provider_ambito", ANSWERED));
    }
}
