package it.apsis.schema;

import it.apsis.text.CsvTable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers of a small made-up document, written as differences from a clean one: a line for each, {@code key=cell}, the cell
 * as {@link AnswerCell} has it; a blank cell takes an answer away. {@code \n} in a cell is a line end.
 */
public final class SampleAnswers {
    private SampleAnswers() {}

    /**
     * The answers of a document.
     *
     * @param form the form that it answers
     * @param clean a table of the clean document, with the columns {@code key} and {@code cell}
     * @param differences the lines
     * @return the answers by key
     */
    public static Map<String, Answer> read(Questionnaire form, CsvTable clean, String differences) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (CsvTable.Row row : clean.rows()) {
            cells.put(row.get("key"), row.get("cell"));
        }
        for (String line : differences.split("\n", -1)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                cells.put(line.substring(0, equals), line.substring(equals + 1).replace("\\n", "\n"));
            }
        }
        return answers(form, cells);
    }

    private static Map<String, Answer> answers(Questionnaire form, Map<String, String> cells) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        cells.forEach((key, cell) -> {
            if (form.find(key).isPresent()) {
                Field field = form.field(key);
                answers.put(
                        key,
                        field.answer() == AnswerType.FEEDBACK
                                ? AnswerCell.feedback(cell, cells.getOrDefault(key + AnswerCell.TEXT_SUFFIX, ""))
                                : AnswerCell.parse(field, cell));
            } else if (!key.endsWith(AnswerCell.TEXT_SUFFIX)) {
                answers.put(key, new Answer.Text(cell));
            }
        });
        return answers;
    }
}
