package it.apsis.practice;

import it.apsis.classification.ClassificationScheme;
import it.apsis.classification.Named;
import it.apsis.finding.RuleCatalogue;
import it.apsis.finding.RuleTexts;
import it.apsis.schema.Choice;
import it.apsis.schema.ChoiceList;
import it.apsis.schema.ChoiceLists;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import java.util.List;
import java.util.Map;

/** The collection of practices of social services: its sheet, its closed lists, and the rules that are made about it. */
public final class PracticeCollection {
    /** The name of the questionnaire. */
    public static final String NAME = "practice";

    /** The year of the collection's first call. */
    public static final int FIRST_YEAR = 2020;

    /** The id of the list of classes. */
    public static final String CLASSES = "service-class";

    /** The id of the list of statuses of components. */
    public static final String STATUSES = "component-status";

    private PracticeCollection() {}

    /**
     * The sheet as the bundled scheme classifies it.
     *
     * @param year the year of the call, from {@value #FIRST_YEAR}
     * @return the form, with its closed lists
     * @throws IllegalArgumentException where there was no call yet
     */
    public static Questionnaire form(int year) {
        if (year < FIRST_YEAR) {
            throw new IllegalArgumentException(
                    "There is no collection of practices of " + year + ": give a year from " + FIRST_YEAR);
        }
        return Questionnaire.of(NAME, year, Fields.ALL).withChoices(choices(ClassificationScheme.bundled()));
    }

    /**
     * The fields of the sheet.
     *
     * @return the fields, in the order of the form
     */
    public static List<Field> fields() {
        return Fields.ALL;
    }

    /**
     * The closed lists of the sheet.
     *
     * @param scheme the scheme whose classes and statuses they have
     * @return the lists
     */
    public static ChoiceLists choices(ClassificationScheme scheme) {
        return Lists.ALL.with(list(CLASSES, scheme.classes())).with(list(STATUSES, scheme.statuses()));
    }

    private static ChoiceList list(String id, List<Named> named) {
        return ChoiceList.of(
                id,
                named.stream().map(one -> new Choice(one.code(), one.label())).toList());
    }

    /**
     * The rules about practice sheets.
     *
     * @return the descriptors, in the order of the table
     */
    public static RuleCatalogue rules() {
        return Rules.ALL;
    }

    /**
     * What every table of statistics and every catalogue has to say.
     *
     * @return the note
     */
    public static Bilingual note() {
        return new Bilingual(
                "Open, self-nominated collection, not statistical",
                "Raccolta aperta per autocandidatura, priva di carattere statistico");
    }

    private static final class Fields {
        private static final List<Field> ALL =
                Questionnaire.fields(CsvTable.resource(PracticeCollection.class, "practice-fields.csv"));
    }

    private static final class Lists {
        private static final ChoiceLists ALL = ChoiceLists.read(
                        CsvTable.resource(PracticeCollection.class, "practice-choices.csv"))
                .with(ChoiceLists.read(CsvTable.resource(PracticeCollection.class, "size-bands.csv")))
                .with(Region.choices());
    }

    private static final class Rules {
        private static final RuleCatalogue ALL = RuleCatalogue.read(
                CsvTable.resource(PracticeCollection.class, "practice-rules.csv"),
                RuleTexts.of(language -> PracticeCollection.class.getResourceAsStream(
                        "practice-rules_" + language.tag() + ".properties")),
                Map.of());
    }
}
