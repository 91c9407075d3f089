package it.apsis.validation.descriptive;

import it.apsis.codelist.CodeLists;
import it.apsis.descriptive.ReturnSummary;
import it.apsis.rule.Criterion.Coded;
import it.apsis.rule.Declarations;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.CrsId;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.statistical.StatisticalSurvey;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sums a statistical return up for the comparison, activity by activity. Not thread-safe; one for each return. */
public final class ReturnSummaries {
    /** The types of aid of the reception of refugees, in whatever year. */
    private static final Set<String> REFUGEES = Set.copyOf(((Coded) Declarations.statistical()
                    .criteria(
                            "aid_type = refugees",
                            StatisticalSurvey.form(StatisticalSurvey.LAST_YEAR),
                            CodeLists.bundled())
                    .get(0))
            .codes());

    private final Set<String> recipients = new HashSet<>();
    private final Set<String> crsIds = new HashSet<>();
    private BigDecimal disbursed = BigDecimal.ZERO;
    private boolean reception;
    private int activities;

    /** Starts a summary. */
    public ReturnSummaries() {}

    /**
     * The summary of a return in memory.
     *
     * @param document the return
     * @return its summary
     */
    public static ReturnSummary of(StatisticalReturn document) {
        ReturnSummaries summary = new ReturnSummaries();
        document.activities().forEach(summary::add);
        return summary.summary(document.nilReturn() != null);
    }

    /**
     * Adds an activity.
     *
     * @param activity the activity
     */
    public void add(ActivityRecord activity) {
        activities++;
        addCode(recipients, activity.recipient());
        CrsId crsId = activity.crsId();
        if (crsId != null) {
            crsIds.add(crsId.toString());
        }
        Amount amount = activity.disbursement();
        if (amount != null) {
            disbursed = disbursed.add(amount.euro());
        }
        ActivityCode.AidType type = activity.aidType();
        reception |= type != null && REFUGEES.contains(type.value());
    }

    private static void addCode(Set<String> codes, ActivityCode.@Nullable Recipient recipient) {
        if (recipient != null) {
            codes.add(recipient.value());
        }
    }

    /**
     * The summary of what was added.
     *
     * @param nil whether the return declares that there is no activity
     * @return the summary
     */
    public ReturnSummary summary(boolean nil) {
        return new ReturnSummary(nil, activities, recipients, crsIds, disbursed, reception);
    }
}
