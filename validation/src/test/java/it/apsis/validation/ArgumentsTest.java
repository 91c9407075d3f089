package it.apsis.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import it.apsis.finding.EngineFault;
import it.apsis.finding.Place;
import it.apsis.finding.RuleTexts;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ReturnColumns;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.validation.statistical.StatisticalRules;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a programmer gets wrong is refused where it is passed in, and not where it is needed. */
@SuppressWarnings("NullAway")
class ArgumentsTest {
    private static final ReferenceData REFERENCE = ReferenceData.bundled();

    private static void refused(String parameter, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
    }

    @Test
    void validatorsWantRulesAndReferenceData() {
        refused("rules", () -> SurveyValidator.of(null, REFERENCE));
        refused("reference", () -> SurveyValidator.of(StatisticalRules.bundled(), null));
        refused("rules", () -> DocumentValidator.of(null, REFERENCE));
        refused("reference", () -> DocumentValidator.of(Lines.rules(), null));
    }

    @Test
    void whatLooksSomethingUpIsThere() {
        refused("making", () -> EditionValue.of(null));
        refused("files", () -> RuleTexts.of(null));
        refused("loader", () -> StatisticalRules.discovered(null));
    }

    @Test
    void aSeverityIsOne() {
        RuleSet<Line> rules = Lines.rules(LineRule.ofX("aa_rule", "a"));
        refused("severity", () -> rules.withSeverity("aa_rule", null));
    }

    @Test
    void aSessionTakesNoRowForNone() {
        ReturnHead head = new ReturnHead(
                StatisticalSurvey.form(2020),
                true,
                StatisticalSurvey.NATIVE_LAYOUT,
                null,
                null,
                Place.WHOLE,
                ReturnColumns.ofKeys(StatisticalSurvey.form(2020)),
                null,
                null,
                List.of());
        ValidationSession session =
                SurveyValidator.of(StatisticalRules.bundled(), REFERENCE).begin(head);
        refused("row", () -> session.accept(null));
    }

    @Test
    void aRuleWithoutCheckIsAFaultThatNamesIt() {
        RuleSet<Line> rules = Lines.rules(LineRule.preparing("aa_rule", context -> null));

        EngineFault fault = Lines.check(rules, 0, Line.of(1, "x")).faults().get(0);

        assertThat(fault.rule()).isEqualTo("aa_rule");
        assertThat(fault.message()).contains("prepare of the rule 'aa_rule' gave null");
    }
}
