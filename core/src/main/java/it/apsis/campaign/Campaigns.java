package it.apsis.campaign;

import it.apsis.text.CsvTable;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The campaigns that are known. Immutable; an application lays its own over the bundled ones, or extends a term. */
public final class Campaigns {
    private final Map<String, Campaign> campaigns;

    private Campaigns(Map<String, Campaign> campaigns) {
        this.campaigns = Collections.unmodifiableMap(campaigns);
    }

    /**
     * The campaigns in the jar.
     *
     * @return the bundled campaigns, read when they are first asked for
     */
    public static Campaigns bundled() {
        return Bundled.CAMPAIGNS;
    }

    /**
     * These campaigns with those of a table beside and over them. The columns are those of the bundled file; of them
     * {@code edition} must be there. A campaign of the same edition keeps what the table has no column for, so that a table
     * of {@code edition,extended_to} is enough to extend a term; a blank cell takes the answer away.
     *
     * @param table the campaigns
     * @return other campaigns
     * @throws it.apsis.text.TableFormatException where a row has no edition or flow year, or a year, date, weekday, kind of
     *     respondents, address or status that is none, or an extension before the deadline
     */
    public Campaigns with(CsvTable table) {
        Map<String, Campaign> all = new LinkedHashMap<>(campaigns);
        for (CsvTable.Row row : table.rows()) {
            Campaign campaign = new CampaignRow(table, row).read(all);
            all.put(campaign.edition(), campaign);
        }
        return new Campaigns(all);
    }

    /**
     * These campaigns and one more.
     *
     * @param campaign a campaign; it takes the place of one of the same edition
     * @return other campaigns
     */
    public Campaigns with(Campaign campaign) {
        Map<String, Campaign> all = new LinkedHashMap<>(campaigns);
        all.put(campaign.edition(), campaign);
        return new Campaigns(all);
    }

    /**
     * All campaigns.
     *
     * @return the campaigns in the order of the files; unmodifiable
     */
    public Collection<Campaign> all() {
        return campaigns.values();
    }

    /**
     * Finds the campaign of a flow year.
     *
     * @param flowYear the calendar year of the flows
     * @return the last one of that year in the order of the files, or empty where there is none
     */
    public Optional<Campaign> find(int flowYear) {
        List<Campaign> ofYear = campaigns.values().stream()
                .filter(campaign -> campaign.flowYear() == flowYear)
                .toList();
        return ofYear.isEmpty() ? Optional.empty() : Optional.of(ofYear.get(ofYear.size() - 1));
    }

    private static final class Bundled {
        private static final Campaigns CAMPAIGNS =
                new Campaigns(Map.of()).with(CsvTable.resource(Campaigns.class, "campaigns.csv"));
    }
}
