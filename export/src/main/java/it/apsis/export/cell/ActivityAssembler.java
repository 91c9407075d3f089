package it.apsis.export.cell;

import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ActivitySeries;
import it.apsis.statistical.Column;
import it.apsis.statistical.ReturnColumns;
import it.apsis.statistical.UnreadableAnswers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes an activity of the cells of a row. It remembers the row before: an answer that stands there already is not handed
 * over again, and most do. One thread.
 */
public final class ActivityAssembler {
    private final ReturnColumns columns;
    private final ActivitySeries series;
    private final int width;
    private final int[] positions;
    private final Question<ActivityRecord, ActivityRecord.Builder, Object>[] questions;
    private final ActivityRecord.Builder activity = ActivityRecord.builder();
    private final long[] bits;

    /** The cells of the row before, by question. */
    private final ReadCell[] above;

    /** How many of them are unreadable or worth a note. */
    private int notable;

    /** The answers that could not be read in the row before. */
    private long unreadableBefore;

    /**
     * An assembler for the rows of a document.
     *
     * @param columns its columns
     */
    public ActivityAssembler(ReturnColumns columns) {
        this.columns = columns;
        this.series = new ActivitySeries(columns);
        this.width = columns.all().size();
        List<Column> answered = columns.all().stream()
                .filter(column -> column.key() != null && column.equals(columns.find(column.key())))
                .toList();
        this.positions = answered.stream().mapToInt(Column::position).toArray();
        this.questions = questions(answered);
        this.bits = new long[questions.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = ActivitySeries.bit(questions[i].key());
        }
        this.above = new ReadCell[questions.length];
        Arrays.fill(above, ReadCell.EMPTY);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Question<ActivityRecord, ActivityRecord.Builder, Object>[] questions(List<Column> answered) {
        // The reader of a field gives what the accessor of its question takes: CellReadersTest looks at each of them.
        Question<ActivityRecord, ActivityRecord.Builder, Object>[] questions = new Question[answered.size()];
        for (int i = 0; i < questions.length; i++) {
            String key = answered.get(i).key();
            questions[i] = (Question) ActivityQuestions.get(key == null ? "" : key);
        }
        return questions;
    }

    /**
     * How many columns there are.
     *
     * @return the number
     */
    public int width() {
        return width;
    }

    /**
     * Makes a row of a document that is no workbook.
     *
     * @param row its number, from 1
     * @param line the physical line where it begins; 0 where there are no lines
     * @param read its cells as they were read, by position; not kept
     * @param count how many of them count; the others are blank
     * @param cells the texts of the cells, which are handed over
     * @param note what there is to say of the row as a whole, or null
     * @return the row
     */
    public ActivityRow assemble(
            long row, long line, ReadCell[] read, int count, String[] cells, @Nullable Finding note) {
        return assemble(new Place(row, line, null, null, -1, columns.isSheet()), read, count, cells, note);
    }

    /**
     * Makes a row.
     *
     * @param row where it stands
     * @param read its cells as they were read, by position; not kept
     * @param count how many of them count; the others are blank
     * @param cells the texts of the cells, which are handed over
     * @param note what there is to say of the row as a whole, or null
     * @return the row
     */
    public ActivityRow assemble(Place row, ReadCell[] read, int count, String[] cells, @Nullable Finding note) {
        long changed = unreadableBefore;
        unreadableBefore = 0;
        for (int i = 0; i < positions.length; i++) {
            int position = positions[i];
            ReadCell cell = position < count ? read[position] : ReadCell.EMPTY;
            if (cell != above[i] && replace(i, cell)) {
                changed |= bits[i];
            }
        }
        List<Finding> notes = note == null ? List.of() : new ArrayList<>(List.of(note));
        UnreadableAnswers unreadable = UnreadableAnswers.NONE;
        for (int i = 0; notable > 0 && i < positions.length; i++) {
            ReadCell cell = above[i];
            if (!cell.isPlain()) {
                if (cell.unreadable() != null) {
                    unreadable = unreadable.with(questions[i].key(), cell.unreadable());
                    unreadableBefore |= bits[i] | ActivitySeries.UNREADABLE;
                }
                notes = with(notes, row, questions[i].key(), cell);
            }
        }
        changed |= unreadableBefore;
        if ((changed & ActivitySeries.UNREADABLE) != 0) {
            activity.unreadable(unreadable);
        }
        return series.next(row, activity.build(), cells, notes, changed);
    }

    /** Puts a cell in the place of the one above; says whether its answer is another one. */
    @SuppressWarnings("NullAway") // A builder of activities takes null for a blank answer, as the activity gives it.
    private boolean replace(int question, ReadCell cell) {
        ReadCell before = above[question];
        above[question] = cell;
        notable += (cell.isPlain() ? 0 : 1) - (before.isPlain() ? 0 : 1);
        boolean other = cell.answer() != before.answer();
        if (other) {
            questions[question].set(activity, cell.answer());
        }
        return other;
    }

    private List<Finding> with(List<Finding> notes, Place row, String key, ReadCell cell) {
        String code = cell.note();
        if (code == null) {
            return notes;
        }
        List<Finding> all = notes.isEmpty() ? new ArrayList<>(2) : notes;
        all.add(ReadingFindings.of(code, columns.place(row, key), key, cell.text(), cell.facts()));
        return all;
    }
}
