package it.apsis.export.workbook;

import it.apsis.schema.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is said of a field: in the note of its header, above it, and while one of its cells is chosen. */
final class FieldHelp {
    private FieldHelp() {}

    /** The note of a header. */
    static String note(DataColumn column, Words words) {
        Field field = column.field();
        if (field == null) {
            return words.get("sector.help");
        }
        List<String> lines = new ArrayList<>();
        String item = field.attribute("crs_item")
                .map(number -> words.get("note.item", "item", number))
                .orElse("");
        lines.add(item + words.get("obligation." + field.obligation().name().toLowerCase(Locale.ROOT)));
        words.find("help." + field.key()).ifPresent(lines::add);
        lines.add(words.get("answer." + answer(column)));
        if (field.maxLength().isPresent() && isText(field)) {
            lines.add(words.get("note.length", "length", field.maxLength().getAsInt()));
        }
        ChoiceList list = column.choices();
        if (list != null) {
            lines.add(words.get("note.list", "list", list.title()));
        }
        return String.join("\n", lines);
    }

    /** A few words above the header. */
    static String hint(DataColumn column, Words words) {
        return words.get("hint." + answer(column));
    }

    /** What is shown while a cell is chosen. */
    static String prompt(DataColumn column, Words words) {
        Field field = column.field();
        if (field == null) {
            return words.get("sector.help");
        }
        String own = words.find("help." + field.key()).map(help -> help + " ").orElse("");
        int length = field.maxLength().orElse(0);
        return own + words.get("prompt." + answer(column), Map.of("length", Integer.toString(length)));
    }

    /** What is shown when something else is typed. */
    static String error(DataColumn column, Words words) {
        Field field = column.field();
        int length = field == null ? 0 : field.maxLength().orElse(0);
        return words.get("error." + answer(column), Map.of("length", Integer.toString(length)));
    }

    private static boolean isText(Field field) {
        return switch (field.answer()) {
            case TEXT, LONG_TEXT -> true;
            default -> false;
        };
    }

    private static String answer(DataColumn column) {
        Field field = column.field();
        if (field == null) {
            return "code";
        }
        return field.answer().name().toLowerCase(Locale.ROOT);
    }
}
