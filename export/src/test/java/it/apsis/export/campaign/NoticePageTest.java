package it.apsis.export.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.campaign.Campaign;
import it.apsis.campaign.Campaigns;
import it.apsis.text.CsvTable;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class NoticePageTest {
    private static String page(Campaign campaign, Language language) throws IOException {
        StringBuilder page = new StringBuilder();
        NoticePage.write(campaign.notice(language), page);
        return page.toString();
    }

    @Test
    void thePageHasALiveLinkAndNothingToLoad() throws IOException {
        assertThat(page(Campaigns.bundled().find(2020).orElseThrow(), Language.ITALIAN))
                .startsWith("<!DOCTYPE html>\n<html lang=\"it\">")
                .contains("<a href=\"https://it.research.net/r/9NVTFQC\">https://it.research.net/r/9NVTFQC</a>")
                .contains("domenica 28 febbraio 2021", "lunedì 1 marzo 2021", "dell&#39;ente")
                .doesNotContain("<script", "<img", "<link", "src=")
                .endsWith("</html>\n");
    }

    @Test
    void nothingOfACampaignBecomesMarkup() throws IOException {
        Campaign hostile = Campaigns.bundled()
                .with(CsvTable.read(
                        new StringReader("edition,flow_year,respondents,collection,access_url,access_word,source\n"
                                + "x,2030,comuni,<b>form</b>,https://example.org/?a=1&b='2',"
                                + "\"</li><script>alert(1)</script>\",\"a \"\" onclick=\"\"x\"\"\"\n"),
                        "hostile.csv"))
                .find(2030)
                .orElseThrow();
        assertThat(page(hostile, Language.ENGLISH))
                .doesNotContain("<script", "<b>", "\" onclick")
                .contains("href=\"https://example.org/?a=1&amp;b=&#39;2&#39;\"");
    }
}
