package it.apsis.examples.regione;

import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.RuleScope;
import it.apsis.finding.RuleStatus;
import it.apsis.finding.Severity;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.List;
import java.util.regex.Pattern;

/**
 * From a certain sum on, the Regione wants to see the CUP (the national code of a public investment: fifteen letters and
 * digits) at the beginning of the project number.
 */
final class CupRule implements Rule<ActivityRow> {
    private static final String NUMBER = ActivityQuestions.DONOR_PROJECT_NUMBER.key();
    private static final String COMMITMENT = ActivityQuestions.COMMITMENT.key();

    /** Thousand euro, as all amounts of a return. */
    private static final Amount FROM = Amount.of("50");

    private static final Pattern CUP = Pattern.compile("[A-Z][0-9A-Z]{14}\\b.*");

    /** Codes of rules are shared by all plug-ins: begin yours with your name. */
    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "toscana_cup_missing",
            Severity.WARNING,
            RuleScope.ROW,
            // The first is the cell that the finding points at.
            List.of(NUMBER, COMMITMENT),
            "Regione Toscana, call of 2020",
            RuleStatus.CONFIRMED,
            "2020.1",
            ToscanaRules.TEXTS);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** Runs once for a return: what depends on its year or its columns is settled here. */
    @Override
    public Check<ActivityRow> prepare(RuleContext context) {
        return context.isAsked(NUMBER) ? CupRule::check : Check.none();
    }

    /** Runs for each row. A row whose commitment or number could not be read never comes here. */
    private static void check(ActivityRow row, Findings out) {
        Amount commitment = row.activity().commitment();
        String number = row.activity().donorProjectNumber();
        if (commitment == null || commitment.compareTo(FROM) < 0) {
            return;
        }
        if (number == null || !CUP.matcher(number).matches()) {
            out.report(Raised.byRule().with("commitment", commitment).with("from", FROM));
        }
    }
}
