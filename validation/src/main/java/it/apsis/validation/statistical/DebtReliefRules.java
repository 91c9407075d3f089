package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.AID_TYPE;
import static it.apsis.statistical.ActivityQuestions.FINANCE_TYPE;
import static it.apsis.statistical.ActivityQuestions.PURPOSE;

import it.apsis.codelist.CodeLists;
import it.apsis.statistical.ActivityCode.FinanceType;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import it.apsis.validation.Check;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Relief of debt has its type of aid, its types of finance and its purposes, and they go together. */
final class DebtReliefRules {
    private static final String SECTOR = "600";
    private static final char FINANCE = '6';

    private DebtReliefRules() {}

    static List<Rule<ActivityRow>> all() {
        // Any two of the three contradict each other, so none is needed by itself.
        return List.of(ActivityRule.of("debt_relief_mismatch").needs().check(DebtReliefRules::mismatch));
    }

    private static Check<ActivityRow> mismatch(RuleContext context) {
        AidKinds aidTypes = AidKinds.of(context);
        CodeLists lists = context.codeLists();
        int year = context.flowYear();
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            Sign aid = sign(aidTypes.kind(activity.aidType()));
            Sign finance = sign(activity.financeType());
            Sign purpose = sign(activity.purpose());
            if (!contradict(aid, finance, purpose)) {
                return;
            }
            // Only now is it worth asking whether these codes exist: what is not in its list is told by another rule.
            Sign knownFinance = isKnown(lists, activity.financeType(), year) ? finance : Sign.NONE;
            Sign knownPurpose = Answers.areKnown(activity.purpose(), lists) ? purpose : Sign.NONE;
            if (contradict(aid, knownFinance, knownPurpose)) {
                out.report(raised(activity, aid, knownFinance, knownPurpose));
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
                .with("expected_aid_type", AidKinds.DEBT_RELIEF)
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

    private static Sign sign(@Nullable String aidKind) {
        return aidKind == null ? Sign.NONE : sign(aidKind.equals(AidKinds.DEBT_RELIEF));
    }

    private static Sign sign(@Nullable FinanceType type) {
        return type == null
                ? Sign.NONE
                : sign(type.value().length() == SECTOR.length() && type.value().charAt(0) == FINANCE);
    }

    private static Sign sign(@Nullable Purposes purposes) {
        if (purposes == null) {
            return Sign.NONE;
        }
        int debt = 0;
        List<PurposeShare> shares = purposes.shares();
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).purpose().value().startsWith(SECTOR)) {
                debt++;
            }
        }
        return debt > 0 && debt < shares.size() ? Sign.BOTH : sign(debt > 0);
    }

    private static Sign sign(boolean debt) {
        return debt ? Sign.DEBT : Sign.OTHER;
    }

    private static boolean isKnown(CodeLists lists, @Nullable FinanceType type, int year) {
        return type != null && lists.list("finance-types").isValid(type.value(), year);
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
