package it.apsis.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import it.apsis.codelist.CodeLists;
import it.apsis.export.form.FormColumns;
import it.apsis.export.guard.FormulaGuard;
import it.apsis.export.layout.LayoutColumn;
import it.apsis.export.layout.Layouts;
import it.apsis.export.table.TableSchema;
import it.apsis.schema.Field;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.StatisticalSurvey;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the activities of many returns under one header: the national layout of 2014 flows, followed by one column for
 * each answered field that it does not have. A return of the national layout keeps what stands in the columns of that
 * layout that answer no field; columns that only one file has are left out. Where an activity does not say who notifies
 * it, the body that sent it is written. Not thread-safe.
 */
public final class ConsolidatedCsv {
    private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};
    private static final String INSTITUTION = "institution";

    private final int flowYear;
    private final Set<String> answered;
    private final CsvWriter csv;
    private List<WrittenColumn> columns;
    private String body = "";

    /**
     * A file with nothing but the header.
     *
     * @param out where to, in UTF-8; flushed by {@link #finish} and not closed
     * @param flowYear the calendar year of the flows
     * @param answered the keys of the fields that some return answers
     * @throws java.io.UncheckedIOException where it cannot be written
     */
    public ConsolidatedCsv(OutputStream out, int flowYear, Set<String> answered) {
        this.flowYear = flowYear;
        this.answered = Set.copyOf(answered);
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(
                        out,
                        StandardCharsets.UTF_8
                                .newEncoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                                .replaceWith(REPLACEMENT)));
        this.columns = plan(flowYear, this.answered, null);
        csv.writeRecord(columns.stream().map(WrittenColumn::header).toArray(String[]::new));
    }

    /**
     * What the columns of such a file are.
     *
     * @param flowYear the calendar year of the flows
     * @param answered the keys of the fields that some return answers
     * @param lists the code lists that its answers are from
     * @return the columns
     */
    public static TableSchema schema(int flowYear, Set<String> answered, CodeLists lists) {
        return WrittenColumn.schema(
                plan(flowYear, answered, null), FormColumns.of(StatisticalSurvey.form(flowYear), lists));
    }

    /**
     * Goes on with another return.
     *
     * @param head its head
     * @param sender the name of the body that sent it
     */
    public void begin(ReturnHead head, String sender) {
        columns = plan(flowYear, answered, head);
        body = sender;
    }

    /** Extra columns of the layout stand where the header of a return has them; without one, nowhere. */
    private static List<WrittenColumn> plan(int flowYear, Set<String> answered, @Nullable ReturnHead head) {
        List<WrittenColumn> plan = new ArrayList<>();
        boolean same = head != null && head.layout().equals(Layouts.NATIONAL_2014.name());
        for (LayoutColumn column : Layouts.NATIONAL_2014.columns()) {
            String key = column.key();
            if (key != null) {
                plan.add(WrittenColumn.answers(column.header(), key));
            } else {
                int position = same && head != null ? ColumnPlan.position(head.columns(), column.header()) : -1;
                plan.add(WrittenColumn.keeps(column.header(), position));
            }
        }
        for (Field field : StatisticalSurvey.form(flowYear).fields()) {
            if (answered.contains(field.key()) && !Layouts.NATIONAL_2014.has(field.key())) {
                plan.add(WrittenColumn.answers(field.key(), field.key()));
            }
        }
        return plan;
    }

    /**
     * Writes an activity of the return that was begun last.
     *
     * @param activity the activity
     * @throws java.io.UncheckedIOException where it cannot be written
     */
    public void accept(ActivityRow activity) {
        String[] cells = new String[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            WrittenColumn column = columns.get(i);
            String text = column.text(activity);
            boolean unsigned = text.isEmpty()
                    && column.question() != null
                    && column.question().key().equals(INSTITUTION);
            cells[i] = FormulaGuard.protect(unsigned ? body : text);
        }
        csv.writeRecord(cells);
    }

    /**
     * Ends the file.
     *
     * @throws IOException where it cannot be written
     */
    public void finish() throws IOException {
        csv.flush();
    }
}
