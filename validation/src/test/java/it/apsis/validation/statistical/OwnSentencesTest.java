package it.apsis.validation.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.codelist.CodeLists;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.reference.ReferenceData;
import it.apsis.rule.Declarations;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Column;
import it.apsis.statistical.ReturnColumns;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnTail;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.testkit.OwnRules;
import it.apsis.text.CsvTable;
import it.apsis.validation.RuleSet;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.ValidationSession;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the sentences of an application's own table say of an activity: {@code sentences.csv}, criterion by criterion. */
final class OwnSentencesTest {
    private static final int YEAR = 2020;
    private static final CodeLists LISTS = CodeLists.bundled();

    private static List<Finding> findings(String sentences, String... changes) {
        return findings(sentences, Set.of(), changes);
    }

    private static List<Finding> findings(String sentences, Set<String> notAsked, String... changes) {
        OwnRules provider = new OwnRules(StatisticalRules.declared(own(sentences), LISTS));
        List<Column> columns = StatisticalSurvey.form(YEAR).fields().stream()
                .filter(field -> !notAsked.contains(field.key()))
                .map(field -> new Column(field.key().length(), field.key(), field.key()))
                .toList();
        ReturnColumns asked = ReturnColumns.ofSheet(columns);
        ValidationSession session = SurveyValidator.of(RuleSet.of(List.of(provider)), ReferenceData.bundled())
                .begin(new ReturnHead(
                        StatisticalSurvey.form(YEAR),
                        true,
                        StatisticalSurvey.NATIVE_LAYOUT,
                        null,
                        null,
                        Place.WHOLE,
                        asked,
                        null,
                        null,
                        List.of()));
        for (int i = 0; i < changes.length; i++) {
            ActivityRecord activity = Activities.of(YEAR, changes[i]);
            session.accept(ActivityRow.of(asked, i + 1, activity));
        }
        return session.finish(new ReturnTail(changes.length, 0, null, List.of()))
                .findings();
    }

    private static Declarations own(String sentences) {
        return Declarations.read(
                table("rule,where,unless,then,beside,facts,suggests,needs,yields_to,part\n" + sentences),
                table("set,list,codes,under,attributes\nwells,crs-purposes,14031 14032,,\n"),
                StatisticalSurvey.rules());
    }

    private static CsvTable table(String text) {
        return CsvTable.read(new StringReader(text), "own.csv");
    }

    static Stream<Arguments> cases() throws IOException {
        return RowRulesTest.table("sentences.csv").rows().stream()
                .map(row ->
                        Arguments.of(row.get("case"), row.get("criterion"), row.get("changes"), row.get("outcome")));
    }

