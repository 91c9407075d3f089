package it.apsis.export.form;

import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.finding.RuleCatalogue;
import it.apsis.finding.RuleDescriptor;
import it.apsis.practice.PracticeCollection;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;
import java.util.List;
import java.util.Optional;

/**
 * The rules that tell what is wrong with one answer by itself, in each questionnaire: a form that asks for the answer says
 * it in their words. A questionnaire of another name has none.
 */
final class FormRules {
    private static final String REGION = "provider_region";

    private final String questionnaire;
    private final RuleCatalogue rules;

    FormRules(Questionnaire form) {
        this.questionnaire = form.name();
        this.rules = switch (form.name()) {
            case StatisticalSurvey.NAME -> StatisticalSurvey.rules();
            // Days are judged by the rules of the statistical return.
            case PracticeCollection.NAME -> StatisticalSurvey.rules().and(PracticeCollection.rules());
            case DescriptiveSurvey.NAME -> DescriptiveSurvey.rules();
            default -> RuleCatalogue.EMPTY;
        };
    }

    /** That the answer is blank. */
    Optional<RuleDescriptor> missing(Field field) {
        return rule(
                "required_answer_missing",
                "descriptive_required_missing",
                field.answer() == AnswerType.SHEET_ID ? "practice_id_invalid" : "practice_required_missing");
    }

    /** That a text is too long, or too short. */
    Optional<RuleDescriptor> length() {
        return rule("text_too_long", "descriptive_text_too_long", "practice_text_length");
    }

    /** That an amount or a count is negative. */
    Optional<RuleDescriptor> negative() {
        return rule("number_malformed", "descriptive_amount_negative", "practice_count_invalid");
    }

    /** That the answer is beside "none". */
    Optional<RuleDescriptor> besideNone() {
        return rule("", "", "practice_none_with_others");
    }

    /** That there are neither activities nor a declaration. */
    Optional<RuleDescriptor> nothingDeclared() {
        return rule("return_empty", "", "");
    }

    /** That there are activities and a declaration that there are none. */
    Optional<RuleDescriptor> nilBesideActivities() {
        return rule("nil_return_with_activities", "", "");
    }

    /** That it is not of the form that is asked. */
    Optional<RuleDescriptor> form(Field field) {
        return rule(statistical(field.answer()), "descriptive_type_invalid", practice(field.answer()));
    }

    /** That it is not among the choices: a form that offers them alone carries all of these. */
    List<RuleDescriptor> choice(Field field) {
        return switch (questionnaire) {
            case StatisticalSurvey.NAME -> statisticalChoice(field);
            case DescriptiveSurvey.NAME ->
                one(
                        field.answer() == AnswerType.CODES || field.answer() == AnswerType.CODE
                                ? "descriptive_code_invalid"
                                : "descriptive_choice_unknown");
            case PracticeCollection.NAME ->
                one(field.key().equals(REGION) ? "practice_region_invalid" : "practice_choice_unknown");
            default -> List.of();
        };
    }

    private List<RuleDescriptor> statisticalChoice(Field field) {
        return switch (field.answer()) {
            case MARKER -> one("marker_score_invalid");
            case FLAG -> one("flag_malformed");
            default ->
                List.of(rules.get("code_unknown"), rules.get("code_malformed"), rules.get("code_not_valid_for_year"));
        };
    }

    private List<RuleDescriptor> one(String code) {
        return List.of(rules.get(code));
    }

    private static String statistical(AnswerType type) {
        return switch (type) {
            case AMOUNT, DECIMAL, INTEGER -> "number_malformed";
            case YEAR -> "reporting_year_mismatch";
            case DATE -> "date_malformed";
            case CRS_ID -> "crs_id_malformed";
            case RATE -> "interest_rate_malformed";
            case FLAG -> "flag_malformed";
            case MARKER -> "marker_score_invalid";
            default -> "code_malformed";
        };
    }

    private static String practice(AnswerType type) {
        return switch (type) {
            case SHEET_ID -> "practice_id_invalid";
            case DATE -> "date_malformed";
            case ENTITY -> "practice_entity_code_invalid";
            case AMOUNT, DECIMAL, INTEGER, YEAR -> "practice_count_invalid";
            case LIST -> "practice_link_invalid";
            default -> "practice_answer_unreadable";
        };
    }

    private Optional<RuleDescriptor> rule(String statistical, String descriptive, String practice) {
        return rules.find(
                switch (questionnaire) {
                    case StatisticalSurvey.NAME -> statistical;
                    case DescriptiveSurvey.NAME -> descriptive;
                    default -> practice;
                });
    }
}
