package it.apsis.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.deadline.DeadlinePolicy;
import it.apsis.entity.EntityKind;
import it.apsis.finding.RuleStatus;
import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignsTest {
    private static final Campaigns BUNDLED = Campaigns.bundled();

    private static CsvTable table(String text) {
        return CsvTable.read(new StringReader(text), "own.csv");
    }

    private static Campaign of(int year) {
        return BUNDLED.find(year).orElseThrow();
    }

    @Test
    void theBundledEditionsAreThere() {
        assertThat(BUNDLED.all()).extracting(Campaign::edition).containsExactly("2015", "2018", "2019", "2020", "2021");
        Campaign survey = of(2020);
        assertThat(survey.deadline()).contains(LocalDate.of(2021, 2, 28));
        assertThat(survey.respondents())
                .containsExactly(EntityKind.COMUNE, EntityKind.CITTA_METROPOLITANA, EntityKind.UNIONE_DI_COMUNI);
        assertThat(survey.asks(EntityKind.REGIONE)).isFalse();
        assertThat(survey.accessUrl().orElseThrow()).hasToString("https://it.research.net/r/9NVTFQC");
        assertThat(survey.accessWord()).contains("coop2020");
        assertThat(survey.status()).isEqualTo(RuleStatus.CONFIRMED);
        assertThat(survey.partial()).isFalse();
        assertThat(of(2015).partial()).isTrue();
        assertThat(of(2015).deadline(DeadlinePolicy.LITERAL)).isEmpty();
        assertThat(of(2018).respondents()).containsExactly(EntityKind.COMUNE);
        assertThat(BUNDLED.find(2016)).isEmpty();
    }

    @Test
    void deadlinesFollowThePolicy() {
        assertThat(of(2020).deadline(DeadlinePolicy.LITERAL)
                        .orElseThrow()
                        .last()
                        .effective())
                .isEqualTo("2021-02-28");
        assertThat(of(2020).deadline(DeadlinePolicy.ROLL_FORWARD)
                        .orElseThrow()
                        .last()
                        .effective())
                .isEqualTo("2021-03-01");
    }

    @Test
    void anApplicationAddsItsOwnEdition() {
        Campaigns own = BUNDLED.with(table("""
                edition,flow_year,deadline,weekday,extended_to,respondents,collection,access_url,access_word,statistical_form,guide,descriptive_form,source,status
                2024,2024,2025-02-28,Friday,2025-03-31,comuni | unioni-di-comuni,online form,https://example.org/a?b=c&d=e,coop,,,,our letter,inferred
                """));
        Campaign campaign = own.find(2024).orElseThrow();
        assertThat(campaign.extendedTo()).contains(LocalDate.of(2025, 3, 31));
        assertThat(campaign.respondents()).containsExactly(EntityKind.COMUNE, EntityKind.UNIONE_DI_COMUNI);
        assertThat(campaign.status()).isEqualTo(RuleStatus.INFERRED);
        assertThat(own.all()).hasSize(6);
        assertThat(BUNDLED.find(2024)).isEmpty();
    }

    @Test
    void aTableOfTwoColumnsExtendsATerm() {
        Campaigns own = BUNDLED.with(table("edition,extended_to\n2020,2021-03-31\n"));
        Campaign extended = own.find(2020).orElseThrow();
        assertThat(extended).isEqualTo(of(2020).extendedTo(LocalDate.of(2021, 3, 31)));
        assertThat(extended.deadline(DeadlinePolicy.LITERAL)
                        .orElseThrow()
                        .extension()
                        .orElseThrow()
                        .effective())
                .isEqualTo("2021-03-31");
        assertThat(own.all()).extracting(Campaign::edition).containsExactly("2015", "2018", "2019", "2020", "2021");
    }

    @Test
    void aBlankCellTakesAnAnswerAway() {
        Campaigns own = BUNDLED.with(table("edition,access_word,status\n2020,,\n"));
        assertThat(own.find(2020).orElseThrow().accessWord()).isEmpty();
        assertThat(own.find(2020).orElseThrow().status()).isEqualTo(RuleStatus.INFERRED);
    }

    @Test
    void aNewEditionWithoutItsFactsHasNone() {
        Campaign bare =
                BUNDLED.with(table("edition,flow_year\nx,2030\n")).find(2030).orElseThrow();
        assertThat(bare.respondents()).isEmpty();
        assertThat(bare.source()).isEqualTo("own.csv");
        assertThat(bare.status()).isEqualTo(RuleStatus.INFERRED);
    }

    @Test
    void campaignsAreAddedByProgramToo() {
        Campaign moved = of(2020).withDeadline(LocalDate.of(2021, 4, 30));
        assertThat(BUNDLED.with(moved).find(2020)).contains(moved);
        assertThat(BUNDLED.with(table("edition,flow_year\n2020-bis,2020\n"))
                        .find(2020)
                        .orElseThrow()
                        .edition())
                .isEqualTo("2020-bis");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flow_year\n2020\n",
                "edition,flow_year\n,2020\n",
                "edition,flow_year\n2030,\n",
                "edition,flow_year\n2030,soon\n",
                "edition,deadline\n2020,28/02/2021\n",
                "edition,deadline,weekday\n2020,2021-02-28,Monday\n",
                "edition,weekday\n2015,Monday\n",
                "edition,extended_to\n2020,2021-02-27\n",
                "edition,extended_to\n2015,2021-02-27\n",
                "edition,respondents\n2020,comuni|stati\n",
                "edition,access_url\n2020,javascript:alert(1)\n",
                "edition,access_url\n2020,https:nowhere\n",
                "edition,access_url\n2020,https://not an address\n",
                "edition,status\n2020,maybe\n"
            })
    void aTableThatIsWrongSaysWhere(String text) {
        assertThatThrownBy(() -> BUNDLED.with(table(text)))
                .isInstanceOfSatisfying(
                        TableFormatException.class, e -> assertThat(e.line()).isEqualTo(2))
                .hasMessageStartingWith("own.csv");
    }

    @Test
    void aPartialAccountStaysOneWhereTheTableSaysNothingOfIt() {
        Campaigns own = BUNDLED.with(table("edition,access_word\n2015,coop\n2020,coop\n"));
        assertThat(own.find(2015).orElseThrow().partial()).isTrue();
        assertThat(own.find(2020).orElseThrow().partial()).isFalse();
        assertThat(own.find(2020).orElseThrow().status()).isEqualTo(RuleStatus.CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/a", "HTTPS://example.org/a", "HTTP://example.org"})
    void addressesOfTheWebAreTaken(String address) {
        assertThat(BUNDLED.with(table("edition,access_url\n2020," + address + "\n"))
                        .find(2020)
                        .orElseThrow()
                        .accessUrl()
                        .orElseThrow())
                .hasToString(address);
    }
}
