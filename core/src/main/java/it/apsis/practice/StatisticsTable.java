package it.apsis.practice;

import it.apsis.text.Bilingual;
import java.util.List;

/**
 * A table of statistics of published sheets; zero rows are there, in a fixed order.
 *
 * @param name its name, the same in every language
 * @param title what it is called
 * @param multiple whether a sheet can count in several rows, so that they do not add up to the denominator
 * @param denominator how many published sheets there are
 * @param rows its rows
 */
public record StatisticsTable(
        String name, Bilingual title, boolean multiple, int denominator, List<StatisticsRow> rows) {
    /** With fewer sheets than these there is no share. */
    public static final int FEWEST = 5;

    private static final Bilingual SEVERAL = new Bilingual(
            "A sheet can count in several rows: they do not add up to the total",
            "Una scheda può contare in più righe: la loro somma non dà il totale");

    /**
     * Copies the list.
     *
     * @param name its name, the same in every language
     * @param title what it is called
     * @param multiple whether a sheet can count in several rows, so that they do not add up to the denominator
     * @param denominator how many published sheets there are
     * @param rows its rows
     */
    public StatisticsTable {
        rows = List.copyOf(rows);
    }

    /**
     * What has to be said beside the table.
     *
     * @return the note on the nature of the collection, and where a sheet can count in several rows a note on that
     */
    public List<Bilingual> notes() {
        return multiple ? List.of(PracticeCollection.note(), SEVERAL) : List.of(PracticeCollection.note());
    }
}
