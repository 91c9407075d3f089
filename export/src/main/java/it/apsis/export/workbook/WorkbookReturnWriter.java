package it.apsis.export.workbook;

import it.apsis.codelist.CodeLists;
import it.apsis.export.ReturnWriter;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import it.apsis.text.Language;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Writes a return as a workbook for reading: labels as headers, codes with their names. */
final class WorkbookReturnWriter implements ReturnWriter {
    private final OutputStream out;
    private final Words words;
    private @Nullable AnswerColumns columns;
    private @Nullable WorkbookTable table;
    private boolean finished;

    WorkbookReturnWriter(OutputStream out, Language language) {
        this.out = out;
        this.words = Words.in(language);
    }

    @Override
    public void begin(ReturnHead head) {
        if (table != null) {
            throw new IllegalStateException("The document has been begun");
        }
        boolean all = head.columns().all().isEmpty();
        columns = new AnswerColumns(
                head.form(), CodeLists.bundled(), key -> all || head.columns().isAsked(key), words);
        table = WorkbookTable.begin(out, ActivitySheet.name(head.flowYear(), words), columns.columns());
    }

    @Override
    public void accept(ReturnRow row) {
        WorkbookTable open = open();
        if (row instanceof ActivityRow activity && columns != null) {
            open.row(columns.cells(activity.activity()));
        }
    }

    private WorkbookTable open() {
        if (table == null || finished) {
            throw new IllegalStateException("The document is not open");
        }
        return table;
    }

    @Override
    public void finish() {
        open().finish();
        finished = true;
    }
}
