package it.apsis.export.csv;

import it.apsis.export.form.FormColumns;
import it.apsis.export.table.TableField;
import it.apsis.export.table.TableSchema;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.AnswerText;
import it.apsis.statistical.Unreadable;
import it.apsis.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column on its way out.
 *
 * @param header its header
 * @param question the question that its cells answer; null for one whose cells are those of a column of the source
 * @param position the position of that column in the source; -1 for a column that stays blank
 */
record WrittenColumn(String header, @Nullable Question<ActivityRecord, ?, ?> question, int position) {
    static WrittenColumn answers(String header, String key) {
        return new WrittenColumn(header, ActivityQuestions.get(key), -1);
    }

    static WrittenColumn keeps(String header, int position) {
        return new WrittenColumn(header, null, position);
    }

    /** The text of its cell: the answer, or what could not be read as one, as it was. */
    String text(ActivityRow row) {
        if (question == null) {
            return row.cell(position);
        }
        Unreadable unreadable = row.activity().unreadable().get(question.key());
        return unreadable == null ? AnswerText.of(question.get(row.activity())) : unreadable.text();
    }

    /** What the columns of a plan are. */
    static TableSchema schema(List<WrittenColumn> plan, FormColumns form) {
        List<TableField> fields = new ArrayList<>();
        for (WrittenColumn column : plan) {
            Question<ActivityRecord, ?, ?> question = column.question();
            if (question == null) {
                fields.add(FormColumns.text(column.header(), Bilingual.same(column.header())));
            } else {
                fields.addAll(form.of(question.key(), column.header()));
            }
        }
        return TableSchema.of(fields);
    }
}
