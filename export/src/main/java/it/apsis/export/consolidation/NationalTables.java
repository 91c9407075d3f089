package it.apsis.export.consolidation;

import it.apsis.codelist.CodeLists;
import it.apsis.export.csv.ConsolidatedCsv;
import it.apsis.export.dcat.OpenDataset;
import it.apsis.export.register.RegisterCsv;
import it.apsis.export.table.DataPackage;
import it.apsis.export.table.TableFile;
import it.apsis.text.Bilingual;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * The CSV files of a consolidation that are open data, and what they hold. The register is none: names of files and reasons
 * are what somebody wrote, and may name a person.
 */
final class NationalTables {
    private NationalTables() {}

    static DataPackage of(int flowYear, Answers answers, CodeLists lists) {
        return new DataPackage(
                "apsis-campaign-" + flowYear,
                Bilingual.same("APS / ODA " + flowYear),
                new Bilingual(
                        "What local bodies reported of their development aid, flows of " + flowYear
                                + "; amounts in thousands of euro",
                        "Quanto gli enti locali hanno comunicato sul proprio aiuto allo sviluppo, flussi " + flowYear
                                + "; importi in migliaia di euro"),
                List.of(
                        activities(
                                "crs",
                                new Bilingual("Activities for the Report", "Attività per la Relazione"),
                                flowYear,
                                answers.includable(),
                                lists),
                        activities(
                                "crs-late",
                                new Bilingual("Activities that came late", "Attività pervenute in ritardo"),
                                flowYear,
                                answers.late(),
                                lists),
                        new TableFile(
                                "coverage",
                                "coverage.csv",
                                new Bilingual("Who answered", "Chi ha risposto"),
                                RegisterCsv.coverageSchema())));
    }

    static OpenDataset published(int flowYear, DataPackage data) {
        return new OpenDataset(
                data,
                "",
                List.of("INTR", "GOVE"),
                "ANNUAL",
                LocalDate.of(flowYear, Month.JANUARY, 1),
                LocalDate.of(flowYear, Month.DECEMBER, 31));
    }

    private static TableFile activities(
            String name, Bilingual title, int flowYear, List<Answers.Answer> returns, CodeLists lists) {
        return new TableFile(
                name, name + ".csv", title, ConsolidatedCsv.schema(flowYear, NationalFiles.answered(returns), lists));
    }
}
