package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.RECIPIENT;
import static it.apsis.statistical.ActivityQuestions.REPORTING_YEAR;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.finding.Suggestion;
import it.apsis.statistical.ActivityCode.Recipient;
import it.apsis.statistical.ActivityRow;
import it.apsis.text.Bilingual;
import it.apsis.validation.Check;
import it.apsis.validation.EditionValue;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who reports, of which year, in which money, and for whom: what is the same on every row of a return. */
final class IdentityRules {
    private static final EditionValue<Set<String>> ELIGIBLE = EditionValue.of(
            (form, reference) -> reference.codeLists().list("recipients").validIn(form.flowYear()).stream()
                    .map(CodeEntry::code)
                    .collect(Collectors.toCollection(HashSet::new)));

    private IdentityRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of("reporting_year_mismatch").check(IdentityRules::year),
                // The year is that of the form, whatever the row says of its own.
                ActivityRule.of("recipient_not_eligible").needs(RECIPIENT).check(IdentityRules::recipient));
    }

    /** Where nobody named the year, the rows of other years are told of once, at the end. */
    private static Check<ActivityRow> year(RuleContext context) {
        int expected = context.flowYear();
        if (!context.isYearGiven()) {
            return Check.none();
        }
        Suggestion suggestion = new Suggestion(String.valueOf(expected), Bilingual.same(String.valueOf(expected)));
        return (row, out) -> {
            Integer year = row.activity().reportingYear();
            if (year != null && year != expected) {
                out.report(Raised.at(REPORTING_YEAR.key())
                        .with("expected", expected)
                        .suggesting(List.of(suggestion)));
            }
        };
    }

    private static Check<ActivityRow> recipient(RuleContext context) {
        CodeList recipients = context.codeLists().list("recipients");
        int year = context.flowYear();
        Set<String> eligible = ELIGIBLE.in(context);
        return (row, out) -> {
            Recipient recipient = row.activity().recipient();
            if (recipient == null || eligible.contains(recipient.value()) || !recipients.isKnown(recipient.value())) {
                return;
            }
            out.report(Raised.at(RECIPIENT.key(), REPORTING_YEAR.key())
                    .with(CodeRules.validity(recipients, recipient.value(), year)
                            .with("flow_year", year))
                    .suggesting(NearCodes.successors(recipient.value(), recipients, year)));
        };
    }
}
