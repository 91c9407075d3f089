package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.COMMITMENT;
import static it.apsis.statistical.ActivityQuestions.DISBURSEMENT;

import it.apsis.finding.Suggestion;
import it.apsis.finding.Totals;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import it.apsis.text.Bilingual;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Amounts that cannot be, or hardly can be, what was meant. */
final class AmountRules {
    private static final BigDecimal MOST_THOUSANDS = BigDecimal.valueOf(5000);
    private static final int THOUSAND = 3;

    private AmountRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of("received_negative").when(activity -> Amounts.isNegative(activity.received())),
                ActivityRule.of("interest_received_negative")
                        .yieldsTo(EarlierCommitmentRules.NOT_BLANK)
                        .when(activity -> Amounts.isNegative(activity.interestReceived())),
                // One amount is enough.
                ActivityRule.of("amount_probably_in_euro").needs().check(context -> AmountRules::inEuro));
    }

    private static void inEuro(ActivityRow row, Findings out) {
        ActivityRecord activity = row.activity();
        Amount commitment = activity.commitment();
        Amount disbursement = activity.disbursement();
        boolean committed = isLarge(commitment);
        if (!committed && !isLarge(disbursement)) {
            return;
        }
        List<String> questions = new ArrayList<>();
        List<String> instead = new ArrayList<>();
        if (commitment != null && committed) {
            questions.add(COMMITMENT.key());
            instead.add(inThousands(commitment));
        }
        if (disbursement != null && isLarge(disbursement)) {
            questions.add(DISBURSEMENT.key());
            instead.add(inThousands(disbursement));
        }
        // The suggestion is for the cell that the finding points at; the attribute has both.
        out.report(Answers.with(Raised.at(questions), activity, questions)
                .with("in_thousands", instead)
                .with("limit", Totals.plain(MOST_THOUSANDS))
                .suggesting(List.of(new Suggestion(instead.get(0), Bilingual.same(instead.get(0))))));
    }

    private static boolean isLarge(@Nullable Amount amount) {
        return amount != null && amount.thousandEuro().compareTo(MOST_THOUSANDS) > 0;
    }

    /** Not an {@link Amount}: three decimals more than the most that it holds are out of its range. */
    private static String inThousands(Amount euro) {
        return Totals.plain(euro.thousandEuro().movePointLeft(THOUSAND));
    }
}
