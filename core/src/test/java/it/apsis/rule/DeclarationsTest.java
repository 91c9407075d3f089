package it.apsis.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.codelist.CodeLists;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.finding.Suggestion;
import it.apsis.practice.PracticeCollection;
import it.apsis.rule.Criterion.Answered;
import it.apsis.rule.Criterion.AnyOf;
import it.apsis.rule.Criterion.Blank;
import it.apsis.rule.Criterion.Coded;
import it.apsis.rule.Criterion.Compared;
import it.apsis.rule.Criterion.ComparedTo;
import it.apsis.rule.Criterion.Counted;
import it.apsis.rule.Criterion.Flagged;
import it.apsis.rule.Criterion.Has;
import it.apsis.rule.Criterion.InYear;
import it.apsis.rule.Criterion.Matching;
import it.apsis.rule.Criterion.NoneOf;
import it.apsis.rule.Criterion.OneOf;
import it.apsis.rule.Criterion.PartOf;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How sentences are read, and what the bundled ones say. */
class DeclarationsTest {
    private static final CodeLists LISTS = CodeLists.bundled();
    private static final String HEADER = "rule,where,unless,then,beside,facts,suggests,needs,yields_to,part\n";

    private static CsvTable table(String text) {
        return CsvTable.read(new StringReader(text), "own.csv");
    }

    private static Declarations own(String row) {
        return Declarations.read(
                table(HEADER + row),
                table("set,list,codes,under,attributes\nwells,crs-purposes,1403*,,\nngos,channels,,20000,\n"),
                StatisticalSurvey.rules());
    }

    private static Clause clause(String row, int year) {
        return own(row).rule("both_amounts_zero", StatisticalSurvey.form(year), LISTS)
                .clauses()
                .get(0);
    }

    private static Criterion criterion(String text) {
        return clause("both_amounts_zero,,," + text + ",,,,,,", 2020).then().get(0);
    }

    @Test
    void criteriaAreReadAsTheyAreWritten() {
        assertThat(criterion("donor = 6")).isEqualTo(new OneOf("donor", List.of("6"), false));
        assertThat(criterion("nature_of_submission <> 2 3 9"))
                .isEqualTo(new NoneOf("nature_of_submission", List.of("2", "3", "9"), false));
        assertThat(criterion("purpose has 14030..14031")).isEqualTo(new Has("purpose", List.of("14030", "14031")));
        assertThat(criterion("aid_type in C01 H0X")).isEqualTo(new OneOf("aid_type", List.of("C01"), true));
        assertThat(criterion("commitment > 0")).isEqualTo(new Compared("commitment", Relation.ABOVE, BigDecimal.ZERO));
        assertThat(criterion("expected_start <= expected_completion"))
                .isEqualTo(new ComparedTo("expected_start", Relation.AT_MOST, "expected_completion"));
        assertThat(criterion("untied within commitment")).isEqualTo(new PartOf("untied", "commitment"));
        assertThat(criterion("year of crs_id < year")).isEqualTo(new InYear("crs_id", Relation.BELOW));
        assertThat(criterion("count of sdg_focus <= 10")).isEqualTo(new Counted("sdg_focus", Relation.AT_MOST, 10));
        assertThat(criterion("keywords like #\\S+")).isEqualTo(new Matching("keywords", "#\\S+"));
        assertThat(criterion("title answered")).isEqualTo(new Answered("title"));
        assertThat(criterion("title blank")).isEqualTo(new Blank("title"));
        assertThat(criterion("investment_project not set")).isEqualTo(new Flagged("investment_project", false));
        assertThat(criterion("untied = 0 or investment_project set"))
                .isEqualTo(new AnyOf(List.of(
                        new Compared("untied", Relation.EQUAL, BigDecimal.ZERO),
                        new Flagged("investment_project", true))));
    }

    @Test
    void setsAreThoseOfTheYearWhereTheSentenceSaysIn() {
        Coded ngos = (Coded) criterion("channel_code not in ngos");
        assertThat(ngos).isInstanceOf(NoneOf.class);
        assertThat(ngos.codes()).contains("20000", "21016", "22502").doesNotContain("12001");
        assertThat(((Coded) criterion("purpose = wells")).codes()).containsExactly("14030", "14031", "14032");
        assertThatThrownBy(() -> criterion("channel_code = ngos"))
                .isInstanceOf(TableFormatException.class)
                .hasMessageContaining("own.csv, line 2")
                .hasMessageContaining("depend on the year");
    }

