package it.apsis.practice;

import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Subject;
import it.apsis.schema.Answer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sheet and where it stood. Immutable. */
public final class PracticeEntry implements Subject {
    private final PracticeSheet sheet;
    private final SheetColumns columns;
    private final long row;
    private final long line;
    private final @Nullable String workbookSheet;
    private final List<Finding> notes;
    private volatile @Nullable Map<String, Answer> answers;

    private PracticeEntry(
            PracticeSheet sheet,
            SheetColumns columns,
            long row,
            long line,
            @Nullable String workbookSheet,
            List<Finding> notes) {
        this.sheet = sheet;
        this.columns = columns;
        this.row = row;
        this.line = line;
        this.workbookSheet = workbookSheet;
        this.notes = List.copyOf(notes);
    }

    /**
     * A sheet of a collection in memory.
     *
     * @param number its place in the collection, from 1
     * @param sheet the sheet
     * @return the entry
     */
    public static PracticeEntry of(long number, PracticeSheet sheet) {
        return new PracticeEntry(sheet, SheetColumns.ofKeys(), number, 0, null, List.of());
    }

    /**
     * A sheet of a table.
     *
     * @param columns where its answers stand
     * @param row the number of its row, from 1
     * @param line the physical line of a text file, from 1; 0 where there are no lines
     * @param workbookSheet the name of the sheet of a workbook, or null
     * @param sheet the sheet
     * @return the entry
     */
    public static PracticeEntry of(
            SheetColumns columns, long row, long line, @Nullable String workbookSheet, PracticeSheet sheet) {
        return new PracticeEntry(sheet, columns, row, line, workbookSheet, List.of());
    }

    /**
     * The same entry with what its reader had to say.
     *
     * @param findings the findings
     * @return another entry
     */
    public PracticeEntry withNotes(List<Finding> findings) {
        return new PracticeEntry(sheet, columns, row, line, workbookSheet, findings);
    }

    /**
     * The sheet.
     *
     * @return the sheet
     */
    public PracticeSheet sheet() {
        return sheet;
    }

    /**
     * The answers of the sheet as they are written, by key.
     *
     * @return the answers that are not blank, in the order of the form
     */
    public Map<String, Answer> answers() {
        Map<String, Answer> made = answers;
        if (made == null) {
            // Two threads may both make them: the outcome is the same, and none waits for the other.
            made = PracticeAnswers.of(sheet);
            answers = made;
        }
        return made;
    }

    /**
     * The number of its row, or its place in the collection.
     *
     * @return the number, from 1
     */
    public long row() {
        return row;
    }

    @Override
    public List<Finding> notes() {
        return notes;
    }

    @Override
    public Place place(@Nullable String question) {
        return columns.place(row, line, workbookSheet, question);
    }

    /** What was written; nothing of a person. */
    @Override
    public @Nullable String text(String question) {
        Answer answer = question.equals(PracticeQuestions.CONTACT.key())
                ? null
                : answers().get(question);
        return answer == null ? null : answer.shown();
    }

    @Override
    public String toString() {
        return "PracticeEntry[row=" + row + ", id=" + sheet.id() + "]";
    }
}
