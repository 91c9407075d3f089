package it.apsis.export.workbook;

import it.apsis.codelist.CodeLists;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.AnswerText;
import it.apsis.statistical.Unreadable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The columns of activities in a table for reading: labels as headers, codes with their names. Immutable. */
final class AnswerColumns {
    private final List<String> keys = new ArrayList<>();
    private final List<Map<String, String>> names = new ArrayList<>();
    private final List<WorkbookTable.Column> columns = new ArrayList<>();

    AnswerColumns(Questionnaire form, CodeLists codes, Predicate<String> wanted, Words words) {
        ChoiceLists lists = new ChoiceLists(codes, form.flowYear(), words);
        for (Field field : form.fields()) {
            if (wanted.test(field.key())) {
                ChoiceList list = lists.of(field);
                DataColumn column = new DataColumn(field, field.label().in(words.language()), list);
                keys.add(field.key());
                names.add(cells(list));
                columns.add(new WorkbookTable.Column(column.header(), column.width()));
            }
        }
    }

    private static Map<String, String> cells(@Nullable ChoiceList list) {
        Map<String, String> cells = new HashMap<>();
        if (list != null) {
            list.choices().forEach(choice -> cells.putIfAbsent(choice.code(), choice.cell()));
        }
        return cells;
    }

    List<WorkbookTable.Column> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** The position of a field; -1 where there is no column of it. */
    int position(String key) {
        return keys.indexOf(key);
    }

    /** The cells of an activity; null for blank ones. */
    List<@Nullable Object> cells(ActivityRecord activity) {
        List<@Nullable Object> cells = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            cells.add(cell(activity, keys.get(i), names.get(i)));
        }
        return cells;
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
}
