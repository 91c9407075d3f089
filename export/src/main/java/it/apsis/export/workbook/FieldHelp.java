package it.apsis.export.workbook;

import it.apsis.export.wording.FieldWords;
import it.apsis.schema.Field;
import it.apsis.statistical.StatisticalSurvey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
        help(field, words).ifPresent(lines::add);
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
        String own = help(field, words).map(help -> help + " ").orElse("");
        int length = field.maxLength().orElse(0);
        return own + words.get("prompt." + answer(column), Map.of("length", Integer.toString(length)));
    }

    /** What is shown when something else is typed. */
    static String error(DataColumn column, boolean neverNegative, Words words) {
        Field field = column.field();
        int length = field == null ? 0 : field.maxLength().orElse(0);
        return words.get(
                "error." + answer(column) + (neverNegative ? ".never_negative" : ""),
                Map.of("length", Integer.toString(length)));
    }

    private static Optional<String> help(Field field, Words words) {
        return FieldWords.help(StatisticalSurvey.NAME, field).map(help -> help.in(words.language()));
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
