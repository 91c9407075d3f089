package it.apsis.export.workbook;

import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The columns of the sheet of activities: those of the form, and the sector in front of the purpose. */
final class DataColumns {
    private final List<DataColumn> columns = new ArrayList<>();

    DataColumns(Questionnaire form, ChoiceLists lists, Words words) {
        for (Field field : form.fields()) {
            if (field.answer() == AnswerType.WEIGHTED_CODES) {
                columns.add(new DataColumn(null, words.get("sector.header"), lists.sectors()));
            }
            columns.add(new DataColumn(field, field.label().in(words.language()), lists.of(field)));
        }
    }

    List<DataColumn> all() {
        return Collections.unmodifiableList(columns);
    }

    int size() {
        return columns.size();
    }

    /** The position of the sector. */
    int sector() {
        int at = 0;
        while (columns.get(at).field() != null) {
            at++;
        }
        return at;
    }
}
