package it.apsis.export.workbook;

import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import java.util.ArrayList;
import java.util.List;

/** Where the questions of a form stand on its sheet, one below the other. */
final class FormGrid {
    static final int LABEL = 1;
    static final int FIRST = 2;

    /** As many as the widest table of the questionnaire has columns. */
    static final int WIDTH = 8;

    static final int HINT = FIRST + WIDTH;

    /** Rows for the entries of a table. */
    static final int ENTRIES = 6;

    private static final int TOP = 4;

    private final List<Line> lines = new ArrayList<>();

    FormGrid(Questionnaire form) {
        int row = TOP;
        String part = "";
        for (Field field : form.fields()) {
            if (!field.part().equals(part)) {
                part = field.part();
                lines.add(new Heading(row, part));
                row++;
            }
            lines.add(new Asked(row, field));
            row += isTable(field) ? ENTRIES + 1 : 1;
        }
    }

    /** A line of the form. */
    sealed interface Line permits Heading, Asked {
        /** Its row, from 1. */
        int row();
    }

    /** The heading of a part. */
    record Heading(int row, String part) implements Line {}

    /** A question; a table has its columns in this row and its entries below. */
    record Asked(int row, Field field) implements Line {}

    List<Line> lines() {
        return lines;
    }

    List<Asked> questions() {
        return lines.stream()
                .filter(Asked.class::isInstance)
                .map(Asked.class::cast)
                .toList();
    }

    static boolean isTable(Field field) {
        return field.answer() == AnswerType.TABLE;
    }

    /** The name of the cell, or of the first entry, of a question. */
    static String name(Field field) {
        return "q_" + field.key();
    }
}
