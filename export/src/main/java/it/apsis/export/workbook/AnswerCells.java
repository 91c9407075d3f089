package it.apsis.export.workbook;

import it.apsis.export.ooxml.SheetWriter;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import it.apsis.statistical.AnswerText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the answers of an activity into cells: numbers as numbers, days as days, codes with their names. */
final class AnswerCells {
    /** The first day that workbooks of both systems count alike. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1904, 1, 2);

    /** What a program keeps of a number; longer ones are written as text, and nothing is lost. */
    private static final int DIGITS = 15;

    private final DataColumns columns;
    private final List<Map<String, String>> names;

    AnswerCells(DataColumns columns) {
        this.columns = columns;
        this.names = columns.all().stream().map(AnswerCells::cells).toList();
    }

    private static Map<String, String> cells(DataColumn column) {
        ChoiceList list = column.choices();
        return list == null
                ? Map.of()
                : list.choices().stream().collect(Collectors.toMap(Choice::code, Choice::cell, (a, b) -> a));
    }

    /** Writes a row of the sheet of activities. */
    void write(SheetWriter sheet, ActivityRow row, int[] styles) {
        for (int i = 0; i < styles.length; i++) {
            String key = key(i);
            if (key == null) {
                sheet.blank(i, styles[i]);
            } else {
                write(sheet, i, row, key, styles[i]);
            }
        }
    }

    private @Nullable String key(int position) {
        var field = columns.all().get(position).field();
        return field == null ? null : field.key();
    }

    private void write(SheetWriter sheet, int position, ActivityRow row, String key, int style) {
        Object answer = answer(row.activity(), key);
        if (answer == null) {
            String text =
                    row.activity().unreadable().get(key) == null ? "" : Objects.requireNonNullElse(row.text(key), "");
            sheet.text(position, text, style);
            return;
        }
        String name = names.get(position).get(AnswerText.of(answer));
        if (name != null) {
            sheet.text(position, name, style);
        } else {
            write(sheet, position, answer, style);
        }
    }

    /** Writes an answer. */
    static void write(SheetWriter sheet, int position, Object answer, int style) {
        if (answer instanceof Amount amount && amount.thousandEuro().precision() <= DIGITS) {
            sheet.number(position, amount.thousandEuro().toPlainString(), style);
        } else if (answer instanceof Integer number) {
            sheet.number(position, number.toString(), style);
        } else if (answer instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            sheet.day(position, day, style);
        } else {
            sheet.text(position, AnswerText.of(answer), style);
        }
    }

    static @Nullable Object answer(ActivityRecord activity, String key) {
        Question<ActivityRecord, ?, ?> question = ActivityQuestions.get(key);
        return question.get(activity);
    }
}
