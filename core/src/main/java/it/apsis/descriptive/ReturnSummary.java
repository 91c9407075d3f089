package it.apsis.descriptive;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What a descriptive questionnaire is compared with: the statistical return of the same body in the same year, in short.
 *
 * @param nil whether it declares that there is no activity
 * @param activities how many activities it has
 * @param recipients the codes of the countries of its activities
 * @param crsIds the identification numbers of its activities
 * @param disbursedEuro the sum of its disbursements, in euro
 * @param reception whether it has an activity of the types of aid H02 to H06
 */
public record ReturnSummary(
        boolean nil,
        int activities,
        Set<String> recipients,
        Set<String> crsIds,
        BigDecimal disbursedEuro,
        boolean reception) {
    /**
     * Copies the sets.
     *
     * @param nil whether it declares that there is no activity
     * @param activities how many activities it has
     * @param recipients the codes of the countries of its activities
     * @param crsIds the identification numbers of its activities
     * @param disbursedEuro the sum of its disbursements, in euro
     * @param reception whether it has an activity of the types of aid H02 to H06
     */
    public ReturnSummary {
        recipients = Set.copyOf(recipients);
        crsIds = Set.copyOf(crsIds);
    }

    /**
     * The return of a body that declares that there is no activity.
     *
     * @return the summary
     */
    public static ReturnSummary ofNil() {
        return new ReturnSummary(true, 0, Set.of(), Set.of(), BigDecimal.ZERO, false);
    }
}
