package it.apsis.campaign;

import it.apsis.finding.RuleCatalogue;
import it.apsis.finding.RuleTexts;
import it.apsis.text.CsvTable;
import java.util.Map;

/** The rules about submissions of a campaign. */
public final class CampaignRules {
    /** Received before the end of the flow year. */
    public static final String RECEIVED_BEFORE_YEAR_END = "received_before_year_end";

    /** The same bytes as an earlier submission of the same body. */
    public static final String SUBMISSION_DUPLICATE = "submission_duplicate";

    /** A nil return followed by activities, or the reverse. */
    public static final String SUBMISSION_REPLACES_OTHER_KIND = "submission_replaces_other_kind";

    /** The file cannot be used. */
    public static final String SUBMISSION_UNUSABLE = "submission_unusable";

    /** The body is not of a kind that the campaign asks. */
    public static final String ENTITY_NOT_INVITED = "entity_not_invited";

    /** A body named by a codice fiscale whose check digit is wrong. */
    public static final String CODICE_FISCALE_INVALID = "codice_fiscale_invalid";

    private CampaignRules() {}

    /**
     * The rules.
     *
     * @return the descriptors, in the order of the table
     */
    public static RuleCatalogue rules() {
        return Rules.ALL;
    }

    private static final class Rules {
        private static final RuleCatalogue ALL = RuleCatalogue.read(
                CsvTable.resource(CampaignRules.class, "campaign-rules.csv"),
                RuleTexts.of(language ->
                        CampaignRules.class.getResourceAsStream("campaign-rules_" + language.tag() + ".properties")),
                Map.of());
    }
}
