package it.apsis.practice;

import it.apsis.text.Bilingual;
import java.util.Collection;
import java.util.List;

/**
 * The statistics of a collection: counters of all sheets, tables of the published ones. Exact, in a fixed order, and without
 * rates per inhabitant or rankings.
 *
 * @param sheets how many sheets there are in each state
 * @param tables the tables
 * @param operators how many operators took part in the published practices
 */
public record PracticeStatistics(SheetCounters sheets, List<StatisticsTable> tables, OperatorStatistics operators) {
    /**
     * Copies the list.
     *
     * @param sheets how many sheets there are in each state
     * @param tables the tables
     * @param operators how many operators took part in the published practices
     */
    public PracticeStatistics {
        tables = List.copyOf(tables);
    }

    /**
     * Counts a collection.
     *
     * @param sheets the sheets; their order does not matter
     * @param settings the scheme and classifier
     * @return the statistics
     */
    public static PracticeStatistics of(Collection<PracticeSheet> sheets, PracticeSettings settings) {
        return new StatisticsMaker(settings).make(sheets);
    }

    /**
     * What has to be said beside every table.
     *
     * @return the note on the nature of the collection
     */
    public Bilingual note() {
        return PracticeCollection.note();
    }

    /**
     * A table.
     *
     * @param name its name
     * @return the table
     * @throws IllegalArgumentException where there is none of that name
     */
    public StatisticsTable table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no table '" + name + "'"));
    }
}
