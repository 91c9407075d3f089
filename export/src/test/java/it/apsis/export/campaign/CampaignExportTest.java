package it.apsis.export.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.campaign.Campaign;
import it.apsis.campaign.Campaigns;
import it.apsis.deadline.Deadline;
import it.apsis.deadline.DeadlinePolicy;
import it.apsis.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Campaigns and decisions for machines. */
class CampaignExportTest {
    private static final Campaign CAMPAIGN = Campaigns.bundled().find(2020).orElseThrow();

    @Test
    void aCampaignHasItsEffectiveDays() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Campaign extended = CAMPAIGN.extendedTo(LocalDate.of(2021, 4, 4));

        CampaignExport.json(
                extended,
                DeadlinePolicy.ROLL_FORWARD,
                extended.notice(Language.ITALIAN, DeadlinePolicy.ROLL_FORWARD),
                out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"effectiveLastDay\": \"2021-03-01\"", "\"effectiveExtensionLastDay\": \"2021-04-06\"")
                .contains("\"link\": \"https://it.research.net/r/9NVTFQC\"", "\"status\": \"confirmed\"");
    }

    @Test
    void aDecisionIsWrittenForMachinesAndForPeople() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder text = new StringBuilder();
        var decision = Deadline.of(LocalDate.of(2021, 2, 28)).decide(Instant.parse("2021-02-28T23:00:00Z"));

        DecisionExport.json("2020", decision, Language.ENGLISH, out);
        DecisionExport.text(decision, Language.ITALIAN, text);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"extendedTo\": null", "\"timing\": \"LATE\"", "\"received\": \"2021-02-28T23:00:00Z\"");
        assertThat(text.toString()).startsWith("LATE · NOT_ENSURED\n").contains("domenica 28 febbraio 2021");
    }
}
