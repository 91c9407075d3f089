package it.apsis.validation.constraint;

import it.apsis.finding.EngineFault;
import it.apsis.finding.Finding;
import it.apsis.finding.RuleScope;
import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import it.apsis.validation.SurveyValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ValidationException;
import java.util.Set;

/** Turns findings into violations at their properties. */
final class FindingViolations {
    private static final Set<RuleScope> OF_ONE_ROW = Set.of(RuleScope.ANSWER, RuleScope.ROW);

    private final SurveyValidator validator;
    private final Severity atLeast;
    private final boolean inReturn;

    /**
     * Findings of these rules.
     *
     * @param validator the rules
     * @param atLeast the mildest severity that is a violation
     * @param inReturn whether violations are about a return; otherwise about its only activity
     */
    FindingViolations(SurveyValidator validator, Severity atLeast, boolean inReturn) {
        this.validator = validator;
        this.atLeast = atLeast;
        this.inReturn = inReturn;
    }

    boolean isValid(StatisticalReturn document, ConstraintValidatorContext context) {
        if (!StatisticalSurvey.hasForm(document.flowYear())) {
            return noForm(inReturn ? "flowYear" : PropertyNames.of("reporting_year"), context);
        }
        ValidationReport report = validator.validate(document);
        if (!report.faults().isEmpty()) {
            EngineFault fault = report.faults().get(0);
            throw new ValidationException(
                    "The rule " + fault.rule() + " of " + fault.provider() + " failed: " + fault.message());
        }
        boolean valid = true;
        for (Finding finding : report.findings()) {
            if (counts(finding)) {
                if (valid) {
                    context.disableDefaultConstraintViolation();
                }
                valid = false;
                add(report, finding, context);
            }
        }
        return valid;
    }

    private static boolean noForm(String property, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{it.apsis.statistical.constraint.FlowYear.message}")
                .addPropertyNode(property)
                .addConstraintViolation();
        return false;
    }

    private boolean counts(Finding finding) {
        return finding.severity().compareTo(atLeast) <= 0
                && (inReturn
                        || OF_ONE_ROW.contains(validator
                                .rules()
                                .catalogue()
                                .get(finding.code())
                                .scope()));
    }

    private void add(ValidationReport report, Finding finding, ConstraintValidatorContext context) {
        ConstraintViolationBuilder violation = Violations.say(
                context, report.message(finding, Language.ENGLISH), report.message(finding, Language.ITALIAN), finding);
        String question = finding.question();
        long row = finding.place().row();
        if (inReturn && row > 0) {
            int index = Math.toIntExact(row - 1);
            if (question == null) {
                violation
                        .addPropertyNode("activities")
                        .addBeanNode()
                        .inIterable()
                        .atIndex(index)
                        .addConstraintViolation();
            } else {
                violation
                        .addPropertyNode("activities")
                        .addPropertyNode(PropertyNames.of(question))
                        .inIterable()
                        .atIndex(index)
                        .addConstraintViolation();
            }
        } else if (question == null || inReturn) {
            violation.addConstraintViolation();
        } else {
            violation.addPropertyNode(PropertyNames.of(question)).addConstraintViolation();
        }
    }
}
