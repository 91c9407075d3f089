package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.ARREARS_INTEREST;
import static it.apsis.statistical.ActivityQuestions.ARREARS_PRINCIPAL;
import static it.apsis.statistical.ActivityQuestions.COMMITMENT;
import static it.apsis.statistical.ActivityQuestions.CRS_ID;
import static it.apsis.statistical.ActivityQuestions.EXPERTS_COMMITMENT;
import static it.apsis.statistical.ActivityQuestions.EXPORT_CREDIT;
import static it.apsis.statistical.ActivityQuestions.FINAL_REPAYMENT;
import static it.apsis.statistical.ActivityQuestions.FIRST_REPAYMENT;
import static it.apsis.statistical.ActivityQuestions.FUTURE_INTEREST;
import static it.apsis.statistical.ActivityQuestions.FUTURE_PRINCIPAL;
import static it.apsis.statistical.ActivityQuestions.INTEREST_RATE;
import static it.apsis.statistical.ActivityQuestions.INTEREST_RECEIVED;
import static it.apsis.statistical.ActivityQuestions.INVESTMENT_RELATED_TC;
import static it.apsis.statistical.ActivityQuestions.NATURE_OF_SUBMISSION;
import static it.apsis.statistical.ActivityQuestions.OUTSTANDING;
import static it.apsis.statistical.ActivityQuestions.REPAYMENTS_PER_YEAR;
import static it.apsis.statistical.ActivityQuestions.REPAYMENT_TYPE;
import static it.apsis.statistical.ActivityQuestions.REPORTING_YEAR;
import static it.apsis.statistical.ActivityQuestions.SECOND_INTEREST_RATE;

import it.apsis.schema.Question;
import it.apsis.statistical.ActivityCode.Nature;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.CrsId;
import it.apsis.validation.Check;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.List;
import java.util.stream.Stream;

/** What was committed in an earlier year: its number, and what is not said again while it is being paid. */
final class EarlierCommitmentRules {
    static final String NOT_BLANK = "earlier_commitment_answer_not_blank";

    /** Items 44 to 55. */
    static final List<Question<ActivityRecord, ActivityRecord.Builder, ?>> LOAN = List.of(
            REPAYMENT_TYPE,
            REPAYMENTS_PER_YEAR,
            INTEREST_RATE,
            SECOND_INTEREST_RATE,
            FIRST_REPAYMENT,
            FINAL_REPAYMENT,
            INTEREST_RECEIVED,
            OUTSTANDING,
            ARREARS_PRINCIPAL,
            ARREARS_INTEREST,
            FUTURE_PRINCIPAL,
            FUTURE_INTEREST);

    private static final List<Question<ActivityRecord, ActivityRecord.Builder, ?>> OF_NEW_COMMITMENTS = Stream.concat(
                    Stream.of(INVESTMENT_RELATED_TC, EXPERTS_COMMITMENT, EXPORT_CREDIT), LOAN.stream())
            .toList();

    private static final String LATER_ID = "crs_id_year_after_reporting_year";
    private static final String NOT_EARLIER = "earlier_commitment_id_not_earlier";

    private EarlierCommitmentRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of(NOT_BLANK)
                        .needs(NATURE_OF_SUBMISSION, COMMITMENT)
                        .check(EarlierCommitmentRules::notBlank),
                // Where the year of the row is blank or unreadable, that of the form stands for it.
                ActivityRule.of(NOT_EARLIER)
                        .needs(NATURE_OF_SUBMISSION, CRS_ID)
                        .yieldsTo(LATER_ID)
                        .check(EarlierCommitmentRules::notEarlier),
                ActivityRule.of("zero_commitment_with_current_id")
                        .needs(COMMITMENT, CRS_ID)
                        .yieldsTo(
                                LATER_ID,
                                NOT_EARLIER,
                                NewActivityRules.BOTH_ZERO,
                                NewActivityRules.NEGATIVE,
                                NewActivityRules.WITHOUT_COMMITMENT)
                        .check(EarlierCommitmentRules::currentId));
    }

    static boolean isEarlier(ActivityRecord activity) {
        Nature nature = activity.natureOfSubmission();
        return nature != null && nature.value().equals("3");
    }

    /** A disbursement on an earlier commitment to which nothing is added this year. */
    static boolean isMereDisbursement(ActivityRecord activity) {
        return Amounts.isZero(activity.commitment()) && isEarlier(activity);
    }

    private static Check<ActivityRow> notBlank(RuleContext context) {
        AnsweredQuestions answered = new AnsweredQuestions(OF_NEW_COMMITMENTS, context);
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            if (isMereDisbursement(activity) && answered.isAny(activity)) {
                List<String> questions = answered.in(activity);
                if (!questions.isEmpty()) {
                    out.report(Raised.at(questions).with(NATURE_OF_SUBMISSION.key(), "3"));
                }
            }
        };
    }

    private static Check<ActivityRow> notEarlier(RuleContext context) {
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            CrsId id = activity.crsId();
            if (id != null && isEarlier(activity) && id.year() >= Answers.year(activity, context)) {
                out.report(aboutId(
                        Raised.at(CRS_ID.key(), NATURE_OF_SUBMISSION.key(), REPORTING_YEAR.key()), id, row, context));
            }
        };
    }

    private static Check<ActivityRow> currentId(RuleContext context) {
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            CrsId id = activity.crsId();
            if (id != null && Amounts.isZero(activity.commitment()) && id.year() == Answers.year(activity, context)) {
                out.report(aboutId(Raised.at(CRS_ID.key(), COMMITMENT.key(), REPORTING_YEAR.key()), id, row, context));
            }
        };
    }

    private static Raised aboutId(Raised raised, CrsId id, ActivityRow row, RuleContext context) {
        return raised.with("id_year", id.year()).with(REPORTING_YEAR.key(), Answers.year(row.activity(), context));
    }
}
