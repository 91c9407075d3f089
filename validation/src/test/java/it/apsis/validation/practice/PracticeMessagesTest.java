package it.apsis.validation.practice;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Finding;
import it.apsis.finding.ValidationReport;
import it.apsis.practice.PracticeAnswers;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeSample;
import it.apsis.practice.PracticeSettings;
import it.apsis.practice.PracticeSheet;
import it.apsis.schema.SampleAnswers;
import it.apsis.text.CsvTable;
import it.apsis.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever fills in a sheet reads: which answer, which row and column of a table, and what is wrong with it. */
class PracticeMessagesTest {
    private static PracticeSheet sheet(String differences) {
        return PracticeAnswers.read(SampleAnswers.read(
                PracticeCollection.form(2020),
                CsvTable.resource(PracticeSample.class, "sample-sheet.csv"),
                differences.replace(" & ", "\n")));
    }

    private static List<String> messages(List<PracticeSheet> sheets, Object... settings) {
        List<PracticeEntry> entries = new ArrayList<>();
        sheets.forEach(one -> entries.add(PracticeEntry.of(entries.size() + 1L, one)));
        ValidationReport report = PracticeConformanceTest.check(entries, settings);
        return report.findings().stream()
                .map(finding -> report.message(finding, Language.ENGLISH))
                .toList();
    }

