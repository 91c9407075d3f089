package it.apsis.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The notice of a campaign, in its three forms. */
class CampaignCommandTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void theNoticeHasBothPoliciesWhereTheyDiffer() {
        Run run = Run.of("campaign", "--year", "2020", "--lang", "en");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Sunday 28 February 2021", "Monday 1 March 2021", "https://it.research.net/r/9NVTFQC")
                .contains("coop2020");
    }

    @Test
    void aPolicyThatIsNamedIsTheOnlyOne() {
        assertThat(Run.of("campaign", "--year", "2020", "--policy", "roll-forward")
                        .out())
                .contains("1 March 2021")
                .doesNotContain("28 February 2021");
        assertThat(Run.of("campaign", "--year", "2020", "--policy", "literal").out())
                .contains("28 February 2021")
                .doesNotContain("1 March 2021");
    }

    @Test
    void linksAreLive() {
        Run run = Run.of("campaign", "--year", "2020", "--format", "html", "--lang", "it");

        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"it\"", "<a href=\"https://it.research.net/r/9NVTFQC\">");
    }

    @Test
    void machinesReadFactsAndNotice() {
        JsonNode campaign =
                JSON.readTree(Run.of("campaign", "--year", "2020", "--policy", "roll-forward", "--format", "json")
                        .out());

        assertThat(campaign.get("deadline").asString()).isEqualTo("2021-02-28");
        assertThat(campaign.get("effectiveLastDay").asString()).isEqualTo("2021-03-01");
        assertThat(campaign.get("extendedTo").isNull()).isTrue();
        assertThat(campaign.at("/respondents/2").asString()).isEqualTo("unioni-di-comuni");
        assertThat(campaign.at("/notice/sections/0/heading").asString()).isNotBlank();
    }

    @Test
    void anEditionWithoutADateSaysSo() {
        Run text = Run.of("campaign", "--year", "2015", "--lang", "en");
        Run json = Run.of("campaign", "--year", "2015", "--format", "json");

        assertThat(text.status()).isZero();
        assertThat(text.out()).contains("is not known here");
        assertThat(JSON.readTree(json.out()).get("effectiveLastInstant").isNull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--year 2016", "--year 1900", "--year 2020 --format pdf", "--year x", ""})
    void wrongCallsEndWithTwoAndOneLine(String arguments) {
        Run run = Run.of(("campaign " + arguments).strip().split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
    }
}
