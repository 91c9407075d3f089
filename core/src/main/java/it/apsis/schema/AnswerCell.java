package it.apsis.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an answer stands in one cell of a text file or workbook: several values joined by {@code ;}, the columns of a table by
 * {@code :} in the order of its definition, with a backslash before a {@code :}, {@code ;} or backslash that is text. A
 * single text is written as it is.
 */
public final class AnswerCell {
    /** What follows the key in the header of the second column of an answer with a rating and a text. */
    public static final String TEXT_SUFFIX = "_text";

    private static final char SEVERAL = ';';
    private static final char COLUMN = ':';
    private static final char ESCAPE = '\\';

    private AnswerCell() {}

    /**
     * Reads a cell.
     *
     * @param field the field
     * @param cell the text of the cell
     * @return the answer; for a rating with a text the rating alone, see {@link #feedback}
     */
    public static Answer parse(Field field, String cell) {
        return switch (field.answer()) {
            case TABLE -> table(field, cell);
            case CHOICES, CODES, LIST -> new Answer.Items(items(cell));
            case FEEDBACK -> feedback(cell, "");
            default -> new Answer.Text(cell);
        };
    }

    /**
     * An answer of two cells.
     *
     * @param rating the cell with the rating
     * @param text the cell with the text
     * @return the answer
     */
    public static Answer feedback(String rating, String text) {
        return new Answer.Entries(List.of(Map.of("rating", rating, "text", text)));
    }

    private static List<String> items(String cell) {
        List<String> items = new ArrayList<>();
        for (List<String> item : split(cell, false)) {
            items.add(item.get(0).strip());
        }
        items.removeIf(String::isEmpty);
        return items;
    }

    /** A cell with more columns than the table has is none of ours: better unread than shifted. */
    private static Answer table(Field field, String cell) {
        List<TableColumn> columns = field.columns();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : split(cell, true)) {
            if (cells.size() > columns.size()) {
                return new Answer.Other(cell);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(columns.get(i).name(), cells.get(i).strip());
            }
            rows.add(row);
        }
        rows.removeIf(row -> row.values().stream().allMatch(String::isEmpty));
        return new Answer.Entries(rows);
    }

    private static List<List<String>> split(String cell, boolean columns) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            if (sign == ESCAPE && i + 1 < cell.length() && isSpecial(cell.charAt(i + 1))) {
                i++;
                text.append(cell.charAt(i));
            } else if (sign == SEVERAL || (columns && sign == COLUMN)) {
                row.add(text.toString());
                text.setLength(0);
                if (sign == SEVERAL) {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                text.append(sign);
            }
        }
        row.add(text.toString());
        rows.add(row);
        return rows;
    }

    private static boolean isSpecial(char sign) {
        return sign == SEVERAL || sign == COLUMN || sign == ESCAPE;
    }

    /**
     * Writes a cell.
     *
     * @param field the field
     * @param answer its answer
     * @return the text of the cell; for a rating with a text the rating alone
     */
    public static String format(Field field, Answer answer) {
        if (answer instanceof Answer.Items items) {
            return String.join(
                    ";", items.values().stream().map(AnswerCell::escapedItem).toList());
        }
        if (!(answer instanceof Answer.Entries entries)) {
            return answer.shown();
        }
        if (field.answer() == AnswerType.FEEDBACK) {
            return entry(entries, "rating");
        }
        List<String> rows = new ArrayList<>();
        for (Map<String, String> row : entries.rows()) {
            rows.add(row(field, row));
        }
        return String.join(";", rows);
    }

    /**
     * Writes the second cell of a rating with a text.
     *
     * @param answer the answer
     * @return its text; empty where there is none
     */
    public static String feedbackText(Answer answer) {
        return answer instanceof Answer.Entries entries ? entry(entries, "text") : "";
    }

    private static String entry(Answer.Entries entries, String column) {
        return entries.rows().isEmpty() ? "" : entries.rows().get(0).getOrDefault(column, "");
    }

    private static String row(Field field, Map<String, String> row) {
        StringBuilder cell = new StringBuilder();
        for (TableColumn column : field.columns()) {
            cell.append(cell.isEmpty() && column.equals(field.columns().get(0)) ? "" : ":")
                    .append(escaped(row.getOrDefault(column.name(), "")));
        }
        int end = cell.length();
        while (end > 0 && cell.charAt(end - 1) == COLUMN && (end < 2 || cell.charAt(end - 2) != ESCAPE)) {
            end--;
        }
        return cell.substring(0, end);
    }

    private static String escaped(String text) {
        return escapedItem(text).replace(":", "\\:");
    }

    /** Where there are no columns a colon, as in every address of the web, is no mark. */
    private static String escapedItem(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;");
    }
}
