package it.apsis.validation.practice;

import it.apsis.practice.FundingSource;
import it.apsis.practice.OperatorCount;
import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeQuestions;
import it.apsis.practice.PracticeSheet;
import it.apsis.schema.Questionnaire;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts and amounts. */
final class NumberRules {
    private static final String COUNT_INVALID = "practice_count_invalid";
    private static final String FREE = "NO_ADDITIONAL_COST";
    private static final int CENTS = 2;

    private NumberRules() {}

    static List<Rule<PracticeEntry>> all() {
        return List.of(
                SheetRule.of(COUNT_INVALID, context -> (entry, out) -> counts(entry.sheet(), context.form(), out)),
                SheetRule.when("practice_funding_contradiction", NumberRules::isContradicted));
    }

    private static void counts(PracticeSheet sheet, Questionnaire form, Findings out) {
        AnswerRules.unread(COUNT_INVALID, form, sheet, out);
        count(PracticeQuestions.PROVIDER_POPULATION.key(), sheet.providerPopulation(), out);
        count(PracticeQuestions.OPERATORS_TOTAL.key(), sheet.operatorsTotal(), out);
        count(PracticeQuestions.PEOPLE_REACHED.key(), sheet.peopleReached(), out);
        operators(sheet, out);
        for (int i = 0; i < sheet.funding().size(); i++) {
            BigDecimal amount = sheet.funding().get(i).amount();
            boolean negative = amount != null && amount.signum() < 0;
            boolean fine = amount != null && amount.stripTrailingZeros().scale() > CENTS;
            if (amount != null && (negative || fine)) {
                out.report(Raised.at(PracticeQuestions.FUNDING.key())
                        .value(amount.toPlainString())
                        .with("reason", negative ? "negative" : "not_cents")
                        .with("entry", i + 1));
            }
        }
    }

    private static void count(String key, @Nullable Long count, Findings out) {
        if (count != null && count < 0) {
            out.report(Raised.at(key).with("reason", "negative"));
        }
    }

    private static void operators(PracticeSheet sheet, Findings out) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < sheet.operatorsByRole().size(); i++) {
            OperatorCount operators = sheet.operatorsByRole().get(i);
            Long count = operators.count();
            if (count != null && count < 0) {
                out.report(Raised.at(PracticeQuestions.OPERATORS_BY_ROLE.key())
                        .value(String.valueOf(count))
                        .with("reason", "negative")
                        .with("entry", i + 1));
                return;
            }
            sum = sum.add(BigInteger.valueOf(count == null ? 0 : count));
        }
        Long total = sheet.operatorsTotal();
        if (total != null && total >= 0 && sum.compareTo(BigInteger.valueOf(total)) > 0) {
            out.report(Raised.at(PracticeQuestions.OPERATORS_BY_ROLE.key(), PracticeQuestions.OPERATORS_TOTAL.key())
                    .with("reason", "parts_exceed_total")
                    .with("parts", sum)
                    .with("total", total));
        }
    }

    private static boolean isContradicted(PracticeSheet sheet) {
        boolean free = sheet.funding().stream().anyMatch(funding -> FREE.equals(funding.source()));
        return free && sheet.funding().stream().anyMatch(NumberRules::hasAmount);
    }

    private static boolean hasAmount(FundingSource funding) {
        BigDecimal amount = funding.amount();
        return amount != null && amount.signum() != 0;
    }
}
