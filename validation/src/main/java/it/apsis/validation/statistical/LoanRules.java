package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.ARREARS_PRINCIPAL;
import static it.apsis.statistical.ActivityQuestions.FINANCE_TYPE;
import static it.apsis.statistical.ActivityQuestions.OUTSTANDING;

import it.apsis.codelist.CodeList;
import it.apsis.statistical.ActivityCode.FinanceType;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.List;

/** Items 44 to 55, which only money that has to be given back asks for. */
final class LoanRules {
    private static final String GRANTS = "100";

    private LoanRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of("loan_answer_on_grant")
                        .needs(FINANCE_TYPE)
                        .yieldsTo(EarlierCommitmentRules.NOT_BLANK)
                        .check(LoanRules::onGrant),
                ActivityRule.of("arrears_exceed_outstanding")
                        .yieldsTo(EarlierCommitmentRules.NOT_BLANK)
                        .check(context -> LoanRules::arrears));
    }

    private static Check<ActivityRow> onGrant(RuleContext context) {
        CodeList financeTypes = context.codeLists().list("finance-types");
        AnsweredQuestions answered = new AnsweredQuestions(EarlierCommitmentRules.LOAN, context);
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            FinanceType type = activity.financeType();
            if (type != null
                    && answered.isAny(activity)
                    && financeTypes.isWithin(type.value(), GRANTS, context.flowYear())) {
                List<String> questions = answered.in(activity);
                if (!questions.isEmpty()) {
                    out.report(Raised.at(questions).with(FINANCE_TYPE.key(), type.value()));
                }
            }
        };
    }

    private static void arrears(ActivityRow row, Findings out) {
        ActivityRecord activity = row.activity();
        if (Amounts.isGiven(activity.arrearsPrincipal())
                && Amounts.exceeds(activity.arrearsPrincipal(), activity.outstanding())) {
            List<String> questions = List.of(ARREARS_PRINCIPAL.key(), OUTSTANDING.key());
            out.report(Answers.with(Raised.at(questions), activity, questions));
        }
    }
}
