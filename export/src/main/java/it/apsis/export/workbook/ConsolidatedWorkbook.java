package it.apsis.export.workbook;

import it.apsis.codelist.CodeLists;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the activities of many returns as a workbook for reading: those that can be included on one sheet, late ones on
 * another, with labels as headers and codes with their names. Where an activity does not say who notifies it, the body that
 * sent it is written. Row by row, in constant memory; the same input gives the same bytes. Not thread-safe.
 */
public final class ConsolidatedWorkbook {
    private static final String INSTITUTION = "institution";

    private final Words words;
    private final AnswerColumns columns;
    private final int institution;
    private final TableWorkbook workbook;
    private @Nullable WorkbookTable table;
    private String sender = "";
    private long leftOut;

    /**
     * A workbook without activities yet.
     *
     * @param out where to; flushed by {@link #finish} and not closed
     * @param flowYear the calendar year of the flows
     * @param codes where the names of codes come from
     * @param answered the keys of the fields that some return answers
     * @param language the language of the words
     * @throws IllegalArgumentException where there is no form of that year
     * @throws java.io.UncheckedIOException where it cannot be written
     */
    public ConsolidatedWorkbook(
            OutputStream out, int flowYear, CodeLists codes, Set<String> answered, Language language) {
        Questionnaire form = StatisticalSurvey.form(flowYear);
        this.words = Words.in(language);
        this.columns = new AnswerColumns(form, codes, key -> answered.contains(key) || key.equals(INSTITUTION), words);
        this.institution = columns.position(INSTITUTION);
        this.workbook = TableWorkbook.begin(
                out,
                words.get("consolidated.title", "year", flowYear),
                List.of(sheet("consolidated", flowYear), sheet("consolidated.late", flowYear)));
        this.table = workbook.next();
    }

    private TableWorkbook.Sheet sheet(String key, int year) {
        return new TableWorkbook.Sheet(
                words.get(key + ".sheet", "year", year),
                words.get(key + ".title", "year", year),
                words.get(key + ".subtitle"),
                columns.columns());
    }

    /**
     * Goes on with the sheet of late activities.
     *
     * @throws java.util.NoSuchElementException where it has done so before
     */
    public void late() {
        end();
        table = workbook.next();
    }

    /**
     * Goes on with another return.
     *
     * @param body the name of the body that sent it
     */
    public void begin(String body) {
        sender = body;
    }

    /**
     * Writes an activity of the return that was begun last. What a sheet has no room for is left out, and the last row of
     * the sheet says how many there are.
     *
     * @param activity the activity
     * @throws java.io.UncheckedIOException where it cannot be written
     */
    public void accept(ActivityRow activity) {
        WorkbookTable open = open();
        if (open.room() <= 1) {
            leftOut++;
            return;
        }
        List<@Nullable Object> cells = columns.cells(activity.activity());
        if (cells.get(institution) == null) {
            cells.set(institution, sender);
        }
        open.row(cells);
    }

    private WorkbookTable open() {
        if (table == null) {
            throw new IllegalStateException("The workbook has been finished");
        }
        return table;
    }

    private void end() {
        WorkbookTable open = open();
        if (leftOut > 0) {
            List<@Nullable Object> last = new ArrayList<>(
                    Arrays.asList(new @Nullable Object[columns.columns().size()]));
            last.set(0, words.get("consolidated.more", "count", leftOut));
            open.totals(last);
            leftOut = 0;
        }
        open.finish();
    }

    /**
     * Ends the workbook; a sheet of late activities that was not begun is blank.
     *
     * @throws java.io.UncheckedIOException where it cannot be written
     */
    public void finish() {
        end();
        table = null;
        workbook.finish();
    }
}
