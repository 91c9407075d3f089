package it.apsis.validation.descriptive;

import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.descriptive.DescriptiveQuestions;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.descriptive.Initiative;
import it.apsis.descriptive.ReturnSummary;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import it.apsis.validation.document.DocumentRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a body tells in words beside what it notified in figures. */
final class CrossRules {
    /** Thousands of euro without decimals say no more than this. */
    private static final BigDecimal A_THOUSAND = BigDecimal.valueOf(1000);

    private CrossRules() {}

    static List<Rule<DescriptiveQuestionnaire>> all() {
        return List.of(
                cross("descriptive_country_without_activity", CrossRules::countries),
                cross("descriptive_initiative_without_activity", CrossRules::initiatives),
                cross("descriptive_own_funds_differ", CrossRules::ownFunds),
                cross("descriptive_reception_mismatch", CrossRules::reception));
    }

    /** Compares a document with the return of the same body. */
    private interface Comparison {
        void compare(DescriptiveQuestionnaire document, ReturnSummary notified, Findings out);
    }

    private static Rule<DescriptiveQuestionnaire> cross(String code, Comparison comparison) {
        return DocumentRule.of(DescriptiveSurvey.rules().get(code), context -> prepare(context, comparison));
    }

    private static Check<DescriptiveQuestionnaire> prepare(RuleContext context, Comparison comparison) {
        Optional<ReturnSummary> summary = context.setting(ReturnSummary.class);
        return summary.isEmpty() ? Check.none() : (document, out) -> comparison.compare(document, summary.get(), out);
    }

    private static void countries(DescriptiveQuestionnaire document, ReturnSummary notified, Findings out) {
        List<String> countries = document.get(DescriptiveQuestions.PRIORITY_COUNTRIES);
        for (int i = 0; i < countries.size(); i++) {
            String country = countries.get(i).strip();
            if (!country.isEmpty() && !notified.recipients().contains(country)) {
                out.report(Raised.at(DescriptiveQuestions.PRIORITY_COUNTRIES.key())
                        .value(country)
                        .with("entry", i + 1));
            }
        }
    }

    private static void initiatives(DescriptiveQuestionnaire document, ReturnSummary notified, Findings out) {
        List<Initiative> initiatives = document.get(DescriptiveQuestions.INITIATIVES);
        for (int i = 0; i < initiatives.size(); i++) {
            String crsId = initiatives.get(i).crsId();
            if (crsId != null && !notified.crsIds().contains(crsId.strip())) {
                out.report(Raised.at(DescriptiveQuestions.INITIATIVES.key())
                        .value(crsId)
                        .with("entry", i + 1)
                        .with("table_column", "crs_id"));
            }
        }
    }

    private static void ownFunds(DescriptiveQuestionnaire document, ReturnSummary notified, Findings out) {
        Optional<BigDecimal> own = document.get(DescriptiveQuestions.OWN_FUNDS);
        if (own.isPresent()) {
            BigDecimal difference = own.get().subtract(notified.disbursedEuro()).abs();
            if (difference.compareTo(A_THOUSAND) >= 0) {
                out.report(Raised.at(DescriptiveQuestions.OWN_FUNDS.key())
                        .with("disbursed", notified.disbursedEuro().toPlainString())
                        .with("difference", difference.toPlainString()));
            }
        }
    }

    private static void reception(DescriptiveQuestionnaire document, ReturnSummary notified, Findings out) {
        boolean declared =
                document.get(DescriptiveQuestions.RECEPTION_WITH_OWN_FUNDS).orElse(false);
        if (declared != notified.reception()) {
            out.report(Raised.at(DescriptiveQuestions.RECEPTION_WITH_OWN_FUNDS.key())
                    .with("case", declared ? "declared" : "notified"));
        }
    }
}