    private static List<String> messages(String differences, Object... settings) {
        return messages(List.of(sheet(differences)), settings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "links=https://a.example;ftp://b.example|Links: \"ftp://b.example\" is no address",
                "links=https:nowhere|Links: \"https:nowhere\" is no address",
                "partners=Caritas:X:Volontari|row 1, column Type: \"X\" is none of the choices (COMUNE, ",
                "components=a:2.5:NEW;b:9.9:NEW|row 2, column Area: \"9.9\" is none of the choices",
                "operator_feedback=GOOD|column Rating: \"GOOD\" is none of the choices",
                "target_groups=ANZ;WRONG|\"WRONG\" is none of the choices",
                "components=ok:2.5:NEW;bad\u0007name:2.5:NEW|row 2, column Name: the sign U+0007 at place 4",
                "operator_feedback_text=b\u0007c|column What was said: the sign U+0007 at place 2",
                "innovation=a\uD800b|: the sign U+D800 at place 2",
                "title=Due\u007F|: the sign U+007F at place 4",
                "title=Due\trighe|: the sign U+0009 at place 4",
                "needs=anna@example.org o 333 1234567|Needs addressed: the text has personal data: an e-mail address, a telephone number.",
                "needs=RSSMRA80A01H501U|: a codice fiscale.",
                "title=ab| has 2 characters; at least 3 are needed",
                "curator_decision=NEW:::|: not given: Reason, By, On (day).",
                "curator_decision=:Motivo::|: not given: Class, By, On (day).",
                "curator_decision=NEW::Redazione:ieri|: not given: Reason.",
                "operator_feedback= & operator_feedback_text=Bene|Feedback from operators: not given: Rating.",
                "operator_feedback_text=|Feedback from operators: not given: What was said.",
                "provider_population=-1|Resident population: -1",
                "operators_total=-1|Operators involved",
                "people_reached=-1|People reached",
                "operators_by_role=VOLUNTEER:5;ADMINISTRATIVE:-4|row 2: -4: a whole number",
                "operators_by_role=VOLUNTEER:20;ADMINISTRATIVE:5|the parts are 25, the total is 24",
                "funding=MUNICIPAL:10.555|row 1: 10.555",
                "funding=MUNICIPAL:5;OTHER_EU:-1|row 2: -1",
                "funding=MUNICIPAL:molto|row 1, column Amount (euro): molto",
                "state_history=RECEIVED:UNDER_REVIEW:::;UNDER_REVIEW:PUBLISHED:::|From “Under review” a sheet cannot go to “Published”; it can go to: Admitted, Excluded (step 2).",
                "state_history=RECEIVED:UNDER_REVIEW:::;ADMITTED:PUBLISHED:::|From “Under review” a sheet cannot go to “Admitted”",
                "state_history=RECEIVED:UNDER_REVIEW:::;UNDER_REVIEW:EXCLUDED::R: & state=EXCLUDED|The reason for “Excluded” is missing (step 2).",
                "state=PUBLISHED & components=a:2.5:NEW;b:2.5: & declared_class=|The sheet is published although its class is open: Entirely new service, Mixed service.",
                "state=PUBLISHED & links=nessuno & people_reached=-1|The sheet is published with errors: 2.",
                "target_groups=ANZ;MULTI|“Multiple users” (MULTI) stands beside a specific group.",
                "tools=PHONE;NONE|“None” (NONE) stands beside other values.",
                "funding=NO_ADDITIONAL_COST:5|“No additional cost” (NO_ADDITIONAL_COST) stands beside an amount.",
                "declared_class=MIXED|The class declared is “Mixed service” (MIXED)",
                "id=PSS|\"PSS\": missing, malformed or used before.",
                "provider_name=Regione Toscana & provider_code=|six digits of a Comune of the region given are needed.",
            })
    void sayWhereAndWhat(String differences, String expected) {
        List<String> messages = messages(differences);

        assertThat(messages).anySatisfy(message -> assertThat(message).contains(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operators_by_role=VOLUNTEER:20;ADMINISTRATIVE:4;OTHER:0",
                "operators_total=0 & operators_by_role=VOLUNTEER:0",
                "funding=MUNICIPAL:10.50;OTHER_EU:0;REGIONAL:10.500",
                "operator_feedback_text=Una riga,\\nun'altra\trientrata.",
                "description=Squadre di volontari raccolgono per telefono gli ordini degli anziani.\\nPoi li recapitano a casa, ogni mattina della settimana, senza alcun costo.",
                "title=tre",
                "curator_decision=NEW:Una sola componente:Redazione:2020-07-01",
                "links=HTTPS://www.example.org/A"
            })
    void sayNothingOfWhatIsRight(String differences) {
        assertThat(messages(differences)).isEmpty();
    }

    @Test
    void aPersonIsNotShownEvenWhereWhatWasWrittenCannotBeRead() {
        assertThat(messages("contact=Anna Rossi:Capo:anna@example.org:altro"))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message).doesNotContain("Anna", "anna"));
        assertThat(messages("contact=An\u0007na:Capo:anna@example.org"))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message).doesNotContain("na:", "\u0007"));
    }

    @Test
    void whatCouldNotBeReadIsNotCalledMissing() {
        assertThat(messages("components=a:b:c:d:e & declared_class="))
                .hasSize(1)
                .allSatisfy(message -> assertThat(message).contains("does not have the form of this field"));
        assertThat(messages("curator_decision=NEW:Motivo:Redazione:ieri"))
                .hasSize(1)
                .allSatisfy(message -> assertThat(message).contains("ieri"));
    }

    @Test
    void eachDayOfTheCollectionCountsAlone() {
        LocalDate day = LocalDate.of(2020, 6, 15);
        PracticeSettings bundled = PracticeSettings.bundled();

        assertThat(messages("", bundled.withDays(day.plusDays(1), null)).get(0))
                .contains("before the collection opened (2020-06-16)");
        assertThat(messages("", bundled.withDays(null, day.minusDays(1))).get(0))
                .contains("after the day of the catalogue (2020-06-14)");
        assertThat(messages("", bundled.withDays(day, day))).isEmpty();
        assertThat(messages("submitted=", bundled.withDays(day, day)))
                .noneSatisfy(message -> assertThat(message).contains("collection opened"));
    }

    @Test
    void theTextOfAnAnswerIsShownUnlessItTellsOfAPerson() {
        assertThat(unclean("title=Due\u0007 righe")).isEqualTo("Due\u0007 righe");
        assertThat(unclean("contact=Ma\u0007ria:Assistente sociale:")).isNull();
    }

    private static String unclean(String differences) {
        return PracticeConformanceTest.check(List.of(PracticeEntry.of(1, sheet(differences)))).findings().stream()
                .filter(finding -> finding.code().equals("practice_text_unclean"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void statesAreSaidInTheWordsOfTheReader() {
        String history = "state_history=RECEIVED:UNDER_REVIEW:::;UNDER_REVIEW:PUBLISHED:::";
        ValidationReport report = PracticeConformanceTest.check(List.of(PracticeEntry.of(1, sheet(history))));

        assertThat(report.findings())
                .extracting(finding -> report.message(finding, Language.ITALIAN))
                .contains(
                        "Dallo stato «In revisione» una scheda non può passare a «Pubblicata»; può passare a: Ammessa,"
                                + " Esclusa (passo 2).");
    }

    @Test
    void aCodeThatStandsTwiceNamesItsFirstRow() {
        assertThat(messages(List.of(sheet(""), sheet("title=Altro nome & service_areas=1.1"))))
                .singleElement()
                .asString()
                .contains("used before (row 1)");
    }

    @ParameterizedTest
    @CsvSource({
        // Ten runs of three words: six of the ten the two have together are three out of five, five of eleven are not.
        "uno due tre quattro cinque sei sette otto nove x y, uno due tre quattro cinque sei sette otto nove z, true",
        "uno due tre quattro cinque sei sette otto, uno due tre quattro cinque sei sette otto, true",
        "uno due tre quattro cinque sei sette, uno due tre quattro cinque sei sette, false",
        "uno due tre quattro cinque sei sette otto, uno due tre quattro cinque a b c d e f, false",
    })
    void textsAreAlikeFromThreeOfFiveRunsOfWords(String one, String other, boolean alike) {
        List<PracticeSheet> sheets = List.of(
                sheet("id=PSS-2020-0001 & title=Prima & description=" + one),
                sheet("id=PSS-2020-0002 & title=Seconda & description=" + other));

        assertThat(messages(sheets).stream().anyMatch(message -> message.contains("tells the same as that in row 1")))
                .isEqualTo(alike);
    }

    @Test
    void onlyComuniAreSuggestedForTheCodeOfAComune() {
        List<Finding> findings = PracticeConformanceTest.check(
                        List.of(PracticeEntry.of(1, sheet("provider_name=Regione Toscana & provider_code="))))
                .findings();

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.suggestions()).isEmpty());
    }

    @Test
    void theRulesHaveAProvider() {
        BundledPracticeRules rules = new BundledPracticeRules();

        assertThat(rules.name()).isNotBlank();
        assertThat(rules.version()).isNotBlank();
    }
}
