package it.apsis.statistical;

import it.apsis.finding.RuleCatalogue;
import it.apsis.finding.RuleTexts;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.text.CsvTable;
import java.util.List;
import java.util.Map;

/** The statistical questionnaire of every flow year, and the rules that are made about it. */
public final class StatisticalSurvey {
    /** The name of the questionnaire. */
    public static final String NAME = "statistical";

    /** The first flow year that can be read and checked. */
    public static final int FIRST_YEAR = 2013;

    /** The last year that is taken for a flow year; later ones are slips of the pen. */
    public static final int LAST_YEAR = 2099;

    /** The layout whose headers are the keys of the fields. */
    public static final String NATIVE_LAYOUT = "keys";

    private StatisticalSurvey() {}

    /**
     * The form of a flow year.
     *
     * @param flowYear the year, {@value #FIRST_YEAR} to {@value #LAST_YEAR}
     * @return the form
     * @throws IllegalArgumentException where there is no form of that year
     */
    public static Questionnaire form(int flowYear) {
        if (!hasForm(flowYear)) {
            throw new IllegalArgumentException(
                    "There is no form of " + flowYear + ": give a year from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return Questionnaire.of(NAME, flowYear, Fields.ALL);
    }

    /**
     * Whether there is a form of a year.
     *
     * @param flowYear the year
     * @return true where {@link #form} has one
     */
    public static boolean hasForm(int flowYear) {
        return flowYear >= FIRST_YEAR && flowYear <= LAST_YEAR;
    }

    /**
     * The fields of all years.
     *
     * @return the fields, in the order of the form
     */
    public static List<Field> fields() {
        return Fields.ALL;
    }

    /**
     * The rules about a statistical return, those that readers raise among them.
     *
     * @return the descriptors, in the order of the table
     */
    public static RuleCatalogue rules() {
        return Rules.ALL;
    }

    /**
     * What the rules are about, in small made-up returns.
     *
     * @return the samples, in the order of their file
     */
    public static List<RuleSample> samples() {
        return SampleDocument.samples();
    }

    /**
     * The rules about what only a workbook can have: formulas, hidden rows, further sheets, a declaration of its own.
     *
     * @return the rules, all of which are raised by the reader of workbooks
     */
    public static RuleCatalogue workbookRules() {
        return WorkbookRules.ALL;
    }

    /**
     * What the {@linkplain #workbookRules() rules about workbooks} are about, in small made-up workbooks.
     *
     * <p>They stand in {@code workbook-samples.csv} with the columns {@code rule}, {@code expect} and {@code year} of the
     * other samples, and a description of the cells in {@code workbook}. A workbook has one sheet with the keys of the
     * fields as header in its first row and {@linkplain RuleSample#cleanActivity the clean activity} in the second. What is
     * otherwise is parted by {@code ;}:
     *
     * <ul>
     *   <li>{@code key=text} writes a cell of the second row, in a column more where the form has no such key; a text that
     *       is one of the errors of spreadsheets, such as {@code #DIV/0!}, is that error
     *   <li>{@code key==formula} writes a formula that nobody has worked out, {@code key==formula is text} one with its result
     *   <li>{@code hide row 2}, {@code hide column key} and {@code hide behind the last column} hide a row or column
     *   <li>{@code sheet Name filled} adds a sheet with header and activity, {@code headers} one without the activity,
     *       {@code text} one with a line of text
     *   <li>{@code declare nil=text} and {@code declare entity=text} fill in the sheet of the declaration
     * </ul>
     *
     * @return the samples, in the order of their file; they have no text, so {@link RuleSample#csv()} is not for them
     */
    public static List<RuleSample> workbookSamples() {
        return SampleDocument.workbookSamples();
    }

    private static final class Fields {
        private static final List<Field> ALL =
                Questionnaire.fields(CsvTable.resource(StatisticalSurvey.class, "statistical-fields.csv"));
    }

    private static final class WorkbookRules {
        private static final RuleCatalogue ALL = RuleCatalogue.read(
                CsvTable.resource(StatisticalSurvey.class, "workbook-rules.csv"),
                RuleTexts.of(language -> StatisticalSurvey.class.getResourceAsStream(
                        "workbook-rules_" + language.tag() + ".properties")),
                Map.of());
    }

    private static final class Rules {
        private static final RuleCatalogue ALL = RuleCatalogue.read(
                CsvTable.resource(StatisticalSurvey.class, "statistical-rules.csv"),
                RuleTexts.of(language -> StatisticalSurvey.class.getResourceAsStream(
                        "statistical-rules_" + language.tag() + ".properties")),
                Map.of("markers", markers()));

        private static List<String> markers() {
            return Fields.ALL.stream()
                    .filter(field -> field.answer() == AnswerType.MARKER)
                    .map(Field::key)
                    .toList();
        }
    }
}