    @Test
    void allFieldsOfAPartOrATypeAreNamedAtOnce() {
        List<Criterion> markers = clause("both_amounts_zero,,,all marker but nutrition blank,,,,,,", 2020)
                .then();
        assertThat(markers).contains(new Blank("disability")).doesNotContain(new Blank("nutrition"));
        assertThat(clause("both_amounts_zero,,,all loans answered,,,,,,", 2020).then())
                .hasSize(12)
                .startsWith(new Answered("repayment_type"));
    }

    @Test
    void whatAnEditionDoesNotAskIsLeftOut() {
        assertThat(clause("both_amounts_zero,donor = 6,nutrition answered,nutrition blank; title blank,,,,,,", 2014))
                .satisfies(clause -> assertThat(clause.then()).containsExactly(new Blank("title")))
                .satisfies(clause -> assertThat(clause.unless()).isEmpty());
        for (String nothing :
                List.of(",,nutrition blank", "nutrition = 1,,title blank", ",,title = x or nutrition = 1"))
            assertThat(own("both_amounts_zero," + nothing + ",,,,,,").in(StatisticalSurvey.form(2014), LISTS))
                    .isEmpty();
    }

    @Test
    void aFindingStandsOnWhatTheSentenceIsAboutWhereNothingElseIsSaid() {
        assertThat(clause("both_amounts_zero,nature_of_submission = 3; title blank,,year of crs_id < year,,,,,,", 2020)
                        .complaint()
                        .beside())
                .containsExactly("nature_of_submission", "reporting_year");
        assertThat(clause("both_amounts_zero,donor = 6,,title answered,-,,,,,", 2020)
                        .complaint()
                        .beside())
                .isEmpty();
        assertThat(clause("both_amounts_zero,donor = 6,,title answered,agency,,,,,", 2020)
                        .complaint()
                        .beside())
                .containsExactly("agency");
    }

    @Test
    void factsAndSuggestionsAreOfTheirKind() {
        Complaint complaint = clause(
                        "both_amounts_zero,,,recipient = 998,,"
                                + "answers; title; of=donor; one=6xx; two=a b; wells=wells; a=year of crs_id; "
                                + "b=count of sdg_focus; c=year,998; channel_name; x One|Uno,,,",
                        2020)
                .complaint();
        assertThat(complaint.facts())
                .containsExactly(
                        new Fact.Answers(),
                        new Fact.OfAnswer("title", "title"),
                        new Fact.OfAnswer("of", "donor"),
                        new Fact.Constant("one", List.of("6xx")),
                        new Fact.Constant("two", List.of("a", "b")),
                        new Fact.Constant("wells", List.of("14030-14032")),
                        new Fact.YearOf("a", "crs_id"),
                        new Fact.CountOf("b", "sdg_focus"),
                        new Fact.ReportingYear("c"));
        assertThat(complaint.suggestions()).extracting(Suggestion::code).containsExactly("998", "x");
        assertThat(complaint.suggested()).containsExactly("channel_name");
    }

    @Test
    void whatARuleNeedsAndYieldsToIsSaidInItsFirstRow() {
        Declarations own = own("both_amounts_zero,,,donor = 6,,,,title agency,received_negative donor_not_italy,yes\n"
                + "both_amounts_zero,,,agency = 8,,,,,,\nreceived_negative,,,received >= 0,,,,-,,\n"
                + "donor_not_italy,,,donor = 6,,,,,,\n");
        assertThat(own.codes()).containsExactly("both_amounts_zero", "received_negative", "donor_not_italy");
        assertThat(own.needs("both_amounts_zero")).containsExactly("title", "agency");
        assertThat(own.needs("received_negative")).isEmpty();
        assertThat(own.needs("donor_not_italy")).containsExactly("donor");
        assertThat(own.yieldsTo("both_amounts_zero")).containsExactly("received_negative", "donor_not_italy");
        assertThat(own.isWhole("both_amounts_zero")).isFalse();
        assertThat(own.isWhole("received_negative")).isTrue();
        assertThat(own.rule("both_amounts_zero", StatisticalSurvey.form(2020), LISTS)
                        .clauses())
                .hasSize(2);
        assertThatThrownBy(() -> own.needs("dates_reversed")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "title ~ x",
                "title < 5",
                "sum of title <= 3",
                "count of title <= many",
                "channel_code in",
                "commitment > 5x",
            })
    void whatIsNoCriterionIsRefusedWithItsLine(String text) {
        assertThatThrownBy(() -> criterion(text))
                .isInstanceOf(TableFormatException.class)
                .hasMessageStartingWith("own.csv, line 2");
    }

