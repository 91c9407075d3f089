package it.apsis.statistical;

import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Subject;
import it.apsis.schema.Question;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An activity and where it stood. Immutable as long as its maker leaves the cells alone. */
public final class ActivityRow implements Subject, ReturnRow {
    private static final String[] NO_CELLS = {};

    private final ReturnColumns columns;
    private final long row;
    private final long line;
    private final @Nullable String sheet;
    private final ActivityRecord activity;
    private final String[] cells;
    private final List<Finding> notes;
    private final @Nullable ActivitySeries series;
    private final long number;
    private final long changed;

    private ActivityRow(
            ReturnColumns columns,
            long row,
            long line,
            @Nullable String sheet,
            ActivityRecord activity,
            String[] cells,
            List<Finding> notes) {
        this(columns, row, line, sheet, activity, cells, notes, null, 0, ActivitySeries.EVERYTHING);
    }

    ActivityRow(
            ReturnColumns columns,
            long row,
            long line,
            @Nullable String sheet,
            ActivityRecord activity,
            String[] cells,
            List<Finding> notes,
            @Nullable ActivitySeries series,
            long number,
            long changed) {
        this.columns = columns;
        this.row = row;
        this.line = line;
        this.sheet = sheet;
        this.activity = Objects.requireNonNull(activity, "activity");
        this.cells = cells;
        this.notes = notes;
        this.series = series;
        this.number = number;
        this.changed = changed;
    }

    /**
     * An activity that was read from a sheet.
     *
     * @param columns the columns of the sheet
     * @param place where the row stands
     * @param activity the activity
     * @param cells the original texts by position of column; may be shorter than the header, or longer. Not copied: the
     *     caller hands them over
     * @param notes what the reader has to say
     * @return the row
     */
    public static ActivityRow read(
            ReturnColumns columns, Place place, ActivityRecord activity, String[] cells, List<Finding> notes) {
        return new ActivityRow(columns, place.row(), place.line(), place.sheet(), activity, cells, notes);
    }

    /**
     * An activity that was read from a text file.
     *
     * @param columns the columns of the file
     * @param row the record's number, from 1
     * @param line the physical line where it begins, from 1
     * @param activity the activity
     * @param cells the original texts by position of column; not copied
     * @param notes what the reader has to say
     * @return the row
     */
    public static ActivityRow read(
            ReturnColumns columns, long row, long line, ActivityRecord activity, String[] cells, List<Finding> notes) {
        return new ActivityRow(columns, row, line, null, activity, cells, notes);
    }

    /**
     * An activity that was not read from a sheet.
     *
     * @param columns the answers that were asked
     * @param number the activity's place, from 1
     * @param activity the activity
     * @return the row
     */
    public static ActivityRow of(ReturnColumns columns, long number, ActivityRecord activity) {
        return new ActivityRow(columns, number, 0, null, activity, NO_CELLS, List.of());
    }

    /**
     * The activity.
     *
     * @return its answers
     */
    public ActivityRecord activity() {
        return activity;
    }

    /**
     * The record's number in the sheet (blank records count), or the activity's place in a document.
     *
     * @return the number, from 1
     */
    public long row() {
        return row;
    }

    /**
     * The physical line of a text file where the record begins.
     *
     * @return the line, from 1; 0 where there are no lines
     */
    public long line() {
        return line;
    }

    /**
     * The columns it was read from.
     *
     * @return the columns, shared by all rows of a return
     */
    public ReturnColumns columns() {
        return columns;
    }

    /**
     * The answers in which this activity may differ from that of another row.
     *
     * @param before the other row, or null
     * @return bits of {@link ActivitySeries}: few, where the rows follow each other in one series; otherwise {@link
     *     ActivitySeries#EVERYTHING}
     */
    public long changesSince(@Nullable ActivityRow before) {
        boolean known = before != null && series != null && before.series == series && before.number == number - 1;
        return known ? changed : ActivitySeries.EVERYTHING;
    }

    /**
     * The original text of a cell.
     *
     * @param position the position of its column, from 0
     * @return the text; empty where the row is shorter, or was not read from a sheet
     */
    public String cell(int position) {
        return position >= 0 && position < cells.length ? cells[position] : "";
    }

    /**
     * How many cells the row has in its file.
     *
     * @return the number, which may be more or less than there are columns; 0 where it was not read from a sheet
     */
    public int width() {
        return cells.length;
    }

    @Override
    public List<Finding> notes() {
        return notes;
    }

    @Override
    public Place place(@Nullable String question) {
        return columns.place(new Place(row, line, sheet, null, -1, columns.isSheet()), question);
    }

    @Override
    public @Nullable String text(String question) {
        Column column = columns.find(question);
        if (column != null && column.position() < cells.length) {
            String text = cells[column.position()];
            return text.isEmpty() ? null : text;
        }
        Unreadable unreadable = activity.unreadable().get(question);
        if (unreadable != null) {
            return unreadable.text();
        }
        String text = ActivityQuestions.find(question).map(this::answer).orElse("");
        return text.isEmpty() ? null : text;
    }

    private String answer(Question<ActivityRecord, ?, ?> question) {
        return AnswerText.of(question.get(activity));
    }
}
