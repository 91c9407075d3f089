package it.apsis.validation.statistical;

import it.apsis.codelist.CodeList;
import it.apsis.finding.Suggestion;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.CrsId;
import it.apsis.validation.RuleContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which nature of submission the amounts and the number of an activity imply, where nobody has said. */
enum ImpliedNature {
    /** Nothing can be said. */
    UNCLEAR(""),
    /** Something was committed, and there is no earlier number. */
    NEW("1"),
    /** The same, and as much was paid: it may be that the commitment was derived from the payment. */
    NEW_AND_PAID("18"),
    /** The number is that of an earlier year, or something was paid on a commitment that is not of this year. */
    EARLIER("3"),
    /** Something is taken back: from an earlier activity, or by a revision. */
    TAKEN_BACK("32");

    /** Codes of one digit each, the most likely first. */
    private final String codes;

    ImpliedNature(String codes) {
        this.codes = codes;
    }

    static ImpliedNature of(ActivityRecord activity) {
        CrsId number = activity.crsId();
        Integer year = activity.reportingYear();
        Amount commitment = activity.commitment();
        if (number != null && year != null && number.year() < year) {
            return EARLIER;
        }
        return commitment == null ? UNCLEAR : of(commitment, activity.disbursement(), number != null);
    }

    private static ImpliedNature of(Amount commitment, @Nullable Amount disbursement, boolean numbered) {
        int paid = disbursement == null ? 0 : disbursement.signum();
        if (commitment.signum() < 0 || paid < 0) {
            return TAKEN_BACK;
        }
        if (commitment.isPositive()) {
            return disbursement != null && commitment.compareTo(disbursement) == 0 ? NEW_AND_PAID : NEW;
        }
        // Nothing committed under a number of this year contradicts itself.
        return paid > 0 && !numbered ? EARLIER : UNCLEAR;
    }

    /** The natures under their names of the year. */
    List<Suggestion> suggestions(RuleContext context) {
        if (codes.isEmpty()) {
            return List.of();
        }
        CodeList natures = context.codeLists().list("nature-of-submission");
        return Answers.suggestions(natures, context.flowYear(), codes.split(""));
    }
}
