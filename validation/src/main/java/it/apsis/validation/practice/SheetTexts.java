package it.apsis.validation.practice;

import it.apsis.practice.PracticeEntry;
import it.apsis.schema.Answer;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.schema.TableColumn;
import it.apsis.validation.Raised;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The free texts of a sheet, those within tables included, codes left out. */
final class SheetTexts {
    private final List<Field> fields;
    private final Map<String, Set<String>> freeColumns = new HashMap<>();

    SheetTexts(Questionnaire form) {
        fields = form.fields();
        fields.forEach(field -> freeColumns.put(field.key(), freeColumns(field)));
    }

    /** A text and where it stands: the number of its row from 1, 0 outside tables. */
    record Text(Field field, int entry, String column, String value) {
        /** Something to say about this text; what tells of a person is not shown. */
        Raised raised() {
            Raised raised = Raised.at(field.key());
            if (entry > 0) {
                raised = raised.with("entry", entry);
            }
            if (!column.isEmpty()) {
                raised = raised.with("table_column", column);
            }
            return field.isPersonal() ? raised : raised.value(value);
        }
    }

    /** The texts of a sheet, in the order of the form. */
    List<Text> of(PracticeEntry entry) {
        List<Text> texts = new ArrayList<>();
        for (Field field : fields) {
            Answer answer = entry.answers().get(field.key());
            if (answer != null) {
                collect(field, answer, texts);
            }
        }
        return texts;
    }

    private void collect(Field field, Answer answer, List<Text> texts) {
        AnswerType type = field.answer();
        if (answer instanceof Answer.Text text && (type == AnswerType.TEXT || type == AnswerType.LONG_TEXT)) {
            texts.add(new Text(field, 0, "", text.value()));
        } else if (answer instanceof Answer.Items items && type == AnswerType.LIST) {
            for (int i = 0; i < items.values().size(); i++) {
                texts.add(new Text(field, i + 1, "", items.values().get(i)));
            }
        } else if (answer instanceof Answer.Entries entries) {
            Set<String> free = freeColumns.getOrDefault(field.key(), Set.of());
            for (int i = 0; i < entries.rows().size(); i++) {
                int entry = type == AnswerType.FEEDBACK ? 0 : i + 1;
                entries.rows().get(i).forEach((column, cell) -> {
                    if (free.contains(column)) {
                        texts.add(new Text(field, entry, column, cell));
                    }
                });
            }
        }
    }

    private static Set<String> freeColumns(Field field) {
        if (field.answer() == AnswerType.FEEDBACK) {
            return Set.of("text");
        }
        Set<String> free = new HashSet<>();
        for (TableColumn column : field.columns()) {
            if (column.choices().isEmpty()) {
                free.add(column.name());
            }
        }
        return free;
    }
}
