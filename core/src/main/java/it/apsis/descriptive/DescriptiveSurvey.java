package it.apsis.descriptive;

import it.apsis.codelist.CodeLists;
import it.apsis.finding.RuleCatalogue;
import it.apsis.finding.RuleTexts;
import it.apsis.schema.ChoiceLists;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.util.List;
import java.util.Map;

/** The descriptive questionnaire of every edition, and the rules that are made about it. */
public final class DescriptiveSurvey {
    /** The name of the questionnaire. */
    public static final String NAME = "descriptive";

    private DescriptiveSurvey() {}

    /**
     * The bundled definition.
     *
     * @param flowYear the flow year of the edition, one in which there is a {@linkplain StatisticalSurvey#hasForm statistical
     *     form}
     * @return the form, with its closed lists
     * @throws IllegalArgumentException where there is no edition of that year
     */
    public static Questionnaire form(int flowYear) {
        return form(flowYear, Fields.ALL);
    }

    /**
     * The bundled definition with a table laid over it: a row with a key of the definition replaces its question, others
     * are added at the end of their section.
     *
     * @param flowYear the flow year of the edition
     * @param own the table, in the form that the description of the package gives
     * @param lists the code lists that it may name
     * @return the form
     * @throws TableFormatException where the table is malformed; it has the line and the reason
     * @throws IllegalArgumentException where there is no edition of that year
     */
    public static Questionnaire overlaid(int flowYear, CsvTable own, CodeLists lists) {
        return form(
                flowYear,
                Questionnaire.overlay(Fields.ALL, own, id -> lists.find(id).isPresent()));
    }

    /**
     * A definition in the place of the bundled one.
     *
     * @param flowYear the flow year of the edition
     * @param own the table, in the form that the description of the package gives
     * @param lists the code lists that it may name
     * @return the form
     * @throws TableFormatException where the table is malformed; it has the line and the reason
     * @throws IllegalArgumentException where there is no edition of that year
     */
    public static Questionnaire replaced(int flowYear, CsvTable own, CodeLists lists) {
        return form(
                flowYear,
                Questionnaire.overlay(List.of(), own, id -> lists.find(id).isPresent()));
    }

    private static Questionnaire form(int flowYear, List<Field> fields) {
        int edition = StatisticalSurvey.form(flowYear).flowYear();
        return Questionnaire.of(NAME, edition, fields).withChoices(Words.ALL);
    }

    /**
     * The fields of the bundled definition.
     *
     * @return the fields, in the order of the form
     */
    public static List<Field> fields() {
        return Fields.ALL;
    }

    /**
     * The rules about a descriptive questionnaire.
     *
     * @return the descriptors, in the order of the table
     */
    public static RuleCatalogue rules() {
        return Rules.ALL;
    }

    private static final class Fields {
        private static final List<Field> ALL =
                Questionnaire.fields(CsvTable.resource(DescriptiveSurvey.class, "descriptive-questions.csv"));
    }

    private static final class Words {
        private static final ChoiceLists ALL =
                ChoiceLists.read(CsvTable.resource(DescriptiveSurvey.class, "descriptive-choices.csv"));
    }

    private static final class Rules {
        private static final RuleCatalogue ALL = RuleCatalogue.read(
                CsvTable.resource(DescriptiveSurvey.class, "descriptive-rules.csv"),
                RuleTexts.of(language -> DescriptiveSurvey.class.getResourceAsStream(
                        "descriptive-rules_" + language.tag() + ".properties")),
                Map.of());
    }
}
