package it.apsis.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.deadline.DeadlinePolicy;
import it.apsis.text.CsvTable;
import it.apsis.text.Language;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NoticeTest {
    private static final Campaign SURVEY = Campaigns.bundled().find(2020).orElseThrow();

    @Test
    void theNoticeSaysWhatWhoWhenAndWhere() {
        String text = SURVEY.notice(Language.ENGLISH).text();
        assertThat(text)
                .startsWith("Survey of the development co-operation of Comuni, Città metropolitane, Unioni di Comuni:"
                        + " 2020 flows\n")
                .contains("own funds", "Comuni, Città metropolitane, Unioni di Comuni.")
                .contains("As published: by Sunday 28 February 2021", "Monday 1 March 2021")
                .contains("- Access: https://it.research.net/r/9NVTFQC\n", "Access word: coop2020")
                .contains("Allegato 1a", "Allegato 1b", "Allegato 2")
                .contains("declaration", "cannot be ensured", "electronic")
                .endsWith("\nSource: letter of 2020 flows.\n");
    }

    @Test
    void theNoticeIsInItalianToo() {
        assertThat(SURVEY.notice(Language.ITALIAN).text())
                .contains("entro domenica 28 febbraio 2021", "lunedì 1 marzo 2021", "Parola di accesso: coop2020")
                .contains("non può essere assicurato", "formato elettronico");
    }

    @Test
    void oneDayIsGivenWhereThePoliciesAgree() {
        String text = Campaigns.bundled()
                .find(2021)
                .orElseThrow()
                .notice(Language.ENGLISH)
                .text();
        assertThat(text)
                .contains("- By Saturday 15 January 2022, until midnight")
                .doesNotContain("As published");
    }

    @Test
    void extensionsAreTold() {
        String text = SURVEY.extendedTo(LocalDate.of(2021, 4, 4))
                .notice(Language.ENGLISH)
                .text();
        assertThat(text).contains("Extended, as published: to Sunday 4 April 2021", "Tuesday 6 April 2021");
        assertThat(SURVEY.extendedTo(LocalDate.of(2021, 3, 31))
                        .notice(Language.ITALIAN)
                        .text())
                .contains("Prorogato a mercoledì 31 marzo 2021");
    }

    @Test
    void whatIsNotKnownIsNotInvented() {
        String text = Campaigns.bundled()
                .find(2015)
                .orElseThrow()
                .notice(Language.ENGLISH)
                .text();
        assertThat(text)
                .contains("last day of this edition is not known", "collected is not known")
                .doesNotContain("live links");
    }

    @Test
    void anAddressIsALinkOfItsLine() {
        assertThat(SURVEY.notice(Language.ITALIAN).sections())
                .flatExtracting(Notice.Section::lines)
                .filteredOn(line -> line.link().isPresent())
                .singleElement()
                .satisfies(line -> assertThat(line.link()).isEqualTo(SURVEY.accessUrl()));
    }

    @Test
    void factsThatNoOfficialTextGivesAreMarked() {
        Campaign own = Campaigns.bundled()
                .with(CsvTable.read(
                        new StringReader("edition,flow_year,collection\nx,2030,carrier pigeon\n"), "own.csv"))
                .find(2030)
                .orElseThrow();
        assertThat(own.notice(Language.ENGLISH).text())
                .contains("By carrier pigeon.", "Source: own.csv (reconstructed, not from an official text).");
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(NoticeWriter.WORDS.keys(Language.ITALIAN)).isEqualTo(NoticeWriter.WORDS.keys(Language.ENGLISH));
    }

    @Test
    void everyRuleHasItsTexts() {
        assertThat(CampaignRules.rules().descriptors()).hasSize(6).allSatisfy(rule -> {
            for (Language language : Language.values()) {
                assertThat(rule.texts().text(rule.code(), language)).isPresent();
                assertThat(rule.text(language).explanation()).isNotBlank();
                assertThat(rule.text(language).advice()).isNotBlank();
            }
        });
    }

    @Test
    void aPolicyThatIsChosenGivesItsDayAlone() {
        assertThat(SURVEY.notice(Language.ENGLISH, DeadlinePolicy.ROLL_FORWARD).text())
                .contains("by Monday 1 March 2021")
                .doesNotContain("28 February", "As published");
        assertThat(SURVEY.notice(Language.ENGLISH, DeadlinePolicy.LITERAL).text())
                .contains("By Sunday 28 February 2021")
                .doesNotContain("1 March");
    }
}
