package it.apsis.rule;

import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.finding.RuleCatalogue;
import it.apsis.practice.PracticeCollection;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.CsvTable;

/** The tables of this library, each read when it is first asked for. */
final class BundledDeclarations {
    private BundledDeclarations() {}

    private static Declarations bundled(Class<?> anchor, String name, RuleCatalogue catalogue) {
        return Declarations.read(
                CsvTable.resource(anchor, name + "-declarations.csv"),
                CsvTable.resource(StatisticalSurvey.class, "code-sets.csv"),
                catalogue);
    }

    /** Of activities. */
    static final class Statistical {
        static final Declarations ALL =
                bundled(StatisticalSurvey.class, StatisticalSurvey.NAME, StatisticalSurvey.rules());
    }

    /** Of descriptive questionnaires. */
    static final class Descriptive {
        static final Declarations ALL =
                bundled(DescriptiveSurvey.class, DescriptiveSurvey.NAME, DescriptiveSurvey.rules());
    }

    /** Of practice sheets. */
    static final class Practice {
        static final Declarations ALL =
                bundled(PracticeCollection.class, PracticeCollection.NAME, PracticeCollection.rules());
    }
}
