package it.apsis.export.workbook;

import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the activities of another year's workbook into this year's template. Nothing is corrected on the way: answers
 * stay as they were, and what no longer fits is listed, in the result and on a sheet of the workbook.
 *
 * @param fromYear the flow year of the other workbook
 * @param toYear the flow year of the template
 * @param activities how many activities were brought over
 * @param changes what has changed, the form first, then row by row
 */
public record WorkbookMigration(int fromYear, int toYear, int activities, List<Change> changes) {
    /**
     * Copies the list.
     *
     * @param fromYear the flow year of the other workbook
     * @param toYear the flow year of the template
     * @param activities how many activities were brought over
     * @param changes what has changed, the form first, then row by row
     */
    public WorkbookMigration {
        changes = List.copyOf(changes);
    }

    /**
     * Migrates a return.
     *
     * @param old the return of the other year, as read with that year's form; read to its end and not closed
     * @param template the template of this year
     * @param out where to; flushed and not closed
     * @return what was done
     * @throws UnusableReturnException where it has more activities than a template can take
     */
    public static WorkbookMigration migrate(ReturnReading old, WorkbookTemplate template, OutputStream out) {
        ReturnHead head = old.head();
        List<ActivityRow> rows = new ArrayList<>();
        for (ReturnRow row : old) {
            if (row instanceof ActivityRow activity) {
                rows.add(activity);
            }
            if (rows.size() > WorkbookTemplate.MOST_ROWS) {
                throw new UnusableReturnException(new Bilingual(
                        "The return has more than " + WorkbookTemplate.MOST_ROWS
                                + " activities, which is more than a template takes: send it as CSV",
                        "La notifica ha più di " + WorkbookTemplate.MOST_ROWS
                                + " attività, più di quante il modello ne contenga: inviarla come CSV"));
            }
        }
        List<Change> changes = new Changes(head, template).of(rows);
        String entity = head.respondent();
        WorkbookTemplate target = entity == null ? template : template.withRespondent(entity, bodyName(rows));
        target.write(out, rows, changes);
        return new WorkbookMigration(head.flowYear(), template.flowYear(), rows.size(), changes);
    }

    private static String bodyName(List<ActivityRow> rows) {
        return rows.stream()
                .map(row -> row.activity().institution())
                .filter(name -> name != null)
                .findFirst()
                .orElse("");
    }
}
