package it.apsis.examples.cli;

import it.apsis.campaign.Campaigns;
import it.apsis.deadline.Deadline;
import it.apsis.deadline.DeadlinePolicy;
import it.apsis.entity.BodyRegister;
import it.apsis.export.consolidation.Consolidation;
import it.apsis.reference.ReferenceData;
import it.apsis.text.CsvTable;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.statistical.StatisticalRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The bundled campaign of made-up Comuni, for the quickstart: a small one, with a bit of everything. */
final class CampaignSample {
    private static final int YEAR = 2020;
    private static final String RESOURCES = "/it/apsis/examples/";
    private static final List<String> FILES = List.of(
            "submissions.csv",
            "valdombra.csv",
            "valdombra-correction.csv",
            "roccaspina.csv",
            "castelfiorito.json",
            "montesereno-nil.json",
            "portoluce.csv");

    private CampaignSample() {}

    /** Writes the returns and what is made of them into two folders of the folder. */
    static void consolidate(Console console, Path folder) throws IOException {
        Path campaign = Files.createDirectories(folder.resolve("campaign"));
        for (String file : FILES) {
            try (InputStream bytes = Objects.requireNonNull(
                    CampaignSample.class.getResourceAsStream(RESOURCES + "campaign/" + file), file)) {
                Files.write(campaign.resolve(file), bytes.readAllBytes());
            }
        }
        // Comuni that do not exist are an application's own bodies, laid over the bundled ones.
        ReferenceData reference = ReferenceData.bundled()
                .withBodies(BodyRegister.bundled()
                        .with(CsvTable.resource(CampaignSample.class, RESOURCES + "campaign-bodies.csv")));
        Deadline deadline = Campaigns.bundled()
                .find(YEAR)
                .flatMap(one -> one.deadline(DeadlinePolicy.LITERAL))
                .orElseThrow();
        SurveyValidator validator =
                SurveyValidator.of(StatisticalRules.bundled(), reference).keeping(1);
        Consolidation.of(YEAR, deadline, reference, Checks.checkerOf(validator))
                .withLanguage(console.language())
                .run(campaign, folder.resolve("consolidated"));
    }
}
