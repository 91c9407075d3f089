package it.apsis.export.workbook;

import it.apsis.codelist.CodeLists;
import it.apsis.export.ReturnWriter;
import it.apsis.schema.Field;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import it.apsis.statistical.AnswerText;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.Unreadable;
import it.apsis.text.Language;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a return as a workbook for reading: labels as headers, codes with their names. */
final class WorkbookReturnWriter implements ReturnWriter {
    private final OutputStream out;
    private final Words words;
    private final List<String> keys = new ArrayList<>();
    private final List<Map<String, String>> names = new ArrayList<>();
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
        ChoiceLists lists = new ChoiceLists(CodeLists.bundled(), head.flowYear(), words);
        List<WorkbookTable.Column> columns = new ArrayList<>();
        for (Field field : head.form().fields()) {
            if (head.columns().isAsked(field.key()) || head.columns().all().isEmpty()) {
                ChoiceList list = lists.of(field);
                DataColumn column = new DataColumn(field, field.label().in(words.language()), list);
                keys.add(field.key());
                names.add(cells(list));
                columns.add(new WorkbookTable.Column(column.header(), column.width()));
            }
        }
        table = WorkbookTable.begin(out, ActivitySheet.name(head.flowYear(), words), columns);
    }

    private static Map<String, String> cells(@Nullable ChoiceList list) {
        Map<String, String> cells = new HashMap<>();
        if (list != null) {
            list.choices().forEach(choice -> cells.putIfAbsent(choice.code(), choice.cell()));
        }
        return cells;
    }

    @Override
    public void accept(ReturnRow row) {
        WorkbookTable open = open();
        if (row instanceof ActivityRow activity) {
            List<@Nullable Object> cells = new ArrayList<>(keys.size());
            for (int i = 0; i < keys.size(); i++) {
                cells.add(cell(activity.activity(), keys.get(i), names.get(i)));
            }
            open.row(cells);
        }
    }

    private static @Nullable Object cell(ActivityRecord activity, String key, Map<String, String> names) {
        Object answer = AnswerCells.answer(activity, key);
        if (answer == null) {
            Unreadable unreadable = activity.unreadable().get(key);
            return unreadable == null ? null : unreadable.text();
        }
        if (answer instanceof Amount amount) {
            return amount.thousandEuro();
        }
        if ((answer instanceof Integer && names.isEmpty()) || answer instanceof LocalDate) {
            return answer;
        }
        String text = AnswerText.of(answer);
        return text.isEmpty() ? null : names.getOrDefault(text, text);
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
