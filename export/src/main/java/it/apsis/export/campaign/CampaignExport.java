package it.apsis.export.campaign;

import it.apsis.campaign.Campaign;
import it.apsis.campaign.Notice;
import it.apsis.deadline.DeadlinePolicy;
import it.apsis.export.jackson.JsonOutput;
import it.apsis.export.shape.CampaignShape;
import java.io.IOException;
import java.io.OutputStream;

/** A campaign and its notice, for machines. {@link CampaignReader} reads it again. */
public final class CampaignExport {
    private CampaignExport() {}

    /**
     * Writes a campaign as a JSON object: its facts, the effective last days, and the notice in one language. The stream is
     * flushed and not closed.
     *
     * @param campaign the campaign
     * @param policy what becomes of a last day that is a holiday
     * @param notice its notice
     * @param out where to
     * @throws IOException where it cannot be written
     */
    public static void json(Campaign campaign, DeadlinePolicy policy, Notice notice, OutputStream out)
            throws IOException {
        JsonOutput.write(
                out, json -> CampaignShape.FORM.writeMembers(new CampaignShape.Shown(campaign, policy, notice), json));
    }
}
