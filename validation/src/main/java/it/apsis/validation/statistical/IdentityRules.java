package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.AGENCY;
import static it.apsis.statistical.ActivityQuestions.CRS_ID;
import static it.apsis.statistical.ActivityQuestions.CURRENCY;
import static it.apsis.statistical.ActivityQuestions.DONOR;
import static it.apsis.statistical.ActivityQuestions.FLOW_TYPE;
import static it.apsis.statistical.ActivityQuestions.RECIPIENT;
import static it.apsis.statistical.ActivityQuestions.REPORTING_YEAR;

import it.apsis.codelist.CodeList;
import it.apsis.finding.Suggestion;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityCode.Recipient;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.CrsId;
import it.apsis.text.Bilingual;
import it.apsis.validation.Check;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.List;
import java.util.function.Function;

/** Who reports, of which year, in which money, and for whom: what is the same on every row of a return. */
final class IdentityRules {
    private static final Suggestion ITALY = new Suggestion("6", new Bilingual("Italy", "Italia"));

    private IdentityRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of("reporting_year_mismatch").check(IdentityRules::year),
                only("donor_not_italy", DONOR, ITALY.code(), context -> List.of(ITALY)),
                only("agency_not_local_administration", AGENCY, "8", "agencies-italy"),
                only("flow_type_not_oda", FLOW_TYPE, "10", "flow-types"),
                only("currency_not_euro", CURRENCY, "918", "currencies"),
                ActivityRule.of("crs_id_year_after_reporting_year").check(IdentityRules::crsIdYear),
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

    private static Rule<ActivityRow> only(
            String code, Question<ActivityRecord, ?, ? extends ActivityCode> question, String expected, String list) {
        return only(
                code,
                question,
                expected,
                context -> Answers.suggestions(context.codeLists().list(list), context.flowYear(), expected));
    }

    private static Rule<ActivityRow> only(
            String code,
            Question<ActivityRecord, ?, ? extends ActivityCode> question,
            String expected,
            Function<RuleContext, List<Suggestion>> suggestions) {
        return ActivityRule.of(code).check(context -> {
            List<Suggestion> right = suggestions.apply(context);
            return (row, out) -> {
                ActivityCode given = question.get(row.activity());
                if (given != null && !given.value().equals(expected)) {
                    out.report(
                            Raised.at(question.key()).with("expected", expected).suggesting(right));
                }
            };
        });
    }

    private static Check<ActivityRow> crsIdYear(RuleContext context) {
        return (row, out) -> {
            CrsId number = row.activity().crsId();
            if (number != null && number.year() > Answers.year(row.activity(), context)) {
                out.report(Raised.at(CRS_ID.key(), REPORTING_YEAR.key())
                        .with("commitment_year", number.year())
                        .with("reporting_year", Answers.year(row.activity(), context)));
            }
        };
    }

    private static Check<ActivityRow> recipient(RuleContext context) {
        CodeList recipients = context.codeLists().list("recipients");
        int year = context.flowYear();
        return (row, out) -> {
            Recipient recipient = row.activity().recipient();
            if (recipient == null
                    || recipients.isValid(recipient.value(), year)
                    || !recipients.isKnown(recipient.value())) {
                return;
            }
            out.report(Raised.at(RECIPIENT.key(), REPORTING_YEAR.key())
                    .with(CodeRules.validity(recipients, recipient.value(), year)
                            .with("flow_year", year))
                    .suggesting(NearCodes.successors(recipient.value(), recipients, year)));
        };
    }
}
