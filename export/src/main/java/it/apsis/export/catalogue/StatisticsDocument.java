package it.apsis.export.catalogue;

import it.apsis.practice.PracticeStatistics;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The statistics of a collection as one page that needs nothing but itself. */
public final class StatisticsDocument {
    private StatisticsDocument() {}

    /**
     * Writes the page.
     *
     * @param statistics the statistics
     * @param language the language of its words
     * @param date the day of the collection's state, or null
     * @param out where to; flushed and not closed
     * @throws IOException where it cannot be written
     */
    public static void write(
            PracticeStatistics statistics, Language language, @Nullable LocalDate date, OutputStream out)
            throws IOException {
        new StatisticsPage(PageFrame.alone(language, date), statistics).write(out);
    }
}
