package it.apsis.reference;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.campaign.Campaigns;
import it.apsis.codelist.CodeLists;
import it.apsis.entity.BodyRegister;
import it.apsis.text.CsvTable;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {
    private static final ReferenceData BUNDLED = ReferenceData.bundled();

    private static CsvTable table(String text) {
        return CsvTable.read(new StringReader(text), "own.csv");
    }

    @Test
    void theBundledDataIsAtHand() {
        assertThat(BUNDLED.bodies()).isSameAs(BodyRegister.bundled());
        assertThat(BUNDLED.campaigns()).isSameAs(Campaigns.bundled());
        assertThat(BUNDLED.codeLists()).isSameAs(CodeLists.bundled());
    }

    @Test
    void anApplicationLaysItsOwnOverEachPart() {
        BodyRegister bodies = BUNDLED.bodies().with(table("ipa_code,name,kind\nux,Unione di Prova,unione\n"));
        Campaigns campaigns = BUNDLED.campaigns().with(table("edition,extended_to\n2020,2021-03-31\n"));
        ReferenceData own = BUNDLED.withBodies(bodies).withCampaigns(campaigns).withCodeLists(BUNDLED.codeLists());
        assertThat(own.bodies()).isSameAs(bodies);
        assertThat(own.campaigns()).isSameAs(campaigns);
        assertThat(own.withBodies(BodyRegister.bundled()).campaigns()).isSameAs(campaigns);
        assertThat(BUNDLED.bodies().find("ux")).isEmpty();
    }
}
