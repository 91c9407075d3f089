package it.apsis.export.form;

import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.practice.PracticeCollection;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;
import java.util.Map;

/** The codes of the rules that a question asks by its type, its length and its obligation. */
final class FieldRules {
    static final String REQUIRED = "required";
    static final String LENGTH = "length";
    static final String FORM = "form";
    static final String NEGATIVE = "negative";
    static final String CHOICES = "choices";
    static final String LINKS = "links";

    private static final Map<String, Map<String, String>> CODES = Map.of(
            StatisticalSurvey.NAME,
            Map.of(
                    REQUIRED,
                    "required_answer_missing",
                    LENGTH,
                    "text_too_long",
                    FORM + AnswerType.CODE,
                    "code_malformed",
                    FORM + AnswerType.CRS_ID,
                    "crs_id_malformed",
                    FORM + AnswerType.RATE,
                    "interest_rate_malformed",
                    FORM + AnswerType.YEAR,
                    "reporting_year_mismatch"),
            DescriptiveSurvey.NAME,
            Map.of(
                    REQUIRED, "descriptive_required_missing",
                    LENGTH, "descriptive_text_too_long",
                    FORM, "descriptive_type_invalid",
                    NEGATIVE, "descriptive_amount_negative"),
            PracticeCollection.NAME,
            Map.of(
                    REQUIRED,
                    "practice_required_missing",
                    LENGTH,
                    "practice_text_length",
                    FORM + AnswerType.SHEET_ID,
                    "practice_id_invalid",
                    NEGATIVE,
                    "practice_count_invalid",
                    CHOICES,
                    "practice_none_with_others",
                    LINKS,
                    "practice_link_invalid"));

    private final Map<String, String> codes;

    FieldRules(Questionnaire form) {
        codes = CODES.getOrDefault(form.name(), Map.of());
    }

    /** Returns the code of a rule; empty where the questionnaire has none for it. */
    String of(String what) {
        return codes.getOrDefault(what, "");
    }

    /** Returns the code of the rule about the form of an answer; empty where there is none. */
    String form(AnswerType type) {
        return codes.getOrDefault(FORM + type, of(FORM));
    }
}
