package it.apsis.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.finding.Finding;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.RuleScope;
import it.apsis.finding.RuleStatus;
import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.statistical.Unreadable;
import it.apsis.statistical.UnreadableAnswers;
import it.apsis.testkit.CleanReturns;
import it.apsis.text.Language;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.statistical.StatisticalRules;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class BeanConstraintRuleTest {
    /** What an application asks of an activity beside the guide: accessors as its own records have them. */
    interface Ours {
        @Size(min = 10, max = 40)
        String title();

        @NotNull
        String donorProjectNumber();

        @NotNull
        Object commitmentDate();

        @AssertTrue
        default boolean isOfOurYear() {
            return title() == null || !title().contains("1999");
        }
    }

    record OurActivity(String title, String donorProjectNumber, Object commitmentDate) implements Ours {
        static OurActivity of(ActivityRecord activity) {
            return new OurActivity(activity.title(), activity.donorProjectNumber(), activity.commitmentDate());
        }
    }

    private static final BeanConstraintRule RULE = BeanConstraintRule.of(
            Validators.factory(configuration ->
                    configuration.getterPropertySelectionStrategy(new ModelAccessors().and(Ours.class))),
            Ours.class,
            OurActivity::of);

    private static ActivityRecord.Builder activity() {
        return ActivityRecord.builder()
                .from(CleanReturns.activity(new SplittableRandom(7), 2020))
                .commitmentDate(LocalDate.of(2020, 3, 15));
    }

    private static ValidationReport validate(BeanConstraintRule rule, ActivityRecord activity) {
        return SurveyValidator.of(StatisticalRules.bundled().with(rule, "ours"), ReferenceData.bundled())
                .validate(StatisticalReturn.builder()
                        .flowYear(2020)
                        .addActivities(activity)
                        .build());
    }

    @Test
    void aViolationBecomesAFindingAtItsAnswerInBothLanguages() {
        ValidationReport report = validate(
                RULE, activity().title("short").donorProjectNumber(null).build());

        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.code().equals("bean_constraint"))
                .toList();
        assertThat(findings).extracting(Finding::question).containsExactly("donor_project_number", "title");
        Finding title = findings.get(1);
        assertThat(title.severity()).isEqualTo(Severity.ERROR);
        assertThat(title.value()).isEqualTo("short");
        assertThat(title.place().row()).isEqualTo(1);
        assertThat(title.attributes().text("constraint")).contains("Size");
        assertThat(title.attributes().text("property")).contains("title");
        assertThat(report.message(title, Language.ENGLISH))
                .isEqualTo("“Short description / project title”: size must be between 10 and 40");
        assertThat(report.message(title, Language.ITALIAN))
                .isEqualTo("«Titolo»: la dimensione deve essere compresa tra 10 e 40");
        assertThat(report.faults()).isEmpty();
    }

    @Test
    void aViolationOfNoAnswerIsAboutTheRow() {
        ValidationReport report = validate(
                RULE,
                activity().title("in the year 1999").donorProjectNumber("x").build());

        assertThat(report.count("bean_constraint")).isEqualTo(1);
        assertThat(report.findings())
                .filteredOn(finding -> finding.code().equals("bean_constraint"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.question()).isNull();
                    assertThat(report.message(finding, Language.ITALIAN)).isEqualTo("deve essere true");
                });
    }

    @Test
    void anAnswerThatCouldNotBeReadIsToldOfOnce() {
        ValidationReport report = validate(
                RULE,
                activity()
                        .title("long enough for us")
                        .donorProjectNumber("x")
                        .commitmentDate(null)
                        .unreadable(
                                UnreadableAnswers.NONE.with("commitment_date", new Unreadable("?", "date_malformed")))
                        .build());

        assertThat(report.count("bean_constraint")).isZero();
        assertThat(report.count("date_malformed")).isEqualTo(1);
    }

    @Test
    void constraintsOfTheModelAreForTheRules() {
        ValidationReport report = validate(
                BeanConstraintRule.of(Validators.FACTORY),
                activity().aidType(new ActivityCode.AidType("Z99")).build());

        assertThat(report.count("bean_constraint")).isZero();
        assertThat(report.count("code_unknown")).isEqualTo(1);
    }

    @Test
    void anApplicationGivesTheRuleItsOwnCodeAndSeverity() {
        RuleDescriptor own = new RuleDescriptor(
                "our_rule",
                Severity.WARNING,
                RuleScope.ROW,
                List.of("*"),
                "us",
                RuleStatus.CONFIRMED,
                "1",
                BeanConstraintRule.DESCRIPTOR.texts());

        ValidationReport report = validate(
                RULE.as(own), activity().title("short").donorProjectNumber("x").build());

        assertThat(report.count("our_rule")).isEqualTo(1);
        assertThat(report.count("bean_constraint")).isZero();
    }

    @Test
    void aBlindValidatorIsRefusedWithWhatToConfigure() {
        try (ValidatorFactory blind = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, true))
                .buildValidatorFactory()) {
            // It sees the constraint on the type and none of the others, and would pass everything.
            assertThat(blind.getValidator()
                            .getConstraintsForClass(ActivityRecord.class)
                            .isBeanConstrained())
                    .isTrue();
            assertThat(blind.getValidator().validate(ActivityRecord.builder().build()))
                    .isEmpty();
            assertThatThrownBy(() -> BeanConstraintRule.of(blind))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("it.apsis.statistical.ActivityRecord")
                    .hasMessageContaining("new it.apsis.validation.bean.ModelAccessors()")
                    .hasMessageContaining("hibernate.validator.getter_property_selection_strategy");
            assertThatThrownBy(() -> BeanConstraintRule.of(blind, Ours.class, OurActivity::of))
                    .hasMessageContaining("ModelAccessors.and");
        }
        assertThatThrownBy(() -> BeanConstraintRule.of(Validators.FACTORY, String.class, ActivityRecord::title))
                .hasMessageContaining("java.lang.String");
    }
}
