package it.apsis.export.national;

import java.util.List;

/**
 * The figures of one flow year. Those by recipient and so on are of co-operation alone: refugees are apart.
 *
 * @param flowYear the calendar year of the flows
 * @param cooperation all activities that are included, but those for refugees
 * @param refugees reception of refugees and asylum seekers with own funds: types of aid H02 to H06
 * @param breakdowns co-operation by recipient, region, sector, goal, type of aid, channel and body
 * @param markers co-operation by policy marker
 * @param refugeesBy refugees by type of aid and body
 * @param largest the co-operation activities with the largest disbursements, ten at most
 * @param late what arrived late, by body; in none of the other figures
 */
public record NationalReport(
        int flowYear,
        Tally cooperation,
        Tally refugees,
        List<Breakdown> breakdowns,
        List<MarkerFigure> markers,
        List<Breakdown> refugeesBy,
        List<LargeActivity> largest,
        Breakdown late) {
    /**
     * Copies the lists.
     *
     * @param flowYear the calendar year of the flows
     * @param cooperation all activities that are included, but those for refugees
     * @param refugees reception of refugees and asylum seekers with own funds: types of aid H02 to H06
     * @param breakdowns co-operation by recipient, region, sector, goal, type of aid, channel and body
     * @param markers co-operation by policy marker
     * @param refugeesBy refugees by type of aid and body
     * @param largest the co-operation activities with the largest disbursements, ten at most
     * @param late what arrived late, by body; in none of the other figures
     */
    public NationalReport {
        breakdowns = List.copyOf(breakdowns);
        markers = List.copyOf(markers);
        refugeesBy = List.copyOf(refugeesBy);
        largest = List.copyOf(largest);
    }

    /**
     * All activities that are included.
     *
     * @return co-operation and refugees
     */
    public Tally total() {
        return cooperation.plus(refugees);
    }
}
