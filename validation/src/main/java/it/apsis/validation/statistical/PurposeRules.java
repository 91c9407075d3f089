package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.PURPOSE;

import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Several purposes in one answer: they differ, and their shares are a whole. */
final class PurposeRules {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private PurposeRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of("purpose_shares_not_100").check(context -> PurposeRules::shares),
                ActivityRule.of("purpose_repeated").check(context -> PurposeRules::repeated));
    }

    private static void shares(ActivityRow row, Findings out) {
        Purposes purposes = row.activity().purpose();
        if (purposes == null || isWithoutShare(purposes)) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (PurposeShare share : purposes.shares()) {
            BigDecimal percent = share.percent();
            sum = percent == null ? sum : sum.add(percent);
        }
        if (sum.compareTo(WHOLE) != 0) {
            out.report(Raised.at(PURPOSE.key())
                    .with("sum", sum.stripTrailingZeros().toPlainString())
                    .with("purpose", Answers.text(purposes)));
        }
    }

    private static boolean isWithoutShare(Purposes purposes) {
        return purposes.shares().size() == 1 && purposes.shares().get(0).percent() == null;
    }

    private static void repeated(ActivityRow row, Findings out) {
        Purposes purposes = row.activity().purpose();
        if (purposes == null || purposes.shares().size() < 2) {
            return;
        }
        Set<String> seen = new TreeSet<>();
        Set<String> repeated = new TreeSet<>();
        for (PurposeShare share : purposes.shares()) {
            String code = share.purpose().value();
            if (!seen.add(code)) {
                repeated.add(code);
            }
        }
        if (!repeated.isEmpty()) {
            out.report(Raised.at(PURPOSE.key()).with("repeated", List.copyOf(repeated)));
        }
    }
}
