package it.apsis.rule;

import it.apsis.finding.RuleCatalogue;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.CsvTable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The tables of this library, each read when it is first asked for. */
final class BundledDeclarations {
    private static final Map<String, Declarations> READ = new ConcurrentHashMap<>();

    private BundledDeclarations() {}

    static Declarations of(Class<?> anchor, String name, RuleCatalogue catalogue) {
        return READ.computeIfAbsent(
                name,
                key -> Declarations.read(
                        CsvTable.resource(anchor, key + "-declarations.csv"),
                        CsvTable.resource(StatisticalSurvey.class, "code-sets.csv"),
                        catalogue));
    }
}
