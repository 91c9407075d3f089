package it.apsis.examples.regione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.apsis.finding.EngineFault;
import it.apsis.finding.Finding;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.RuleScope;
import it.apsis.finding.RuleStatus;
import it.apsis.finding.RuleTexts;
import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import it.apsis.statistical.Purposes;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.text.Language;
import it.apsis.validation.ActivityRuleProvider;
import it.apsis.validation.Check;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import it.apsis.validation.RuleSet;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.statistical.StatisticalRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a plug-in can count on, on the module path and again on the class path. */
class ToscanaRulesTest {
    private static ValidationReport validate(RuleSet<ActivityRow> rules, String commitment, String number) {
        return validate(
                rules,
                ActivityRecord.builder()
                        .reportingYear(2020)
                        .commitment(Amount.of(commitment))
                        .donorProjectNumber(number));
    }

    private static ValidationReport validate(RuleSet<ActivityRow> rules, ActivityRecord.Builder activity) {
        return SurveyValidator.of(rules, ReferenceData.bundled())
                .validate(StatisticalReturn.builder()
                        .flowYear(2020)
                        .addActivities(activity.build())
                        .build());
    }

    private static RuleSet<ActivityRow> discovered() {
        return StatisticalRules.discovered(ToscanaRulesTest.class.getClassLoader());
    }

    @Test
    void runsWhereItIsSaidToRun() {
        assumeTrue(System.getProperty("on.module.path") != null, "nobody says where it runs");
        assertThat(ToscanaRules.class.getModule().isNamed()).isEqualTo(Boolean.getBoolean("on.module.path"));
    }

    @Test
    void isFoundAsAService() {
        RuleSet<ActivityRow> rules = discovered();

        assertThat(rules.name()).contains("regione-toscana 2020.1").contains("apsis");
        assertThat(validate(rules, "60", null).count("toscana_cup_missing")).isEqualTo(1);
    }

    @Test
    void isComposedByHand() {
        RuleSet<ActivityRow> rules = RuleSet.of(List.of(new ToscanaRules(), StatisticalRules.provider()));

        assertThat(rules.name()).isEqualTo(discovered().name());
        assertThat(validate(rules, "50", "x").count("toscana_cup_missing")).isEqualTo(1);
        assertThat(validate(rules, "49.99", null).count("toscana_cup_missing")).isZero();
        assertThat(validate(rules, "60", "J19B20000010004 lotto 2").count("toscana_cup_missing"))
                .isZero();
        assertThat(validate(StatisticalRules.bundled(), "60", null).count("toscana_cup_missing"))
                .isZero();
    }

    @Test
    void aSentenceOfItsTableIsARuleLikeAnyOther() {
        ActivityRecord.Builder wells = ActivityRecord.builder()
                .reportingYear(2020)
                .commitment(Amount.of("50"))
                .purpose(Purposes.of("14031"));
        ValidationReport report = validate(discovered(), wells);
        Finding finding = report.findings().stream()
                .filter(one -> one.code().equals("toscana_water_area_missing"))
                .findFirst()
                .orElseThrow();

        assertThat(report.message(finding, Language.ITALIAN))
                .startsWith("«Area geografica di intervento» non è compilato, ma risultano impegnate 50.00 migliaia");
        assertThat(report.message(finding, Language.ENGLISH)).contains("From 50 thousand euro on");
        assertThat(validate(discovered(), wells.geographicalArea("Machakos")).count(finding.code()))
                .isZero();
    }

    @Test
    void speaksItsOwnWordsInBothLanguages() {
        ValidationReport report = validate(discovered(), "60", "abc");
        Finding finding = report.findings().stream()
                .filter(one -> one.code().equals("toscana_cup_missing"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.question()).isEqualTo("donor_project_number");
        assertThat(report.message(finding, Language.ITALIAN))
                .startsWith("«Numero progetto dell'ente» (abc) non inizia con un CUP, ma risultano impegnate 60.00");
        assertThat(report.message(finding, Language.ENGLISH)).startsWith("“Donor project number” (abc) does not begin");
    }

    @Test
    void aPlugInThatFailsIsNamedAndTheRestOfTheReportStands() {
        ValidationReport throwing = validate(with((row, out) -> Integer.parseInt("x")), "60", null);
        ValidationReport endless = validate(
                with((row, out) -> {
                    while (true) {
                        out.report();
                    }
                }),
                "60",
                null);

        for (ValidationReport report : List.of(throwing, endless)) {
            assertThat(report.faults()).hasSize(1);
            EngineFault fault = report.faults().get(0);
            assertThat(fault.rule()).isEqualTo("own");
            assertThat(fault.provider()).isEqualTo("regione-altra");
            assertThat(fault.row()).isEqualTo(1);
            assertThat(report.count("own")).isZero();
            assertThat(report.count("toscana_cup_missing")).isEqualTo(1);
            assertThat(report.count("required_answer_missing")).isPositive();
            assertThat(report.isAcceptable()).isFalse();
        }
        assertThat(throwing.faults().get(0).message()).contains("NumberFormatException");
        assertThat(endless.faults().get(0).message()).contains("more than 1000 findings");
    }

    @Test
    void twoProvidersWithOneCodeAreToldApart() {
        assertThatThrownBy(() -> RuleSet.of(List.of(new ToscanaRules(), other("toscana_cup_missing", Check.none()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("toscana_cup_missing")
                .hasMessageContaining("regione-toscana")
                .hasMessageContaining("regione-altra");
    }

    private static RuleSet<ActivityRow> with(Check<ActivityRow> check) {
        return RuleSet.of(List.of(StatisticalRules.provider(), new ToscanaRules(), other("own", check)));
    }

    private static ActivityRuleProvider other(String code, Check<ActivityRow> check) {
        return new ActivityRuleProvider() {
            @Override
            public String name() {
                return "regione-altra";
            }

            @Override
            public String version() {
                return "1";
            }

            @Override
            public List<Rule<ActivityRow>> rules() {
                return List.of(rule(code, check));
            }
        };
    }

    private static Rule<ActivityRow> rule(String code, Check<ActivityRow> check) {
        return new Rule<>() {
            @Override
            public RuleDescriptor descriptor() {
                return new RuleDescriptor(
                        code,
                        Severity.ERROR,
                        RuleScope.ROW,
                        List.of("title"),
                        "test",
                        RuleStatus.CONFIRMED,
                        "1",
                        RuleTexts.of(language -> null));
            }

            @Override
            public Check<ActivityRow> prepare(RuleContext context) {
                return check;
            }
        };
    }
}
