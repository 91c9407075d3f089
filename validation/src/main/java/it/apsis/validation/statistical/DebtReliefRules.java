package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.AID_TYPE;
import static it.apsis.statistical.ActivityQuestions.FINANCE_TYPE;
import static it.apsis.statistical.ActivityQuestions.PURPOSE;

import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Check;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import it.apsis.validation.declared.Outcome;
import it.apsis.validation.declared.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Relief of debt has its type of aid, its types of finance and its purposes, and they go together. */
final class DebtReliefRules {
    private static final Function<RuleContext, Test<ActivityRecord>> OF_DEBT = Declared.test("aid_type in debt_relief");
    private static final Function<RuleContext, Test<ActivityRecord>> BY_FINANCE =
            Declared.test("finance_type in debt_finance");
    private static final Function<RuleContext, Test<ActivityRecord>> FOR_DEBT =
            Declared.test("purpose = debt_purposes");
    private static final Function<RuleContext, Test<ActivityRecord>> PARTLY_FOR_DEBT =
            Declared.test("purpose has debt_purposes");

    private DebtReliefRules() {}

    static List<Rule<ActivityRow>> all() {
        // Any two of the three contradict each other, so none is needed by itself.
        return List.of(ActivityRule.of("debt_relief_mismatch").needs().check(DebtReliefRules::mismatch));
    }

    private static Check<ActivityRow> mismatch(RuleContext context) {
        Test<ActivityRecord> ofDebt = OF_DEBT.apply(context);
        Test<ActivityRecord> byFinance = BY_FINANCE.apply(context);
        Test<ActivityRecord> forDebt = FOR_DEBT.apply(context);
        Test<ActivityRecord> partlyForDebt = PARTLY_FOR_DEBT.apply(context);
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            Sign aid = sign(ofDebt.of(activity));
            Sign finance = sign(byFinance.of(activity));
            Sign purpose = sign(forDebt.of(activity));
            if (purpose == Sign.OTHER && partlyForDebt.holds(activity)) {
                purpose = Sign.BOTH;
            }
            if (contradict(aid, finance, purpose)) {
                out.report(raised(activity, aid, finance, purpose));
            }
        };
    }

    private static Raised raised(ActivityRecord activity, Sign aid, Sign finance, Sign purpose) {
        List<String> questions = new ArrayList<>(wrong(aid, finance, purpose));
        if (finance == Sign.NONE) {
            questions.remove(FINANCE_TYPE.key());
        }
        if (aid == Sign.NONE) {
            questions.remove(AID_TYPE.key());
        }
        if (purpose == Sign.NONE) {
            questions.remove(PURPOSE.key());
        }
        return Answers.with(Raised.at(questions), activity, questions)
                .with("expected_aid_type", "F01")
                .with("expected_finance_type", "6xx")
                .with("expected_purpose", "600xx");
    }

    /** The odd one out first; of two, the one that the type of aid, or else the type of finance, speaks against. */
    private static List<String> wrong(Sign aid, Sign finance, Sign purpose) {
        boolean alone = aid != Sign.NONE && aid != finance && aid != purpose && purpose != Sign.BOTH;
        if (alone && (aid == Sign.OTHER || finance == purpose)) {
            return List.of(AID_TYPE.key(), FINANCE_TYPE.key(), PURPOSE.key());
        }
        boolean byPurpose = purpose != Sign.NONE && purpose != (aid == Sign.NONE ? finance : aid);
        return byPurpose
                ? List.of(PURPOSE.key(), AID_TYPE.key(), FINANCE_TYPE.key())
                : List.of(FINANCE_TYPE.key(), AID_TYPE.key(), PURPOSE.key());
    }

    private static boolean contradict(Sign aid, Sign finance, Sign purpose) {
        boolean debt = aid == Sign.DEBT || finance == Sign.DEBT || purpose == Sign.DEBT;
        boolean other = aid == Sign.OTHER || finance == Sign.OTHER || purpose == Sign.OTHER;
        return (debt && other) || purpose == Sign.BOTH;
    }

    private static Sign sign(Outcome outcome) {
        return switch (outcome) {
            case HOLDS -> Sign.DEBT;
            case FAILS -> Sign.OTHER;
            case SILENT -> Sign.NONE;
        };
    }

    /** What an answer says. */
    private enum Sign {
        /** It is blank, unreadable, or not in its list. */
        NONE,
        DEBT,
        OTHER,
        /** Some of the purposes are about debt, and others are not. */
        BOTH
    }
}
