package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.COMMITMENT;
import static it.apsis.statistical.ActivityQuestions.DISBURSEMENT;

import it.apsis.finding.Suggestion;
import it.apsis.finding.Totals;
import it.apsis.rule.Clause;
import it.apsis.rule.Criterion;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import it.apsis.text.Bilingual;
import it.apsis.validation.Check;
import it.apsis.validation.EditionValue;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Amounts that hardly can be what was meant. */
final class AmountRules {
    private static final String IN_EURO = "amount_probably_in_euro";
    private static final int THOUSAND = 3;

    private static final EditionValue<List<Clause>> SENTENCES = Declared.sentences(IN_EURO);

    private AmountRules() {}

    static List<Rule<ActivityRow>> all() {
        // One amount is enough.
        return List.of(ActivityRule.of(IN_EURO).needs().check(AmountRules::inEuro));
    }

    private static Check<ActivityRow> inEuro(RuleContext context) {
        BigDecimal most = SENTENCES.in(context).stream()
                .flatMap(sentence -> sentence.then().stream())
                .map(criterion -> ((Criterion.Compared) criterion).number())
                .findFirst()
                .orElseThrow();
        return (row, out) -> inEuro(row, most, out);
    }

    private static void inEuro(ActivityRow row, BigDecimal most, Findings out) {
        ActivityRecord activity = row.activity();
        Amount commitment = activity.commitment();
        Amount disbursement = activity.disbursement();
        boolean committed = isLarge(commitment, most);
        if (!committed && !isLarge(disbursement, most)) {
            return;
        }
        List<String> questions = new ArrayList<>();
        List<String> instead = new ArrayList<>();
        if (commitment != null && committed) {
            questions.add(COMMITMENT.key());
            instead.add(inThousands(commitment));
        }
        if (disbursement != null && isLarge(disbursement, most)) {
            questions.add(DISBURSEMENT.key());
            instead.add(inThousands(disbursement));
        }
        // The suggestion is for the cell that the finding points at; the attribute has both.
        out.report(Answers.with(Raised.at(questions), activity, questions)
                .with("in_thousands", instead)
                .with("limit", Totals.plain(most))
                .suggesting(List.of(new Suggestion(instead.get(0), Bilingual.same(instead.get(0))))));
    }

    private static boolean isLarge(@Nullable Amount amount, BigDecimal most) {
        return amount != null && amount.thousandEuro().compareTo(most) > 0;
    }

    /** Not an {@link Amount}: three decimals more than the most that it holds are out of its range. */
    private static String inThousands(Amount euro) {
        return Totals.plain(euro.thousandEuro().movePointLeft(THOUSAND));
    }
}