    @Test
    void aRowIsAboutARuleThatExists() {
        assertThatThrownBy(() -> own("no_such_rule,,,donor = 6,,,,,,"))
                .isInstanceOf(TableFormatException.class)
                .hasMessageContaining("no_such_rule");
    }

    @Test
    void theBundledSentencesAreAboutQuestionsThatTheFormHas() {
        Set<String> statistical = keys(Declarations.of(StatisticalSurvey.form(2024), LISTS));
        assertThat(statistical).hasSizeGreaterThan(40);
        assertThat(Declarations.statistical().in(StatisticalSurvey.form(2024), LISTS))
                .extracting(DeclaredRule::code)
                .containsExactlyElementsOf(Declarations.statistical().codes());
        assertThat(Declarations.practice().in(PracticeCollection.form(2020), LISTS))
                .extracting(DeclaredRule::code)
                .containsExactlyElementsOf(Declarations.practice().codes());
        assertThat(Declarations.of(DescriptiveSurvey.form(2020), LISTS))
                .extracting(DeclaredRule::code)
                .containsExactly("descriptive_part_exceeds_whole", "descriptive_required_missing");
    }

    private static Set<String> keys(List<DeclaredRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.clauses().stream())
                .flatMap(clause -> clause.then().stream())
                .flatMap(criterion -> criterion.keys().stream())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "comitment > 0,,title answered,,,,,,|'comitment': is it 'commitment'?",
                ",titel blank,title answered,,,,,,|'titel': is it 'title'?",
                ",,untied = 0 or investment_projct set,,,,,,|'investment_projct': is it 'investment_project'?",
                ",,expected_start <= expected_complete,,,,,,|'expected_complete'",
                ",,untied within comitment,,,,,,|'comitment': is it",
                ",,count of sdg_focs <= 10,,,,,,|'sdg_focs': is it 'sdg_focus'?",
                ",,all markers blank,,,,,,|'markers'",
                ",,all marker but nutritoin blank,,,,,,|'nutritoin': is it 'nutrition'?",
                ",,title answered,agncy,,,,,|'agncy': is it 'agency'?",
                ",,title answered,,titel,,,,|'titel': is it",
                ",,title answered,,of=year of crsid,,,,|'crsid': is it 'crs_id'?",
                ",,title answered,,,,colour,,|there is no question 'colour'",
                ",,title = x,,,,,,|'x'",
                ",,channel_code in ngoes,,,,,,|there is no set of codes 'ngoes': is it 'ngos'?",
                ",,purpose has colour,,,,,,|there is no set of codes 'colour'",
                ",,purpose in wels,,,,,,|there is no set of codes 'wels': is it 'wells'?",
                ",,purpose has welles,,,,,,|there is no set of codes 'welles': is it 'wells'?",
                ",,commitment => 0,,,,,,|not a relation: '=>'; there are < <= = <> >= >",
                ",,commitment >> 50,,,,,,|not a relation: '>>'; there are < <= = <> >= >",
                ",,count of sdg_focus >> 10,,,,,,|not a relation: '>>'; there are < <= = <> >= >",
                ",,donor = 6,,,6 Italy,,,|\"not 'code English|Italian': '6 Italy'\"",
                "\",,donor = 6,,,6 Italy|Italia|Italie,,,\"|not 'code English",
            })
    void aSlipIsToldAtTheStartWithItsLine(String cells, String words) {
        Declarations own = own("both_amounts_zero,,,all marker but nutrition blank,-,answers; title,998,-,,\n"
                + "received_negative," + cells);
        assertThatThrownBy(() -> own.checked(StatisticalSurvey.form(StatisticalSurvey.LAST_YEAR), LISTS))
                .isInstanceOf(TableFormatException.class)
                .hasMessageStartingWith("own.csv, line 3")
                .hasMessageContaining(words);
    }

    @Test
    void theBundledSentencesHaveNoSlips() {
        assertThat(List.of(
                        Declarations.statistical().checked(StatisticalSurvey.form(2024), LISTS),
                        Declarations.practice().checked(PracticeCollection.form(2020), LISTS),
                        Declarations.descriptive().checked(DescriptiveSurvey.form(2020), LISTS)))
                .containsExactly(Declarations.statistical(), Declarations.practice(), Declarations.descriptive());
    }

    @Test
    void aRequiredAnswerUnderAConditionIsASentenceToo() {
        DeclaredRule required =
                Declarations.of(DescriptiveSurvey.form(2020), LISTS).get(1);
        assertThat(required.clauses()).singleElement().satisfies(clause -> {
            assertThat(clause.where()).containsExactly(new OneOf("reception_with_own_funds", List.of("true"), false));
            assertThat(clause.then()).containsExactly(new Answered("people_received"));
        });
    }

    @Test
    void aFindingStandsOnTheReportingYearOnlyWhereASentenceComparesWithIt() {
        assertThat(clause("both_amounts_zero,donor = 6,,title blank or year of crs_id < year,,,,,,", 2020)
                        .complaint()
                        .beside())
                .containsExactly("donor", "reporting_year");
        assertThat(clause("both_amounts_zero,donor = 6,,title blank or agency = 8,,,,,,", 2020)
                        .complaint()
                        .beside())
                .containsExactly("donor");
    }

    @ParameterizedTest
    @CsvSource({
        "<, true, false, false",
        "<=, true, true, false",
        "=, false, true, false",
        "<>, true, false, true",
        ">=, false, true, true",
        ">, false, false, true",
    })
    void relationsHoldAsTheirSignsSay(String sign, boolean less, boolean same, boolean more) {
        Relation relation = Stream.of(Relation.values())
                .filter(one -> one.sign().equals(sign))
                .findAny()
                .orElseThrow();

        assertThat(Stream.of(-1, 0, 1).map(relation::holds)).containsExactly(less, same, more);
        assertThat(relation).hasToString(sign);
    }

    @Test
    void aCriterionNamesEveryAnswerItLooksAt() {
        assertThat(criterion("expected_start <= expected_completion").keys())
                .containsExactly("expected_start", "expected_completion");
        assertThat(criterion("untied within commitment").keys()).containsExactly("untied", "commitment");
        assertThat(criterion("untied = 0 or untied within commitment").keys()).containsExactly("untied", "commitment");
    }

    @Test
    void rulesThatAreMoreThanSentencesTakeCriteriaInTheSameWords() {
        Declarations own = own("both_amounts_zero,,,donor = 6,,,,,,\n");

        assertThat(own.criteria("nutrition blank; purpose = wells", StatisticalSurvey.form(2014), LISTS))
                .containsExactly(new OneOf("purpose", List.of("14030", "14031", "14032"), false));
        assertThat(own.descriptor("both_amounts_zero").code()).isEqualTo("both_amounts_zero");
    }

    @Test
    void aSetCanAskForAttributesAndForBeingInAnotherSet() {
        CodeSets sets = new CodeSets(table("set,list,codes,under,attributes\n"
                + "core,channels,,,core_modality_2020 = B01\n"
                + "quiet,channels,20000 21000 21016,,core_modality_2020 = blank\n"
                + "both,channels,core,21000,\n"));

        assertThat(sets.in("core", LISTS, 2020)).contains("21016").doesNotContain("20000", "21000", "41114");
        assertThat(sets.in("quiet", LISTS, 2020)).containsExactly("20000", "21000");
        assertThat(sets.in("both", LISTS, 2020))
                .contains("21016")
                .isSubsetOf(sets.in("core", LISTS, 2020))
                .doesNotContain("22502");
    }

    @Test
    void aSetThatNamesAnotherHasItsCodesWhateverTheYear() {
        CodeSets sets = new CodeSets(table(
                "set,list,codes,under,attributes\nwater,crs-purposes,wells 14020,,\nwells,crs-purposes,1403*,,\n"));

        assertThat(sets.ever("water")).containsExactlyInAnyOrder(CodeRange.parse("14020"), CodeRange.parse("1403*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"level", "level =", "level is channel"})
    void aSetThatAsksForAnAttributeInOtherWordsIsRefusedWithItsLine(String attribute) {
        CsvTable sets = table("set,list,codes,under,attributes\nbodies,channels,,," + attribute + "\n");

        assertThatThrownBy(() -> new CodeSets(sets))
                .isInstanceOf(TableFormatException.class)
                .hasMessageContaining("own.csv")
                .hasMessageContaining("2")
                .hasMessageContaining("'" + attribute + "' is not 'attribute = value'");
    }

    @Test
    void aSetThatIsAPartOfItselfIsRefusedWithItsLine() {
        CsvTable sets = table("set,list,codes,under,attributes\nsand,crs-purposes,14020,,\n"
                + "water,crs-purposes,wells sand,,\nwells,crs-purposes,1403* water,,\n");

        assertThatThrownBy(() -> new CodeSets(sets))
                .isInstanceOf(TableFormatException.class)
                .hasMessageContaining("3")
                .hasMessageContaining("the set 'water' is a part of itself");
    }

    @Test
    void aRuleAboutWhateverAnswerNeedsNone() {
        assertThat(own("number_malformed,,,donor = 6,,,,,,\n").needs("number_malformed"))
                .isEmpty();
    }
}
