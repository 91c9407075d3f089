package it.apsis.validation.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.codelist.CodeForm;
import it.apsis.codelist.CodeList;
import it.apsis.codelist.Validity;
import it.apsis.finding.Finding;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import it.apsis.validation.Check;
import it.apsis.validation.RuleContext;
import it.apsis.validation.SurveyValidator;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticalRulesTest {
    private static final CodeList LIST = CodeList.of(
            "own",
            Bilingual.same("Own"),
            CodeForm.of("9{2}", Bilingual.same("two digits")),
            CsvTable.read(
                    new StringReader("code,name_en,valid_from,valid_to\n"
                            + "10,Ten,,2014\n10,Ten again,2015,2016\n10,Ten once more,2019,2020\n11,Eleven,2018,\n"),
                    "own"));

    @Test
    void raiseOnlyCodesOfTheTable() {
        Set<String> table = new TreeSet<>();
        StatisticalSurvey.rules().and(StatisticalSurvey.workbookRules()).descriptors().stream()
                .map(RuleDescriptor::code)
                .forEach(table::add);

        assertThat(StatisticalRules.bundled().catalogue().descriptors())
                .extracting(RuleDescriptor::code)
                .containsExactlyInAnyOrderElementsOf(table);
    }

    @Test
    void areFoundBesideThoseOfOthers() {
        assertThat(StatisticalRules.discovered(getClass().getClassLoader()).name())
                .contains("apsis");
    }

    @Test
    void checkAReturnInMemory() {
        SurveyValidator validator = SurveyValidator.of(StatisticalRules.bundled(), ReferenceData.bundled());
        StatisticalReturn document = StatisticalReturn.builder()
                .flowYear(2020)
                .addActivities(Returns.activity(2020, ""))
                .addActivities(Returns.activity(2020, "title=Other;donor=5"))
                .build();

        ValidationReport report = validator.validate(document);

        assertThat(Returns.shown(report)).containsExactly("2 donor donor_not_italy");
        assertThat(report.totals()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"10,2017,-2016", "10,2018,-2016", "10,2021,2019-2020", "11,2013,2018-", "99,2020,-"})
    void nameThePeriodBeforeAYearOrElseTheOneAfterIt(String code, int year, String expected) {
        Validity period = PeriodsOfValidity.nearest(LIST.periods(code), year);

        assertThat(period).hasToString(expected);
    }

    private static NearCodes near() {
        RuleContext[] met = new RuleContext[1];
        Returns.of(2020)
                .by(Returns.validator(Returns.rules(
                        List.of(ActivityRule.of("return_empty").check(context -> {
                            met[0] = context;
                            return Check.none();
                        })))))
                .check();
        return new NearCodes(met[0], (list, kept) -> Optional.empty(), Check.none());
    }

    @Test
    void suggestNothingForTextsThatAreNoCodes() {
        NearCodes near = near();

        assertThat(near.to("x".repeat(301), LIST)).isEmpty();
        assertThat(near.to("1", LIST)).isEqualTo(near.to("1", LIST)).isNotEmpty();
    }

    @Test
    void stopSuggestingInADocumentOfNothingButMistakes() {
        NearCodes near = near();
        List<Integer> sizes = Collections.nCopies(2_000, 0);
        for (int i = 0; i < sizes.size(); i++) {
            near.to("1" + "x".repeat(i % 100) + i, LIST);
        }

        assertThat(near.to("1", LIST)).isEmpty();
    }

    /** The bundled rules are made once for each run of a program: this makes them again. */
    @Test
    void everyFamilyIsAmongTheRulesOfTheProvider() {
        assertThat(new BundledRules().rules())
                .extracting(rule -> rule.descriptor().code())
                .doesNotHaveDuplicates()
                .contains(
                        "required_answer_missing",
                        "code_malformed",
                        "text_too_long",
                        "code_unknown",
                        "marker_score_invalid",
                        "reporting_year_mismatch",
                        "admin_cost_purpose_mismatch",
                        "debt_relief_mismatch",
                        "budget_support_mismatch",
                        "core_contribution_mismatch",
                        "multilateral_core_mismatch",
                        "scholarship_mismatch",
                        "irtc_without_investment_project",
                        "zero_commitment_with_current_id",
                        "disbursement_exceeds_commitment",
                        "new_activity_tying_missing",
                        "received_negative",
                        "commitment_date_missing",
                        "loan_answer_on_grant",
                        "nutrition_marker_not_applicable",
                        "rmnch_legacy_score",
                        "sdg_focus_too_many",
                        "purpose_repeated",
                        "legacy_channel_code",
                        "funding_not_own",
                        "crs_id_repeated",
                        "return_empty",
                        "entity_kind_not_invited");
    }

    @ParameterizedTest
    @CsvSource({
        "budget_support_mismatch, 'aid_type=A01;purpose=31120;channel_code=12001', 51010, ''",
        "budget_support_mismatch, 'aid_type=A01;purpose=51010;channel_code=22000', '', 12000"
    })
    void whatDoesNotFitIsTold(String code, String changes, String purpose, String group) {
        Finding finding =
                Returns.of(2020)
                        .by(Returns.validator(StatisticalRules.bundled()))
                        .row(changes)
                        .check()
                        .findings()
                        .stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow();

        assertThat(finding.attributes().text("expected_purpose").orElse("")).isEqualTo(purpose);
        assertThat(finding.attributes().text("expected_channel_group").orElse(""))
                .isEqualTo(group);
    }

    @Test
    void sixWrongCodesOfACellAreNamedOnceEach() {
        Finding finding = Returns.of(2020)
                .row("purpose=99991:20/99992:20/99993:20/99991:20/99994:10/99995:10")
                .check()
                .findings()
                .stream()
                .filter(one -> one.code().equals("code_unknown"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.attributes().text("code")).contains("99991");
        assertThat(finding.attributes().list("others"))
                .startsWith("99992", "99993")
                .doesNotContain("99991")
                .doesNotHaveDuplicates();
    }

    @Test
    void likeActivitiesDifferInWhatTellsThemApart() {
        ActivityLikeness likeness = new ActivityLikeness();

        assertThat(likeness.code(1L)).isNull();
        assertThat(likeness.code(Returns.activity(2020, ""))).isNull();
        assertThat(likeness.key(Returns.activity(2020, "title=WELLS  dug")))
                .isEqualTo(likeness.key(Returns.activity(2020, "title=Wells dug")))
                .isNotEqualTo(likeness.key(Returns.activity(2020, "title=Wells dug;recipient=253")))
                .isNotEqualTo(likeness.key(Returns.activity(2020, "title=Wells dug;purpose=11110")))
                .isNotEqualTo(likeness.key(Returns.activity(2020, "title=Wells dug;commitment=1")));
    }

    @Test
    void aNumberIsReadBackFromItsKey() {
        ActivityNumbers numbers = new ActivityNumbers();

        assertThat(numbers.code(numbers.key(Returns.activity(2020, "crs_id=2014000443;recipient=238"))))
                .isEqualTo("2014000443");
        assertThat(numbers.code(Returns.activity(2020, "crs_id=2014000443"))).isEqualTo("2014000443");
        assertThat(numbers.code(Returns.activity(2020, "crs_id="))).isNull();
        assertThat(numbers.key(Returns.activity(2020, "crs_id=2014000443;purpose=31120:60/31130:40")))
                .as("the order and the shares of purposes make no difference")
                .isEqualTo(numbers.key(Returns.activity(2020, "crs_id=2014000443;purpose=31130:50/31120:50")))
                .isNotEqualTo(numbers.key(Returns.activity(2020, "crs_id=2014000443;purpose=31130:50/31140:50")));
    }

    @ParameterizedTest
    @CsvSource({
        "aid_type=B021, 2020, B02, 2022, ''",
        "aid_type=H06, 2020, '', 2023, ''",
        "purpose=23010, 2020, 23110, '', 2014"
    })
    void aCodeOfOtherYearsComesWithItsYearsAndWhatStoodInItsPlace(
            String changes, int year, String suggested, String from, String to) {
        Finding finding = Returns.of(year).row(changes).check().findings().stream()
                .filter(one -> one.code().equals("code_not_valid_for_year"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.suggestions().stream()
                        .map(one -> one.code())
                        .collect(java.util.stream.Collectors.joining(" ")))
                .isEqualTo(suggested);
        assertThat(finding.attributes().text("valid_from").orElse("")).isEqualTo(from);
        assertThat(finding.attributes().text("valid_to").orElse("")).isEqualTo(to);
    }
}
