package it.apsis.export.campaign;

import it.apsis.campaign.Campaign;
import it.apsis.export.UnknownMembers;
import it.apsis.export.jackson.JsonDocument;
import it.apsis.export.shape.CampaignShape;
import it.apsis.statistical.UnusableReturnException;

/** Reads campaigns from JSON, as {@link CampaignExport} writes them. */
public final class CampaignReader {
    private CampaignReader() {}

    /**
     * Reads the facts of a campaign. What follows from them, the effective last days and the notice, is passed over.
     *
     * @param bytes the campaign, in UTF-8, UTF-16 or UTF-32
     * @param unknown what becomes of members that a campaign does not have
     * @return the campaign
     * @throws UnusableReturnException where it is no campaign: no JSON, a member missing, of another type or twice, or
     *     something behind its end
     */
    public static Campaign read(byte[] bytes, UnknownMembers unknown) {
        return JsonDocument.read(bytes, unknown, CampaignShape.FORM::read).campaign();
    }
}
