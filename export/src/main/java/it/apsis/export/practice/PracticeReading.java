package it.apsis.export.practice;

import it.apsis.finding.SourceDescription;
import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeSheet;
import java.util.List;

/**
 * The sheets of a file; what their reader has to say stands in the notes of the entries.
 *
 * @param entries the sheets in order, and where they stood
 * @param source the file
 */
public record PracticeReading(List<PracticeEntry> entries, SourceDescription source) {
    /**
     * Copies the list.
     *
     * @param entries the sheets in order, and where they stood
     * @param source the file
     */
    public PracticeReading {
        entries = List.copyOf(entries);
    }

    /**
     * The sheets.
     *
     * @return the sheets in order
     */
    public List<PracticeSheet> sheets() {
        return entries.stream().map(PracticeEntry::sheet).toList();
    }
}