    /** What a sentence demands is missed where it fails; what it is about concerns an activity where it holds. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aCriterionHoldsOrFailsOrSaysNothing(String name, String criterion, String changes, String outcome) {
        String sentences = "both_amounts_zero,,," + criterion + ",,,,-,,\n" + "dates_reversed," + criterion
                + ",,associated_financing set,-,,,-,,\n";

        List<String> codes =
                findings(sentences, changes).stream().map(Finding::code).toList();

        assertThat(codes)
                .isEqualTo(
                        switch (outcome) {
                            case "holds" -> List.of("dates_reversed");
                            case "fails" -> List.of("both_amounts_zero");
                            default -> List.of();
                        });
    }

    @Test
    void everyRowIsJudgedByItsOwnAnswer() {
        assertThat(findings("both_amounts_zero,,,donor = 6,,,,,,\n", "", "donor=7", "donor=6", "donor=8", ""))
                .extracting(finding -> finding.place().row())
                .containsExactly(2L, 4L);
    }

    @Test
    void aSentenceIsAboutWhatHasAllThatItNames() {
        String sentence = "both_amounts_zero,donor = 6; agency = 8,,title blank,,,,,,\n";

        assertThat(findings(sentence, "")).hasSize(1);
        assertThat(findings(sentence, "donor=7")).isEmpty();
        assertThat(findings(sentence, "agency=7")).isEmpty();
    }

    @Test
    void anExcuseHasToBeWhole() {
        String sentence = "both_amounts_zero,,donor = 6; agency = 8,title blank,,,,,,\n";

        assertThat(findings(sentence, "")).isEmpty();
        assertThat(findings(sentence, "donor=7")).hasSize(1);
        assertThat(findings(sentence, "agency=7")).hasSize(1);
    }

    @Test
    void aFindingStandsOnWhatFailsAndOnWhatTheSentenceIsAbout() {
        assertThat(findings(
                        "both_amounts_zero,donor = 6,,title blank; agency = 8; purpose = wells,,,,,,\n", "agency=9"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.attributes().list("questions")).containsExactly("title", "agency", "donor"));
    }

    @Test
    void aFindingTellsWhatItsSentenceNames() {
        String facts = "expected=6; several=1 2 3; commitment; area=geographical_area; written=donor; for=year;"
                + " started=year of expected_start; given=year of crs_id; shares=count of purpose;"
                + " tags=count of keywords; modality=core_modality_2020 of channel_code; level=level of recipient";

        Finding finding = findings(
                        "both_amounts_zero,,,donor = 6,," + facts + ",,,,\n",
                        "donor=7;reporting_year=2021;purpose=11110:50|14020:50;channel_code=21016")
                .get(0);

        assertThat(finding.attributes().asMap().keySet())
                .containsExactly(
                        "expected", "several", "commitment", "written", "for", "started", "shares", "modality");
        assertThat(finding.attributes().text("expected")).hasValue("6");
        assertThat(finding.attributes().list("several")).containsExactly("1", "2", "3");
        assertThat(finding.attributes().text("commitment")).hasValue("50.00");
        assertThat(finding.attributes().text("written")).hasValue("7");
        assertThat(finding.attributes().text("for")).hasValue("2021");
        assertThat(finding.attributes().text("started")).hasValue("2020");
        assertThat(finding.attributes().text("shares")).hasValue("2");
        assertThat(finding.attributes().text("modality")).hasValue("B01");
    }

    @Test
    void whatToWriteInsteadIsACodeOrWhatAnotherAnswerSays() {
        String sentence = "both_amounts_zero,,,donor = 6,,,6 Italy|Italia; channel_name; geographical_area,,,\n";

        assertThat(findings(sentence, "donor=7").get(0).suggestions())
                .extracting("code")
                .containsExactly("6", "Associazione Acqua Chiara");
        assertThat(findings("both_amounts_zero,,,donor = 6,,,,,,\n", "donor=7")
                        .get(0)
                        .suggestions())
                .isEmpty();
    }

    @Test
    void misfitsAreThoseOfTheQuestionThatIsAskedFor() {
        String sentences = "both_amounts_zero,,,keywords like #\\S+; title like W.*,,bad=misfits of keywords,,,,\n";

        assertThat(findings(sentences, "keywords=#a\\;b;title=Other")
                        .get(0)
                        .attributes()
                        .text("bad"))
                .hasValue("b");
        assertThat(findings(sentences, "title=Other").get(0).attributes().list("bad"))
                .isEmpty();
    }

    @Test
    void whatWasNotAskedIsNotMissed() {
        assertThat(findings("both_amounts_zero,,,title answered,,,,,,\n", Set.of("title"), "title="))
                .isEmpty();
        assertThat(findings("both_amounts_zero,,,title answered,,,,,,\n", Set.of("donor"), "title="))
                .hasSize(1);
        assertThat(findings("both_amounts_zero,,,investment_project set,,,,-,,\n", Set.of("investment_project"), ""))
                .isEmpty();
        assertThat(findings(
                        "both_amounts_zero,,,title answered or description answered,,,,-,,\n",
                        Set.of("description"),
                        "title=;description="))
                .isEmpty();
        assertThat(findings("both_amounts_zero,,,title blank,,,,-,,\n", Set.of("title"), ""))
                .hasSize(1);
    }

    @Test
    void aRuleKeepsQuietWhereOneThatItYieldsToHasSpoken() {
        String sentences =
                "both_amounts_zero,,,title blank,,,,,,\ndates_reversed,,,title blank,,,,,both_amounts_zero,\n";

        assertThat(findings(sentences, "")).extracting(Finding::code).containsExactly("both_amounts_zero");
    }

    @Test
    void aRuleIsNotAskedAboutAnAnswerThatCouldNotBeRead() {
        String changes = "donor=7;commitment=?many";

        assertThat(findings("both_amounts_zero,,,donor = 6,,,,commitment,,\n", changes))
                .isEmpty();
        assertThat(findings("both_amounts_zero,,,donor = 6,,,,-,,\n", changes)).hasSize(1);
    }
}
